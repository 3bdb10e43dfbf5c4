internal import CorpusModel
internal import Terminology

/// Words that tell a nation without naming it, and that a glossary of names need not have: *la sterlina, l'Eliseo*, 월가.
struct Evocations: Sendable {
  private struct Nation {
    /// By its English name.
    let name: String
    /// Words of each language in lower case, several in a row where there are spaces.
    let italian: [String]
    let english: [String]
    /// Beginnings of words.
    let korean: [String]
  }

  private let nations: [(concept: Int, nation: Nation)]
  private let language: LanguageTag
  /// The peoples by their Italian names without the last vowel.
  private let peoples: [String: Set<Int>]

  /// Finds the nations of a glossary.
  ///
  /// - Complexity: O(*n*) for *n* concepts.
  init(_ glossary: Glossary, names: EnglishNames, language: LanguageTag) {
    self.language = language
    nations = Self.table.compactMap { nation in names.first(named: nation.name).map { ($0, nation) } }
    var peoples: [String: Set<Int>] = [:]
    for position in glossary.concepts.indices where glossary.type(ofConcept: position) == .demonym {
      for term in glossary.concepts[position].section(.italian)?.terms ?? [] where !term.text.contains(" ") {
        peoples[String(term.text.lowercased().dropLast()), default: []].insert(position)
      }
    }
    self.peoples = peoples
  }

  /// The nations and bodies that words of the Italian tell, unless a name behind says whose: *il governo di Tokyo*.
  func inSource(of row: BitextRow) -> Set<Int> {
    let words = row.sourceWords.map { $0.text.lowercased() }
    return alluded(words).union(
      nations.filter { nation in
        nation.nation.italian.contains { phrase in
          let parts = phrase.split(separator: " ")
          return words.indices.contains { start in
            start + parts.count <= words.count && zip(words[start...], parts).allSatisfy { $0 == $1 }
              && !isNamed(behind: start + parts.count, words, row)
          }
        }
      }.map(\.concept))
  }

  /// The peoples for or against whom a word is: *filorusso, antiamericani*.
  private func alluded(_ words: [String]) -> Set<Int> {
    words.reduce(into: []) { alluded, word in
      guard let prefix = Self.prefixes.first(where: word.hasPrefix) else { return }
      let people = word.dropFirst(prefix.count).drop { $0 == "-" }
      for ending in 1...2 { alluded.formUnion(peoples[String(people.dropLast(ending))] ?? []) }
    }
  }

  private static let prefixes = ["filo", "anti", "pro", "ex", "inter"]

  private func isNamed(behind index: Int, _ words: [String], _ row: BitextRow) -> Bool {
    let next = index < words.count && Self.prepositions.contains(words[index]) ? index + 1 : index
    guard next < words.count else { return false }
    return !row.isFree(source: row.sourceWords[next])
  }

  private static let prepositions: Set<String> = ["di", "del", "della", "dell", "dei", "degli", "delle"]

  /// The nations and bodies that words of the translation tell.
  func inTarget(of row: BitextRow) -> Set<Int> {
    let isKorean = language.language == LanguageTag.korean.language
    let words = row.targetWords.map { $0.text.lowercased() }
    return Set(
      nations.filter { Self.holds(words, isKorean ? $0.nation.korean : $0.nation.english, isKorean) }.map(
        \.concept))
  }

  private static func holds(_ words: [String], _ phrases: [String], _ isKorean: Bool) -> Bool {
    phrases.contains { phrase in
      let parts = phrase.split(separator: " ")
      guard let first = parts.first, words.count >= parts.count else { return false }
      if isKorean { return words.contains { $0.hasPrefix(first) } }
      return (0...words.count - parts.count).contains { start in
        words[start] == first && zip(words[start...], parts).allSatisfy { $0 == $1 }
      }
    }
  }

  private static func nation(_ name: String, it: String, en: String = "", ko: String = "") -> Nation {
    let phrases = { (text: String) in
      text.split(separator: ";").map { $0.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
    }
    return Nation(name: name, italian: phrases(it), english: phrases(en), korean: phrases(ko))
  }

  private static let table = [
    // An Italian paper does not say that what is at home is Italian.
    nation(
      "Italy",
      it: """
        governo; premier; presidente del consiglio; palazzo chigi; farnesina; quirinale; viminale; montecitorio; palazzo madama; \
        bankitalia; nostro; nostra; nostri; nostre; carabinieri; azzurri; azzurre; serie a; rai; lega; pd; borsa; piazza affari
        """, en: "palazzo chigi; farnesina; serie a; azzurri", ko: "세리에"),
    nation(
      "United Kingdom",
      it: "sterlina; sterline; downing street; westminster; whitehall; scotland yard; laburisti; royal navy",
      en: "sterling; downing street; westminster; whitehall; scotland yard; royal navy",
      ko: "파운드; 다우닝가; 스코틀랜드 야드"),
    nation(
      "France", it: "eliseo; matignon; quai d orsay", en: "élysée; elysee; elysée; matignon; quai d orsay",
      ko: "엘리제"),
    nation(
      "Germany", it: "bundestag; bundeswehr; cancelleria", en: "bundestag; bundeswehr; chancellery",
      ko: "분데스타크; 연방하원; 연방의회"),
    nation(
      "United States",
      it:
        "wall street; capitol hill; foggy bottom; langley; dollaro; dollari; fed; federal reserve; repubblicani; democratici",
      en: "wall street; capitol hill; foggy bottom; langley; federal reserve; greenback; republicans; democrats",
      ko: "월가; 연준; 뉴욕증시; 의사당; 공화당; 민주당"),
    nation("Russia", it: "rublo; rubli", en: "rouble; roubles; ruble; rubles", ko: "루블"),
    nation("China", it: "yuan; renminbi; zhongnanhai", en: "yuan; renminbi; zhongnanhai", ko: "위안화; 중난하이"),
    nation("Japan", it: "yen; nikkei; kantei", en: "yen; nikkei", ko: "엔화; 닛케이; 자위대"),
    nation(
      "South Korea", it: "won; kospi; kosdaq; chaebol", en: "kospi; kosdaq; chaebol; hallyu", ko: "원화; 코스피; 코스닥"),
    nation("India", it: "rupia; rupie", en: "rupee; rupees", ko: "루피"),
    nation("Israel", it: "knesset; tsahal; idf; shekel", en: "knesset; idf; shekel", ko: "크네세트"),
    nation("Ukraine", it: "grivnia; rada", en: "hryvnia; rada", ko: "흐리우냐"),
    nation("European Union", it: "ventisette; blocco; eurozona", en: "eurozone", ko: "유로존"),
    nation("NATO", it: "alleanza atlantica; alleanza; patto atlantico"),
    nation("United Nations", it: "palazzo di vetro; caschi blu"),
    nation("Vatican", it: "santa sede; oltretevere; sacri palazzi", en: "holy see", ko: "교황청"),
  ]
}
