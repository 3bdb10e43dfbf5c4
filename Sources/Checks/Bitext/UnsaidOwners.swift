internal import CorpusModel
internal import Terminology

/// Owners that an Italian row names only to tell whose somebody or something is, and that its translation may leave unsaid.
struct UnsaidOwners {
  let relations: ConceptRelations
  let row: BitextRow

  /// Whether a concept only tells whose somebody or something is that the translation names: *il presidente bielorusso
  /// Lukashenko*.
  func contain(_ concept: Int) -> Bool { row.source.filter { $0.concepts == [concept] }.allSatisfy(contain) }

  /// Where the word behind a name ends, what tells an office before it aside: *il porto russo di Vladivostok, il premier
  /// giapponese uscente Ishiba, il ministro russo della Difesa Belousov*.
  private func endOfOffice(_ name: BitextName) -> Int {
    var end = name.range.upperBound
    for _ in 0...Self.officeWordsAtMost {
      guard let next = row.sourceWords.first(from: end) else { return .max }
      end = next.range.upperBound
      if !Self.officeWords.contains(next.text) { break }
    }
    return end
  }

  private static let officeWordsAtMost = 3

  private static let officeWords: Set<String> = [
    "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "uscente", "designato", "designata", "eletto",
    "eletta", "ad", "interim", "in", "carica", "Esteri", "Difesa", "Interno", "Interni", "Finanze", "Economia",
    "Giustizia", "Commercio", "Unificazione", "Energia",
  ]

  /// Whether an owner stands right before a name of its own that the translation has, or right behind it:
  /// *dipartimento di Stato Usa*.
  func contain(_ name: BitextName) -> Bool {
    if name.concepts.contains(where: { relations.country(ofSeat: $0) != nil }) { return false }
    let owners = name.concepts.reduce(into: Set<Int>()) { $0.formUnion(relations.nations(of: $1)) }
    // Names are in the order of their starts.
    let first = row.source.partitioningIndex { $0.range.lowerBound >= name.range.upperBound }
    let next = endOfOffice(name)
    let isOwn = { (other: BitextName) in
      other.concepts.contains { concept in
        relations.nations(of: concept).isEmpty && !relations.owners(of: concept).isDisjoint(with: owners)
          && row.targetConcepts.contains(concept)
      }
    }
    return row.source[first...].prefix { $0.range.lowerBound < next }.contains(where: isOwn)
      || row.source[..<first].last { $0.range.upperBound < name.range.lowerBound && !$0.isNested }.map { other in
        name.range.lowerBound - other.range.upperBound == 1 && isOwn(other)
      } == true
  }
}
