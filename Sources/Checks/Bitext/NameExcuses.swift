internal import CorpusModel
internal import Terminology

/// Why a translation may have a name that the glossary does not find in the Italian: what its concepts tell.
///
/// ``RowExcuses`` puts it together with what its place tells.
struct NameExcuses: Sendable {
  let glossary: Glossary
  let relations: ConceptRelations
  let descriptions: Descriptions
  let language: LanguageTag
  private let stems: NounStems

  init(_ shared: BitextGlossary, descriptions: Descriptions, language: LanguageTag) {
    glossary = shared.glossary
    relations = shared.relations
    stems = shared.stems
    self.descriptions = descriptions
    self.language = language
  }

  var isKorean: Bool { language.language == LanguageTag.korean.language }

  /// Whether a ministry stands only in a minister's title: 외교부 장관 for *ministro degli Esteri*.
  func isPartOfTitle(_ name: BitextName, in row: BitextRow) -> Bool {
    guard isKorean, name.concepts.contains(where: { glossary.concepts[$0].type == .organization }) else {
      return false
    }
    let next = row.targetWords.first(from: name.range.upperBound)
    return next.map { word in ["장관", "차관"].contains(where: word.text.hasPrefix) } ?? false
  }

  // MARK: - In other words

  /// Whether words of the Italian that no name covers are of a concept's Italian name: *il Nord* for *Corea del Nord*,
  /// *i romani* for *Roma*, *linea di demarcazione* where it is the short form of a longer name.
  func isMeant(_ concept: Int, by wording: FreeWording) -> Bool {
    if wording.isEmpty { return false }
    if stems.stems(of: concept).contains(where: wording.isNoun) { return true }
    let entry = glossary.concepts[concept]
    let isPeople = entry.type == .demonym
    return entry.type != .person
      && (entry.section(.italian)?.terms ?? []).contains { term in
        let words = term.text.split { !$0.isLetter }
        return wording.holds(words) || words.contains { Self.tells($0, isPeople) && wording.fits($0) }
      }
  }

  /// Whether a word of a name tells it: one with a capital, or of a people's name, and no article.
  private static func tells(_ word: Substring, _ isPeople: Bool) -> Bool {
    word.first?.isUppercase == true
      ? word.utf8.count >= lettersAtLeast : isPeople && word.utf8.count > lettersAtLeast
  }

  private static let lettersAtLeast = 3

  // MARK: - Hints

  /// Whether words of the Italian tell the nation: *la sterlina* for *the British pound*, *filorusso* for *pro-Moscow*.
  func isEvoked(_ concept: Int, in row: BitextRow) -> Bool {
    let evoked = row.hints.evokedBySource
    return !evoked.isEmpty
      && (relations.speaks(concept, for: evoked)
        || evoked.contains { !relations.nations(of: $0).isDisjoint(with: relations.nations(of: concept)) })
  }

  /// Whether the Italian names all owners of what is several countries' own: *the two Koreas* for *Seul e Pyongyang*.
  func isWhatOwnersShare(_ concept: Int, in row: BitextRow) -> Bool {
    let owners = relations.owners(of: concept)
    return owners.count > 1 && [.country, .demonym, .region, .term].contains(glossary.concepts[concept].type)
      && owners.allSatisfy { owner in row.sourceConcepts.contains { relations.speaks($0, for: [owner]) } }
  }

  /// Whose people the Italian describes by their office where the translation names one: *il leader francese* for *Macron*.
  ///
  /// - Returns: the owners; nil where the name is no such person's, or may stand for another's.
  func describedOwners(_ concepts: [Int], in row: BitextRow) -> Set<Int>? {
    guard !row.hints.described.isEmpty, !row.hints.lacksPerson else { return nil }
    for concept in concepts where glossary.concepts[concept].type == .person {
      let owners = relations.owners(of: concept).intersection(row.hints.described)
      if !owners.isEmpty { return owners }
    }
    return nil
  }

  /// Whether the Italian has a seat of government for one of its bodies, *Bruxelles* for the Commission, or describes whom
  /// or what the translation names.
  func isHinted(_ concept: Int, in row: BitextRow, _ wording: FreeWording) -> Bool {
    let entry = glossary.concepts[concept]
    guard [.organization, .media].contains(entry.type) else { return false }
    let owners = relations.owners(of: concept)
    let speakers = row.sourceConcepts.filter { relations.speaks($0, for: owners) }
    return entry.type == .organization
      && speakers.contains { relations.country(ofSeat: $0) != nil && !row.targetConcepts.contains($0) }
      || !speakers.isEmpty && isDescribed(entry, in: row, wording)
  }

  /// Whether the Italian describes a concept, and names none of its kind that the translation lacks.
  private func isDescribed(_ entry: ConceptEntry, in row: BitextRow, _ wording: FreeWording) -> Bool {
    descriptions.isDescribed(entry, by: wording.distinct)
      && !row.source.contains { name in
        name.concepts.allSatisfy { other in
          glossary.concepts[other].type == entry.type && !row.targetConcepts.contains(other)
        }
      }
  }
}
