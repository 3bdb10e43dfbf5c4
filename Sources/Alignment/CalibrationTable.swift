/// How often beads of a score were right.
package struct CalibrationTable: Sendable, Equatable {
  /// Beads with scores from `lower` to the next row's.
  package struct Row: Sendable, Equatable {
    /// The smallest score, 0 to 0.9.
    package let lower: Double
    /// How many were right.
    package fileprivate(set) var rate = AlignmentScore.Rate()
  }

  /// Ten rows of equal width.
  package private(set) var rows = (0..<10).map { Row(lower: Double($0) / 10) }

  /// Counts nothing yet.
  package init() {}

  /// Counts a bead.
  package mutating func add(score: Double, isRight: Bool) {
    let row = min(9, max(0, Int(score * 10)))
    rows[row].rate.all += 1
    if isRight { rows[row].rate.right += 1 }
  }

  /// How many beads of at least a score were right, by whole rows.
  package func rate(from score: Double) -> AlignmentScore.Rate {
    rows.filter { $0.lower >= score - 1e-9 }.reduce(into: AlignmentScore.Rate()) { sum, row in
      sum.right += row.rate.right
      sum.all += row.rate.all
    }
  }
}
