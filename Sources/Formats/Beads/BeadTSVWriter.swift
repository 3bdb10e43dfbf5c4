package import CorpusModel

/// Writes alignments in the contract's columns, sentences counted from 1.
package struct BeadTSVWriter: BeadRowWriter {
  /// Makes a writer.
  package init() {}

  /// The header row.
  package func header() -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(["source_segments", "target_segments", "score", "source", "target"], to: &output)
    return output
  }

  /// Writes a row a bead.
  package func append(_ records: [BeadRecord], to output: inout [UInt8]) {
    for record in records {
      TSVCell.appendRow(
        [
          Self.list(record.bead.source), Self.list(record.bead.target),
          DecimalText.fourDecimals(record.bead.score),
          record.source, record.target,
        ], to: &output)
    }
  }

  private static func list(_ range: Range<Int>) -> String { range.map { String($0 + 1) }.joined(separator: ",") }
}
