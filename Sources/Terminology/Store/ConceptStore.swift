internal import BinaryImage
internal import CorpusModel
internal import ItalianGrammar

/// The concepts of a glossary as records in memory, or in a compiled file, from which entries are read on demand.
package final class ConceptStore: Sendable {
  let records: FlatArray<UInt8>
  /// Where the record of each concept starts, and where the last one ends.
  let starts: FlatArray<UInt32>
  /// For each concept its ``ConceptKind``.
  let kinds: FlatArray<UInt8>
  let names: ConceptNames
  /// Compares the records of a compiled file with their checksums; nil where that is done, or they were made here.
  private let checks: BlockChecks?

  init(
    records: FlatArray<UInt8>, starts: FlatArray<UInt32>, kinds: FlatArray<UInt8>, names: ConceptNames,
    checks: BlockChecks? = nil
  ) {
    self.records = records
    self.starts = starts
    self.kinds = kinds
    self.names = names
    self.checks = checks
  }

  /// The number of concepts.
  package var count: Int { kinds.count }

  /// Whether records are compared with their checksums one by one.
  var isCheckedInParts: Bool { checks != nil }

  /// Whether the record of a concept is what was written.
  func isRight(_ position: Int) -> Bool { checks?.areRight(range(position)) ?? true }

  /// Reads a record; one that is damaged reads as empty.
  func cursor(_ position: Int) -> RecordCursor {
    let range = range(position)
    return RecordCursor(records.slice(checks?.areRight(range) ?? true ? range : 0..<0))
  }

  private func range(_ position: Int) -> Range<Int> {
    let start = Int(starts[position])
    return start..<max(start, Int(starts[position + 1]))
  }

  func kind(_ position: Int) -> ConceptKind { ConceptKind(byte: kinds[position]) }
}

/// The names that records give as numbers.
package struct ConceptNames: Sendable, Equatable {
  /// The languages of sections.
  var languages: [LanguageTag] = []
  /// The files that hold the rows.
  var paths: [String] = []
  /// The columns of annotations.
  var columns: [String] = []

  init() {}

  func language(_ number: Int) -> LanguageTag { number < languages.count ? languages[number] : .italian }
  func path(_ number: Int) -> String { number < paths.count ? paths[number] : "" }
  func column(_ number: Int) -> String { number < columns.count ? columns[number] : "" }
}
