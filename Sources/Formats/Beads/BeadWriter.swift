package import CorpusModel

/// A format of alignments.
package protocol BeadWriter: Sendable {
  /// What comes before the beads of a file.
  func header() -> [UInt8]
  /// The beads of a pair of texts, which cover both in order.
  func append(_ records: [BeadRecord], to output: inout [UInt8])
}
