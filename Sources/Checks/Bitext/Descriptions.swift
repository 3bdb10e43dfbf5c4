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
    /// Beginnings of words; with a stop behind, whole ones.
    let italian: [String]
    /// Words in a row, in lower case.
    let english: [String]
    /// Beginnings of words.
    let korean: [String]

    /// Whether one of some Italian words, in lower case, describes such a bearer.
    func isSaid(_ words: [String]) -> Bool {
      italian.contains { stem in
        stem.hasSuffix(".") ? words.contains(String(stem.dropLast())) : words.contains { $0.hasPrefix(stem) }
      }
    }
  }

  // MARK: - Of a concept

  let relations: ConceptRelations
  let language: LanguageTag
  /// The words of countries' and peoples' names, in lower case.
  private let ownerWords: Set<String>

  init(glossary: Glossary, relations: ConceptRelations, language: LanguageTag) {
    self.relations = relations
    self.language = language
    let nations = relations.allOwners.union(
      glossary.concepts.indices.lazy.filter { position in
        let type = glossary.type(ofConcept: position)
        return type == .country || type == .demonym
      }
    ).map { glossary.concepts[$0] }
    let terms = nations.flatMap(\.sections).filter { $0.language.language == language.language }.flatMap(\.terms)
    ownerWords = Set(
      terms.map { $0.text.lowercased() }.filter { !$0.contains(" ") } + ["north", "south", "korean", "한반도"])
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
  ///
  /// - Parameter words: these words, in lower case, in any order.
  func isDescribed(_ concept: ConceptEntry, by words: [String]) -> Bool {
    kinds(of: concept).contains { $0.isSaid(words) }
  }

  /// Whether the translation describes a concept instead of naming it.
  ///
  /// - Parameter owners: whose the concept is.
  func describes(_ concept: ConceptEntry, of owners: Set<Int>, in row: BitextRow) -> Bool {
    let words = row.freeSourceWords.map { $0.text.lowercased() }
    let speakers = row.target.filter { name in name.concepts.contains { relations.speaks($0, for: owners) } }
    let beside = OwnersBeside(speakers.map(\.range), words: row.targetWords, isKorean: isKorean)
    for kind in kinds(of: concept)
    where !kind.isSaid(words) {
      let found = (isKorean ? kind.korean : kind.english).flatMap {
        places(of: $0, in: row, takesCapitals: concept.type == .person || kind.identification == .none)
      }
      switch kind.identification {
      case .none: if !found.isEmpty { return true }
      case .ownerNamed: if !found.isEmpty, evokes(owners, row) { return true }
      case .ownerBeside: if found.contains(where: beside.stand) { return true }
      }
    }
    let isBody = concept.type == .organization
    return common(concept).contains { phrase in
      let found = places(of: phrase, in: row, takesCapitals: true)
      return isBody
        ? found.contains { beside.stand(beside: $0) || isCertain($0, row, isOwnerNamed: evokes(owners, row)) }
        : (concept.type == .term || evokes(owners, row)) && found.contains { isAlone($0, row) }
    }
  }

  /// Whether a word is a body for certain, in its capital and with an article, *the Commission*, or alone inside a sentence
  /// that speaks of its owner: *US forces … but Congress*.
  private func isCertain(_ place: Range<Int>, _ row: BitextRow, isOwnerNamed: Bool) -> Bool {
    guard !isKorean, place.count >= Self.certainLetters, let word = row.targetWords.first(from: place.lowerBound)
    else { return false }
    guard word.text.first?.isUppercase == true, let before = row.targetWords.last(upTo: place.lowerBound) else {
      return false
    }
    return before.text == "the" || isOwnerNamed && !place.contains(word.range.upperBound) && isAlone(place, row)
  }

  private static let certainLetters = 7

  /// Whether no name or capital stands right before, which would make it another's: *the Vietnam War*.
  private func isAlone(_ place: Range<Int>, _ row: BitextRow) -> Bool {
    guard let before = row.targetWords.last(upTo: place.lowerBound) else { return true }
    return before.text.first?.isUppercase != true && row.isFree(target: before)
  }

  /// The nations and bodies of whom the Italian describes somebody by an office, without a name: *il presidente francese*.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words and names.
  func described(in row: BitextRow) -> Set<Int> {
    var described: Set<Int> = []
    for office in row.freeSourceWords {
      let text = [office.text.lowercased()]
      guard Self.people.contains(where: { $0.isSaid(text) }) else { continue }
      // Names are in the order of their starts.
      let first = row.source.partitioningIndex { $0.range.lowerBound >= office.range.upperBound }
      let near = row.source[max(0, first - Self.namesBefore)..<min(row.source.count, first + Self.namesBehind)]
      for owner in near where isBeside(owner, office, row) {
        for concept in owner.concepts {
          described.formUnion([concept] + relations.related(to: concept) + relations.nations(of: concept))
        }
      }
    }
    return described
  }

  private static let namesBefore = 2
  private static let namesBehind = 4

  /// Whether an owner stands behind an office, or right before it, and no capital behind both, which were a person's.
  private func isBeside(_ owner: BitextName, _ office: BitextWord, _ row: BitextRow) -> Bool {
    let isBehind = owner.range.lowerBound >= office.range.upperBound
    let between =
      isBehind
      ? row.sourceWords.between(office.range.upperBound, owner.range.lowerBound)
      : row.sourceWords.between(owner.range.upperBound, office.range.lowerBound)
    guard between.count <= (isBehind ? 3 : 0), between.allSatisfy(row.isFree(source:)) else { return false }
    let end = max(owner.range.upperBound, office.range.upperBound)
    let next = row.sourceWords.first(from: end)
    return next.map { $0.range.lowerBound - end > 1 || $0.text.first?.isUppercase != true } ?? true
  }

  private var isKorean: Bool { language.language == LanguageTag.korean.language }

  /// Whether some name of the translation is of the owners.
  private func evokes(_ owners: Set<Int>, _ row: BitextRow) -> Bool {
    row.target.contains { $0.concepts.contains { !relations.owners(of: $0).isDisjoint(with: owners) } }
  }

  /// What is left of a name without its owner's: *Defence Ministry*, 의회, *reunification*; Korean committees are clipped.
  private func common(_ concept: ConceptEntry) -> [String] {
    guard let type = concept.type, [.organization, .treaty, .event, .term].contains(type) else { return [] }
    let terms = concept.sections.filter { $0.language.language == language.language }.flatMap(\.terms)
    return terms.flatMap { term -> [String] in
      let words = term.text.split(separator: " ").map { $0.lowercased() }
      guard words.count > 1 else { return [] }
      var rest = words.filter { !ownerWords.contains($0) }
      while let last = rest.last, ["of", "the"].contains(last) { rest.removeLast() }
      // *General Staff of the KPA*: an owner that is no country.
      if !isKorean, type == .organization, rest.count == words.count, let end = rest.firstIndex(of: "of"), end > 1
      {
        return [rest[..<end].joined(separator: " ")]
      }
      guard rest.count < words.count, !rest.isEmpty else { return [] }
      let name = rest.joined(separator: " ")
      return isKorean && name.hasSuffix("위원회") ? [name, String(name.dropLast(2))] : [name]
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
        row.targetNames(overlapping: lower..<upper).allSatisfy(\.isShortForm)
      else { return nil }
      return lower..<upper
    }
  }

  private static func american(_ word: some StringProtocol) -> String {
    word == "defence" ? "defense" : String(word)
  }
}
