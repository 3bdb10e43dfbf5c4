package import CorpusModel

/// Writes alignments in the contract's columns, sentences counted from 1; of a collection, `doc` before them.
package struct BeadTSVWriter: BeadRowWriter {
  private static let columns = ["source_segments", "target_segments", "score", "source", "target"]

  private let document: String?

  /// Makes a writer.
  ///
  /// - Parameter document: what the column `doc` says; nil for no such column.
  package init(document: String? = nil) { self.document = document }

  /// The header row.
  package func header() -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow((document == nil ? [] : ["doc"]) + Self.columns, to: &output)
    return output
  }

  /// Writes a row a bead.
  package func append(_ records: [BeadRecord], to output: inout [UInt8]) {
    for record in records {
      TSVCell.appendRow(
        [document].compactMap(\.self) + [
          Self.list(record.bead.source), Self.list(record.bead.target),
          DecimalText.fourDecimals(record.bead.score),
          record.source, record.target,
        ], to: &output)
    }
  }

  private static func list(_ range: Range<Int>) -> String { range.map { String($0 + 1) }.joined(separator: ",") }
}
