internal import Alignment
internal import CorpusModel
internal import Formats

/// Renders why beads were chosen: the parts of their scores, above 0 for and below 0 against.
enum ExplanationTable {
  /// The header row.
  ///
  /// - Parameter namesDocuments: whether the column `doc` comes first.
  static func header(namesDocuments: Bool) -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(
      (namesDocuments ? ["doc"] : []) + ["source_segments", "target_segments", "score"] + parts
        + ["anchored", "words"], to: &output)
    return output
  }

  private static let parts = [
    "prior", "length", "breaks", "joins", "forward", "backward", "concepts", "numbers", "paragraphs", "vectors",
  ]

  /// The rows of one document's beads, sentences counted from 1.
  ///
  /// - Parameter document: what the column `doc` says; nil for no such column.
  static func rows(_ alignment: DocumentAlignment, document: String?) -> [UInt8] {
    var output: [UInt8] = []
    for (bead, why) in zip(alignment.beads, alignment.explanations) {
      let values = [
        bead.score, why.prior, why.length, why.breaks, why.joins, why.forward, why.backward, why.concepts,
        why.numbers, why.paragraphs, why.vectors,
      ]
      let words = why.pairs.map { "\($0.source)–\($0.target) \(DecimalText.oneDecimal($0.weight))" }
      TSVCell.appendRow(
        [document].compactMap(\.self) + [list(bead.source), list(bead.target)]
          + values.map(DecimalText.fourDecimals)
          + [why.isAnchored ? "yes" : "", words.joined(separator: ", ")], to: &output)
    }
    return output
  }

  private static func list(_ range: Range<Int>) -> String { range.map { String($0 + 1) }.joined(separator: ",") }
}
