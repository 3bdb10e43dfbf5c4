internal import CorpusModel
internal import Terminology

/// What descriptions may stand for a name: *the UN nuclear watchdog, South Korea's spy agency, the Ukrainian president*.
struct Descriptions {
  /// One kind of bearer with the words that describe it.
  struct Kind {
    /// What identifies the bearer besides.
    enum Identification {
      /// Its owner stands beside the description.
      case ownerBeside
      /// Its owner is named somewhere: a state has one parliament.
      case ownerNamed
      /// Nothing: there is one pope.
      case none
    }

    /// Words of which one is in the English name; empty for all people.
    let names: [String]
    let identification: Identification
    /// Beginnings of words.
    let italian: [String]
    /// Words in a row, in lower case.
    let english: [String]
    /// Beginnings of words.
    let korean: [String]
  }

  private static let people = [
    office(
      italian: "president leader capo premier cancellier segretari numero direttor dittator re regin emiro",
      english: """
        president; leader; leaders; presidents; chief; premier; prime minister; chancellor; secretary general; head; ruler; \
        dictator; strongman; director
        """, korean: "대통령 총리 총재 주석 국무위원장 지도자 사무총장 정상"),
    office(
      italian: "ministr diplomaz segretari",
      english: """
        minister; foreign minister; defence minister; top diplomat; secretary of state; defence secretary; defence chief
        """, korean: "외무장관 외교장관 외교부장 국방장관 국무장관 장관 외무상 국방상 상"),
    office(italian: "portavoce", english: "spokesman; spokeswoman; spokesperson", korean: "대변인"),
    office(italian: "ambasciator inviat", english: "ambassador; envoy", korean: "대사 특사"),
  ]

  private static func office(italian: String, english: String, korean: String) -> Kind {
    Kind(
      names: [], identification: .ownerBeside, italian: words(italian), english: phrases(english),
      korean: words(korean))
  }

  private static let bodies = [
    Kind(names: ["us congress"], identification: .none, italian: [], english: ["capitol hill"], korean: []),
    Kind(
      names: ["pope"], identification: .none, italian: ["papa", "pontefic"],
      english: ["pope", "pontiff", "holy father"], korean: ["교황"]),
    Kind(
      names: ["parliament", "duma", "rada", "congress", "assembly", "knesset", "bundestag", "diet"],
      identification: .ownerNamed, italian: ["parlament", "deputat", "camera", "assemble", "congress"],
      english: phrases("parliament; lawmakers; legislators; legislature; national assembly; mps; congress"),
      korean: ["의회", "국회"]),
    Kind(
      names: ["duma"], identification: .ownerNamed, italian: ["parlament", "deputat", "camera"],
      english: ["lower house"], korean: ["하원"]),
    Kind(
      names: ["federation council"], identification: .ownerNamed, italian: ["parlament", "senat", "camera"],
      english: ["upper house"], korean: ["상원"]),
    Kind(
      names: ["army", "forces", "military"], identification: .ownerBeside,
      italian: ["esercit", "militar", "forz", "truppe", "soldat"],
      english: ["army", "military", "forces", "troops"],
      korean: ["군대"]),
    Kind(
      names: ["intelligence", "security service", "state security"], identification: .ownerBeside,
      italian: ["intelligence", "serviz", "spionagg"],
      english: phrases(
        """
        spy agency; intelligence agency; intelligence service; secret service; secret services; security service; security \
        services; secret police; intelligence
        """), korean: ["정보기관", "정보당국"]),
    Kind(
      names: ["atomic energy"], identification: .ownerBeside, italian: ["ispettor", "agenzi"],
      english: ["watchdog", "nuclear agency", "inspectors"], korean: ["감시기구", "원자력기구", "핵사찰"]),
    Kind(
      names: ["court"], identification: .ownerBeside, italian: ["cort", "giudic", "tribunal"],
      english: ["court", "top court", "judges"], korean: ["법원", "재판소", "헌재"]),
    Kind(
      names: ["party"], identification: .ownerBeside, italian: ["partit"], english: ["ruling party"],
      korean: ["여당", "집권당"]),
  ]

  private static let capitals = [
    Kind(names: [], identification: .ownerBeside, italian: ["capital"], english: ["capital"], korean: ["수도"]),
    Kind(names: [], identification: .ownerNamed, italian: ["capital"], english: ["the capital"], korean: []),
  ]

  private static let media = [
    medium(
      [
        "agency", "press", "afp", "reuters", "tass", "xinhua", "interfax", "novosti", "ansa", "kyodo", "bloomberg",
      ],
      english: "news agency; agency", korean: "통신"),
    medium(
      ["television", "bbc", "cnn", "kbs", "mbc", "nhk", "al jazeera", "radio", "voice"],
      english: "broadcaster; television; state television; tv; radio", korean: "방송"),
    medium(
      [
        "ilbo", "shimbun", "sinmun", "times", "herald", "journal", "post", "pravda", "izvestia", "choson",
        "hankyoreh",
        "nikkei", "news",
      ], english: "newspaper; daily; paper", korean: "신문"),
    medium([""], english: "state media", korean: "매체 관영매체"),
  ]

  private static func medium(_ names: [String], english: String, korean: String) -> Kind {
    Kind(
      names: names, identification: .ownerBeside,
      italian: ["agenzi", "giornal", "quotidian", "stampa", "emittent", "television", "media", "tv", "radio"],
      english: phrases(english), korean: words(korean))
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static func phrases(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
  }

  // MARK: - Of a concept

  let relations: ConceptRelations
  let language: LanguageTag
  /// The words of countries' and peoples' names, in lower case.
  private let ownerWords: Set<String>

  init(glossary: Glossary, relations: ConceptRelations, language: LanguageTag) {
    self.relations = relations
    self.language = language
    let nations = glossary.concepts.filter { [.country, .demonym].contains($0.type) }
    let terms = nations.flatMap(\.sections).filter { $0.language.language == language.language }.flatMap(\.terms)
    ownerWords = Set(
      terms.map { $0.text.lowercased() }.filter { !$0.contains(" ") } + ["north", "south", "korean"])
  }

  /// The kinds to which a concept belongs.
  func kinds(of concept: ConceptEntry) -> [Kind] {
    let name = (concept.section(.english)?.terms ?? []).map { $0.text.lowercased() }.joined(separator: "\n")
    let isNamed = { (kind: Kind) in kind.names.contains { $0.isEmpty || name.contains($0) } }
    let bodies = Self.bodies.filter(isNamed)
    switch concept.type {
    case .person: return bodies + Self.people
    case .media: return Self.media.filter(isNamed)
    case .organization: return bodies
    case .city: return Self.capitals
    default: return []
    }
  }

  /// Whether words of the Italian that no name covers describe such a thing, so that the translation's words do not stand
  /// for its name.
  func isDescribed(_ concept: ConceptEntry, in row: BitextRow) -> Bool {
    let words = row.freeSourceWords.map { $0.text.lowercased() }
    return kinds(of: concept).contains { kind in
      kind.italian.contains { stem in words.contains { $0.hasPrefix(stem) } }
    }
  }

  /// Whether the translation describes a concept instead of naming it.
  ///
  /// - Parameter owners: whose the concept is.
  func describes(_ concept: ConceptEntry, of owners: Set<Int>, in row: BitextRow) -> Bool {
    let words = row.freeSourceWords.map { $0.text.lowercased() }
    let speakers = row.target.filter { name in name.concepts.contains { relations.speaks($0, for: owners) } }
    let beside = OwnersBeside(speakers.map(\.range), words: row.targetWords, isKorean: isKorean)
    for kind in kinds(of: concept)
    where !kind.italian.contains(where: { stem in words.contains { $0.hasPrefix(stem) } }) {
      let found = (isKorean ? kind.korean : kind.english).flatMap {
        places(of: $0, in: row, takesCapitals: concept.type == .person || kind.identification == .none)
      }
      switch kind.identification {
      case .none: if !found.isEmpty { return true }
      case .ownerNamed: if !found.isEmpty, evokes(owners, row) { return true }
      case .ownerBeside: if found.contains(where: beside.stand) { return true }
      }
    }
    return common(concept, owners).contains { phrase in
      places(of: phrase, in: row, takesCapitals: true).contains(where: beside.stand)
    }
  }

  private var isKorean: Bool { language.language == LanguageTag.korean.language }

  /// Whether some name of the translation is of the owners.
  private func evokes(_ owners: Set<Int>, _ row: BitextRow) -> Bool {
    row.target.contains { $0.concepts.contains { !relations.owners(of: $0).isDisjoint(with: owners) } }
  }

  /// What is left of a body's names without its owner's: *Defence Ministry*, 의회.
  private func common(_ concept: ConceptEntry, _ owners: Set<Int>) -> [String] {
    guard concept.type == .organization else { return [] }
    let terms = concept.sections.filter { $0.language.language == language.language }.flatMap(\.terms)
    return terms.flatMap { term -> [String] in
      let words = term.text.split(separator: " ").map { $0.lowercased() }
      guard words.count > 1 else { return [] }
      var rest = words.filter { !ownerWords.contains($0) }
      while let last = rest.last, ["of", "the"].contains(last) { rest.removeLast() }
      return rest.count < words.count && !rest.isEmpty ? [rest.joined(separator: " ")] : []
    }
  }

  // MARK: - In a row

  /// Where words of the translation outside names are a phrase.
  ///
  /// - Parameter takesCapitals: whether capitals count; a court in capitals is a certain one.
  private func places(of phrase: String, in row: BitextRow, takesCapitals: Bool) -> [Range<Int>] {
    let parts = phrase.split(separator: " ")
    let words = row.targetWords
    guard let last = parts.last, words.count >= parts.count else { return [] }
    return (0...words.count - parts.count).compactMap { start in
      let found = words[start..<start + parts.count]
      let isHere = zip(found, parts).allSatisfy { word, part in
        isKorean && part == last
          ? word.text.hasPrefix(part)
          : Self.american(takesCapitals ? word.text.lowercased() : word.text) == Self.american(part)
      }
      guard isHere, let lower = found.first?.range.lowerBound, let upper = found.last?.range.upperBound,
        !row.target.contains(where: { !$0.isShortForm && $0.range.overlaps(lower..<upper) })
      else { return nil }
      return lower..<upper
    }
  }

  private static func american(_ word: some StringProtocol) -> String {
    word == "defence" ? "defense" : String(word)
  }
}
