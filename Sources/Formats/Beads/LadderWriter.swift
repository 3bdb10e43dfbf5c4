package import CorpusModel

/// Writes hunalign's ladder: where each bead starts on both sides, from 0, with its score; last, both lengths.
package struct LadderWriter: BeadRowWriter {
  /// Makes a writer.
  package init() {}

  /// The format has none.
  package func header() -> [UInt8] { [] }

  /// Writes a rung a bead, and the one behind the last.
  package func append(_ records: [BeadRecord], to output: inout [UInt8]) {
    for record in records {
      let bead = record.bead
      TSVCell.appendRow(
        [String(bead.source.lowerBound), String(bead.target.lowerBound), DecimalText.fourDecimals(bead.score)],
        to: &output)
    }
    let end = records.last?.bead
    TSVCell.appendRow(
      [String(end?.source.upperBound ?? 0), String(end?.target.upperBound ?? 0), "0"], to: &output)
  }
}
