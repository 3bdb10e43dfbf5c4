/// A table of scores, one data set a row, with the micro average.
package struct ScoreReport {
  private var rows: [(name: String, score: Score)] = []
  private var mistakes: [String] = []

  /// Starts an empty table.
  package init() {}

  /// The micro average's counts.
  package var total: Score { rows.reduce(into: Score()) { $0 += $1.score } }

  /// Adds a data set.
  package mutating func add(_ name: String, _ score: Score, mistakes: [String] = []) {
    rows.append((name, score))
    self.mistakes += mistakes.map { "\(name)\t\($0)" }
  }

  /// The table: tab-separated, percentages with two digits.
  package func rendered() -> String {
    let header = "name\tP\tR\tF1\tright\tfound\tgold"
    let lines = (rows + [("micro", total)]).map { name, score in
      let figures = [score.precision, score.recall, score.f1].map(Self.percent).joined(separator: "\t")
      return "\(name)\t\(figures)\t\(score.correct)\t\(score.found)\t\(score.expected)"
    }
    return (mistakes + [header] + lines).joined(separator: "\n")
  }

  private static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + (fraction.count == 1 ? "0" : "") + fraction
  }
}
