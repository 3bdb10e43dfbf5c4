package import CorpusModel

/// A format of alignments.
package protocol BeadWriter: Sendable {
  /// The whole file: the beads of a pair of texts, which cover both in order.
  func document(_ records: [BeadRecord]) throws(InputError) -> [UInt8]
}

/// A format of alignments with rows that stand for themselves.
package protocol BeadRowWriter: BeadWriter {
  /// What comes before the beads of a file.
  func header() -> [UInt8]
  /// The beads of a pair of texts, which cover both in order.
  func append(_ records: [BeadRecord], to output: inout [UInt8])
}

extension BeadRowWriter {
  /// The header, then the rows.
  package func document(_ records: [BeadRecord]) -> [UInt8] {
    var output = header()
    append(records, to: &output)
    return output
  }
}
