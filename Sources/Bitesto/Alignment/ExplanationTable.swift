internal import Alignment
internal import CorpusModel
internal import Formats

/// Renders why beads were chosen: the parts of their scores, above 0 for and below 0 against.
enum ExplanationTable {
  /// The table of one document's beads, sentences counted from 1.
  static func text(_ alignment: DocumentAlignment) -> [UInt8] {
    var output: [UInt8] = []
    let parts = [
      "prior", "length", "breaks", "forward", "backward", "concepts", "numbers", "paragraphs", "vectors",
    ]
    TSVCell.appendRow(
      ["source_segments", "target_segments", "score"] + parts + ["anchored", "words"], to: &output)
    for (bead, why) in zip(alignment.beads, alignment.explanations) {
      let values = [
        bead.score, why.prior, why.length, why.breaks, why.forward, why.backward, why.concepts, why.numbers,
        why.paragraphs,
        why.vectors,
      ]
      let words = why.pairs.map { "\($0.source)–\($0.target) \(DecimalText.oneDecimal($0.weight))" }
      TSVCell.appendRow(
        [list(bead.source), list(bead.target)] + values.map(DecimalText.fourDecimals)
          + [why.isAnchored ? "yes" : "", words.joined(separator: ", ")], to: &output)
    }
    return output
  }

  private static func list(_ range: Range<Int>) -> String { range.map { String($0 + 1) }.joined(separator: ",") }
}
