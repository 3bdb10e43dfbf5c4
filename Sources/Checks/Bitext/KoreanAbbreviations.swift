/// The one-syllable names that Korean news gives countries: 미 대통령, 한미일, 대러 제재, 방중, 탈북민, 中.
enum KoreanAbbreviations {
  /// A country that some syllables stand for.
  struct Reading: Equatable {
    /// Its English name.
    let country: String
    /// Which Unicode scalars of the word.
    let scalars: Range<Int>
    /// Whether the syllables are no other word.
    var isCertain = false
  }

  /// The countries that a word abbreviates, in order.
  ///
  /// - Parameter next: the words behind, of which the first two tell 대중 반도체 수출 (*exports of chips to China*) from 대중
  ///   (*the masses*).
  /// - Complexity: O(*n*) for *n* scalars.
  static func readings(of word: String, next: [String]) -> [Reading] {
    let scalars = Array(word.unicodeScalars)
    if let first = scalars.first, ideographs[first] != nil { return ideographReadings(scalars) }
    if let (name, country) = clipped.first(where: { word.hasPrefix($0.key) }) {
      return [Reading(country: country, scalars: 0..<name.unicodeScalars.count)]
    }
    if word == "남과", next.first?.hasPrefix("북") == true {
      return [Reading(country: "South Korea", scalars: 0..<1)]
    }
    var readings: [Reading] = []
    var start = 0
    if let prefixed = prefixed(scalars, next) {
      readings.append(prefixed)
      start = prefixed.scalars.upperBound
    }
    let rest = scalars[start...]
    let text = string(rest)
    if others.contains(where: text.hasPrefix) { return readings }
    let run = rest.prefix { countries[$0] != nil }
    guard (2...3).contains(run.count) || isCountry(run, string(rest.dropFirst(run.count)), isWhole: start == 0)
    else {
      return readings
    }
    return readings
      + run.indices.compactMap { index in
        countries[scalars[index]].map { Reading(country: $0, scalars: index..<index + 1) }
      }
  }

  /// The country that a whole word of one syllable abbreviates; nil for other words.
  static func country(of word: String) -> String? {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return countries[first] ?? inLists[first] ?? ideographs[first]
  }

  /// The country of a list's last word, which particles or a noun may follow: 미·중이, 한·미 정상.
  static func country(inList word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first, scalars.count <= lengthInList,
      scalars.count == 1 || !["국", "본", "한", "시"].contains(scalars[1])
    else { return nil }
    return countries[first] ?? inLists[first] ?? ideographs[first]
  }

  private static let lengthInList = 3

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Headlines: 中 “대만 독립 반대”, 北미사일.
  private static func ideographReadings(_ scalars: [Unicode.Scalar]) -> [Reading] {
    let run = scalars.prefix { ideographs[$0] != nil }
    return run.indices.compactMap { index in
      ideographs[scalars[index]].map { Reading(country: $0, scalars: index..<index + 1) }
    }
  }

  /// Whether one syllable is a country: alone, as in 미 국무부, where it is no common word, or before a body of it.
  private static func isCountry(_ run: ArraySlice<Unicode.Scalar>, _ rest: String, isWhole: Bool) -> Bool {
    guard run.count == 1, let syllable = run.first else { return false }
    if rest.isEmpty { return isWhole && ["미", "러", "북"].contains(syllable) }
    if syllable == "북", particles.contains(rest) { return true }
    return tails.contains(where: rest.hasPrefix)
  }

  /// Words of these syllables that are other names, or countries by their full ones.
  private static let others = ["북한", "남한", "독일", "중남미", "남미", "남중", "일일", "불일", "한남", "영남", "일불", "미남"]

  private static let particles: Set<String> = ["이", "은", "의", "에", "에서", "에게", "이라고"]

  private static let tails = [
    "군", "측", "국무", "국방", "대통령", "정부", "당국", "외무", "외교", "행정부", "의회", "대사", "하원", "상원", "재무", "상무", "언론",
    "매체", "백악관", "법원", "주민", "핵",
  ]

  private static let countries: [Unicode.Scalar: String] = [
    "한": "South Korea", "남": "South Korea", "북": "North Korea", "미": "United States", "중": "China", "일": "Japan",
    "러": "Russia", "영": "United Kingdom", "독": "Germany", "불": "France",
  ]

  /// Syllables that are countries only beside others: 러·우, 이·팔.
  private static let inLists: [Unicode.Scalar: String] = ["우": "Ukraine", "이": "Israel", "팔": "Palestine"]

  /// Longer names that the press clips.
  private static let clipped = [
    "우크라": "Ukraine", "사우디": "Saudi Arabia", "남아공": "South Africa", "카자흐": "Kazakhstan", "우즈베크": "Uzbekistan",
    "아프간": "Afghanistan",
  ]

  private static let ideographs: [Unicode.Scalar: String] = [
    "韓": "South Korea", "南": "South Korea", "北": "North Korea", "美": "United States", "中": "China", "日": "Japan",
    "露": "Russia", "俄": "Russia", "英": "United Kingdom", "獨": "Germany", "佛": "France", "伊": "Italy", "印": "India",
  ]

  // MARK: - Prefixes

  /// *towards, resident in, visit to, flight from, for, against* a country: 대러, 주북, 방중, 탈북민, 친미, 반일.
  private static func prefixed(_ scalars: [Unicode.Scalar], _ next: [String]) -> Reading? {
    guard scalars.count > 1, prefixes.contains(scalars[0]), let country = countries[scalars[1]] else { return nil }
    let rest = string(scalars.dropFirst(2))
    let isCertain = !words.contains(string(scalars.prefix(2)))
    let isClear =
      isCertain
      || nouns.contains { noun in rest.hasPrefix(noun) || rest.isEmpty && next.contains { $0.hasPrefix(noun) } }
    return isClear ? Reading(country: country, scalars: 1..<2, isCertain: isCertain) : nil
  }

  private static let prefixes: Set<Unicode.Scalar> = ["대", "주", "방", "탈", "친", "반", "재", "월", "입"]

  /// What such a prefix and syllable are also, or only: *the masses, about, the week, Sunday, the end, fun*.
  private static let words: Set<String> = [
    "대중", "대한", "대미", "대영", "대독", "대불", "주중", "주일", "주한", "주독", "주남", "방영", "방독", "방불", "방남", "탈영", "탈중", "탈미",
    "친한", "친남", "반한", "반영", "반독", "반불", "반남", "재미", "재영", "월남", "월중", "월미", "월한", "월일", "입한", "입영", "입미", "입남",
    "입중", "입일",
  ]

  /// Nouns with which it is a country for certain.
  private static let nouns = [
    "대사", "총영사", "공사", "미군", "미국", "일군", "외교", "특사", "수출", "수입", "무역", "교역", "투자", "관세", "제재", "압박", "정책", "관계",
    "전략", "견제", "봉쇄", "협상", "협력", "의존", "강경", "도발", "위협", "공세", "비난", "메시지", "감정", "시위", "교포", "동포", "한국",
    "중국", "러시아", "북한", "대표", "일정", "기간", "흑자", "적자",
    "사업", "심리", "방송", "전단", "확성기", "여론",
  ]
}
