internal import Checks
internal import CorpusModel

/// Looks for the translations of names outside the glossary in a collection's beads.
struct CandidateCounterparts {
  let collection: AlignedCollection

  /// Gives each candidate its likely translations.
  ///
  /// - Complexity: O(*n*) for *n* words of the translations, times the candidates of a bead.
  func complete(_ candidates: inout [CoverageReport.Candidate]) {
    if candidates.isEmpty { return }
    var places: [[Int: Set<Int>]] = Array(repeating: [:], count: collection.documents.count)
    for (index, candidate) in candidates.enumerated() {
      for occurrence in candidate.occurrences {
        places[occurrence.document][occurrence.segment, default: []].insert(index)
      }
    }
    for (column, language) in collection.targets.enumerated() {
      var finder = CounterpartFinder(names: candidates.map(\.text), language: language)
      let beads = collection.documents.indices.lazy.flatMap { index in
        self.beads(ofDocument: index, column: column, places[index])
      }
      for (index, counterpart) in finder.counterparts(in: beads).enumerated() {
        if let counterpart { candidates[index].counterparts.append(counterpart) }
      }
    }
  }

  private func beads(
    ofDocument index: Int, column: Int, _ places: [Int: Set<Int>]
  ) -> [CounterpartFinder.Bead] {
    let entry = collection.columns[column][index]
    guard let translation = entry.translation else { return [] }
    let names = BitextRows.names(translation.concepts, in: translation.document).filter { !$0.isNested }
    return entry.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }.map { bead in
      let candidates = bead.source.reduce(into: Set<Int>()) { $0.formUnion(places[$1] ?? []) }
      return CounterpartFinder.Bead(
        candidates: candidates, text: text(of: bead.target, translation.document, names))
    }
  }

  /// The text of some segments, with a mark in the place of names.
  private func text(of numbers: Range<Int>, _ document: AnalyzedDocument, _ names: [BitextName]) -> String {
    let segments = document.segments[numbers]
    guard let start = segments.first?.range.lowerBound, let end = segments.last?.range.upperBound else {
      return ""
    }
    var bytes: [UInt8] = []
    var position = start
    let first = names.partitioningIndex { $0.range.lowerBound >= start }
    for name in names[first...].prefix(while: { $0.range.upperBound <= end })
    where name.range.lowerBound >= position {
      bytes += document.text.bytes[position..<name.range.lowerBound]
      bytes.append(0x1F)
      position = name.range.upperBound
    }
    return String(decoding: bytes + document.text.bytes[position..<end], as: UTF8.self)
  }
}
