/// The one-syllable names that Korean news gives countries: 미 대통령, 한미일, 북러 정상회담.
enum KoreanAbbreviations {
  /// The English names of the countries that some words of a Korean text abbreviate.
  ///
  /// - Complexity: O(*n*) for *n* words.
  static func countries(in words: [String]) -> Set<String> {
    var found: Set<String> = []
    for word in words where !others.contains(where: word.hasPrefix) {
      let scalars = Array(word.unicodeScalars)
      let run = scalars.prefix { countries[$0] != nil }
      let rest = String(String.UnicodeScalarView(scalars.dropFirst(run.count)))
      guard (2...3).contains(run.count) || isCountry(run, rest) else { continue }
      found.formUnion(run.compactMap { countries[$0] })
    }
    return found
  }

  /// Whether one syllable is a country: alone, as in 미 국무부, where it is no common word, or before a body of it.
  private static func isCountry(_ run: ArraySlice<Unicode.Scalar>, _ rest: String) -> Bool {
    guard run.count == 1, let syllable = run.first else { return false }
    return rest.isEmpty ? ["미", "러", "북"].contains(syllable) : tails.contains(where: rest.hasPrefix)
  }

  /// Words of these syllables that are other names, or countries by their full ones.
  private static let others = ["북한", "남한", "독일", "중남미", "남미", "남중", "일일", "불일", "한남", "영남", "일불"]

  private static let tails = ["군", "측", "국무", "국방", "대통령", "정부", "당국", "외무", "외교", "행정부", "의회", "대사"]

  private static let countries: [Unicode.Scalar: String] = [
    "한": "South Korea", "남": "South Korea", "북": "North Korea", "미": "United States", "중": "China", "일": "Japan",
    "러": "Russia", "영": "United Kingdom", "독": "Germany", "불": "France",
  ]
}
