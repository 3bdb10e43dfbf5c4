internal import CorpusModel
internal import Terminology

/// Seats of government in a row: whether they stand for the government, or are places.
struct SeatsOfGovernment {
  let glossary: Glossary
  let relations: ConceptRelations
  let language: LanguageTag
  let row: BitextRow

  /// Whether a seat of government stands for the government, not for a place, wherever the Italian has it; then one mention
  /// of the nation may stand for several: *la Cina … per Pechino*.
  func isGovernment(_ concept: Int) -> Bool {
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      let before = row.sourceWords.last(upTo: name.range.lowerBound)
      return before.map { !Self.placePrepositions.contains($0.text.lowercased()) } ?? true
    }
  }

  /// Whether a seat of government is only what something is near: *vicino a Minsk*.
  func isNearby(_ concept: Int) -> Bool {
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      guard let link = row.sourceWords.last(upTo: name.range.lowerBound),
        let before = row.sourceWords.last(upTo: link.range.lowerBound)
      else { return false }
      return Self.placePrepositions.contains(link.text.lowercased())
        && Self.nearness.contains(before.text.lowercased())
    }
  }

  private static let nearness: Set<String> = [
    "vicino", "pressi", "dintorni", "periferia", "fuori", "porte", "nord", "sud", "est", "ovest", "chilometri",
    "km",
    "lontano", "cielo", "cieli",
  ]

  /// Whether an English translation has the seat of government for a body, and not as a place: *Brussels fines Google* for the
  /// Commission.
  func isSaid(for concept: Int) -> Bool {
    guard language.language == LanguageTag.english.language,
      glossary.concepts[concept].type == .organization
    else { return false }
    let owners = relations.owners(of: concept)
    return row.target.contains { name in
      !name.isNested && name.concepts.count == 1 && !row.sourceConcepts.contains(name.concepts[0])
        && glossary.concepts[name.concepts[0]].type == .city
        && relations.country(ofSeat: name.concepts[0]) != nil
        && !relations.owners(of: name.concepts[0]).isDisjoint(with: owners)
        && row.targetWords.last(upTo: name.range.lowerBound).map {
          !Self.englishPlacePrepositions.contains($0.text.lowercased())
        } ?? true
    }
  }

  private static let englishPlacePrepositions: Set<String> = [
    "in", "at", "to", "from", "near", "outside", "of", "around", "into", "for", "on", "via", "through", "over",
  ]

  private static let placePrepositions: Set<String> = ["a", "ad", "da", "di", "d", "in", "verso", "su", "presso"]
}
