package import CorpusModel

/// Writes vecalign's lines: `[0]:[0, 1]:0.0123`, sentences counted from 0, the cost 1 minus the score.
package struct VecalignWriter: BeadRowWriter {
  /// Makes a writer.
  package init() {}

  /// The format has none.
  package func header() -> [UInt8] { [] }

  /// Writes a line a bead.
  package func append(_ records: [BeadRecord], to output: inout [UInt8]) {
    for record in records {
      let cost = DecimalText.fourDecimals(1 - record.bead.score)
      output += "\(Self.list(record.bead.source)):\(Self.list(record.bead.target)):\(cost)\n".utf8
    }
  }

  private static func list(_ range: Range<Int>) -> String {
    "[" + range.map(String.init).joined(separator: ", ") + "]"
  }
}
