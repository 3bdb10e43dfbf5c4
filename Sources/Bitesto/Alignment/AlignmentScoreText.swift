internal import Alignment
internal import CorpusModel
internal import Formats

/// Renders how an alignment compares with gold.
enum AlignmentScoreText {
  /// Strict and lax precision, recall and F1, then how often beads of each score are right.
  static func render(beads: [Bead], gold: [AlignedSentences]) -> String {
    var score = AlignmentScore()
    score.add(found: beads.map { AlignedSentences($0) }, gold: gold)
    let rows = [
      ["measure", "precision", "recall", "f1"],
      ["strict"]
        + [score.strictPrecision.value, score.strictRecall.value, score.strictF1].map(DecimalText.fourDecimals),
      ["lax"] + [score.laxPrecision.value, score.laxRecall.value, score.laxF1].map(DecimalText.fourDecimals),
    ]
    let calibration = calibration(beads, Set(gold))
    return (rows + [["score", "beads", "right", "share"]] + calibration).map { $0.joined(separator: "\t") + "\n" }
      .joined()
  }

  /// For each tenth of the scores: how many beads, how many of them gold has, and their share.
  private static func calibration(_ beads: [Bead], _ gold: Set<AlignedSentences>) -> [[String]] {
    (0..<10).reversed().compactMap { tenth in
      let inside = beads.filter { min(9, Int($0.score * 10)) == tenth }
      if inside.isEmpty { return nil }
      let right = inside.filter { gold.contains(AlignedSentences($0)) }.count
      let bounds =
        "\(DecimalText.oneDecimal(Double(tenth) / 10))–\(DecimalText.oneDecimal(Double(tenth + 1) / 10))"
      return [
        bounds, String(inside.count), String(right),
        DecimalText.fourDecimals(Double(right) / Double(inside.count)),
      ]
    }
  }
}
