internal import Alignment
internal import CorpusModel
internal import Formats

/// Renders how alignments compare with gold.
struct AlignmentScoreText {
  private var total = AlignmentScore()
  private var calibration = CalibrationTable()
  private var documents: [[String]] = []

  /// Adds a document.
  ///
  /// - Parameter name: what its own rows are called; nil where it is the only one.
  mutating func add(beads: [Bead], gold: [AlignedSentences], name: String?) {
    let found = beads.map { AlignedSentences($0) }
    let known = Set(gold)
    total.add(found: found, gold: gold)
    for (bead, sentences) in zip(beads, found) {
      calibration.add(score: bead.score, isRight: known.contains(sentences))
    }
    guard let name else { return }
    var own = AlignmentScore()
    own.add(found: found, gold: gold)
    documents += Self.rows(own).map { [name] + $0 }
  }

  /// Strict and lax precision, recall and F1 of each document and of all, then how often beads of each score are right.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    if !documents.isEmpty {
      for row in [["doc"] + Self.header] + documents { TSVCell.appendRow(row, to: &output) }
    }
    for row in [Self.header] + Self.rows(total) + [["score", "beads", "right", "share"]] + calibrationRows {
      TSVCell.appendRow(row, to: &output)
    }
    return output
  }

  private static let header = ["measure", "precision", "recall", "f1"]

  private static func rows(_ score: AlignmentScore) -> [[String]] {
    [
      ["strict"]
        + [score.strictPrecision.value, score.strictRecall.value, score.strictF1].map(DecimalText.fourDecimals),
      ["lax"] + [score.laxPrecision.value, score.laxRecall.value, score.laxF1].map(DecimalText.fourDecimals),
    ]
  }

  /// For each tenth of the scores: how many beads, how many of them gold has, and their share.
  private var calibrationRows: [[String]] {
    calibration.rows.reversed().filter { $0.rate.all > 0 }.map { row in
      let bounds = "\(DecimalText.oneDecimal(row.lower))–\(DecimalText.oneDecimal(row.lower + 0.1))"
      return [bounds, String(row.rate.all), String(row.rate.right), DecimalText.fourDecimals(row.rate.value)]
    }
  }
}
