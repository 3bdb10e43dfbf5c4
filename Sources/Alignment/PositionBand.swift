/// The positions that a search may pass: for each number of source sentences done, a run of numbers of
/// target sentences done.
///
/// The runs start at position (0, 0), end at (*n*, *m*), overlap from row to row and never move back.
struct PositionBand: Sendable, Equatable {
  /// For each row the first position.
  private(set) var lower: [Int]
  /// For each row the last position.
  private(set) var upper: [Int]

  /// Source sentences.
  var sourceCount: Int { lower.count - 1 }
  /// Target sentences.
  var targetCount: Int { upper[upper.count - 1] }
  /// How many positions there are.
  var positionCount: Int { zip(lower, upper).reduce(0) { $0 + $1.1 - $1.0 + 1 } }

  /// Mends a band so that it has the invariants.
  ///
  /// - Parameters:
  ///   - lower: *n* + 1 first positions.
  ///   - upper: *n* + 1 last positions, inclusive.
  ///   - targetCount: *m*; positions outside 0…*m* are cut off.
  init(lower: [Int], upper: [Int], targetCount: Int) {
    let last = lower.count - 1
    var lower = lower.map { min(max(0, $0), targetCount) }
    var upper = upper.map { min(max(0, $0), targetCount) }
    lower[0] = 0
    upper[last] = targetCount
    for row in stride(from: last - 1, through: 0, by: -1) { lower[row] = min(lower[row], lower[row + 1]) }
    for row in 1..<max(1, last + 1) { upper[row] = max(upper[row], upper[row - 1]) }
    for row in 0...last { upper[row] = max(upper[row], lower[row]) }
    for row in 0..<last where upper[row] < lower[row + 1] { upper[row] = lower[row + 1] }
    self.lower = lower
    self.upper = upper
  }

  /// All positions of two sides.
  init(sourceCount: Int, targetCount: Int) {
    lower = Array(repeating: 0, count: sourceCount + 1)
    upper = Array(repeating: targetCount, count: sourceCount + 1)
  }

  /// The positions near a path.
  ///
  /// - Parameters:
  ///   - steps: the path through one document, by its own sentence numbers.
  ///   - halfWidth: how far a position may be from the path along either side.
  /// - Complexity: O(*n* + *m*).
  init(around steps: [AlignmentPath.Step], sourceCount: Int, targetCount: Int, halfWidth: Int) {
    var first = [Int](repeating: targetCount, count: sourceCount + 1)
    var last = [Int](repeating: 0, count: sourceCount + 1)
    for step in Self.joiningGaps(steps) {
      for row in step.source.lowerBound...step.source.upperBound {
        first[row] = min(first[row], step.target.lowerBound)
        last[row] = max(last[row], step.target.upperBound)
      }
    }
    let rows = 0...sourceCount
    self.init(
      lower: rows.map { min(first[$0] - halfWidth, first[max(0, $0 - halfWidth)]) },
      upper: rows.map { max(last[$0] + halfWidth, last[min(sourceCount, $0 + halfWidth)]) },
      targetCount: targetCount)
  }

  /// The rectangle between two gaps, one on either side, is searched whole up to this many positions.
  private static let largestGap = 20_000

  /// A path whose neighbouring nulls are one step, so that what may have been missed there is found again.
  private static func joiningGaps(_ steps: [AlignmentPath.Step]) -> [AlignmentPath.Step] {
    var joined: [AlignmentPath.Step] = []
    var isGap = false
    for step in steps {
      if let last = joined.last, isGap, !step.isLink {
        let source = last.source.lowerBound..<step.source.upperBound
        let target = last.target.lowerBound..<step.target.upperBound
        if source.count * target.count <= largestGap {
          joined[joined.count - 1] = AlignmentPath.Step(source: source, target: target)
          continue
        }
      }
      joined.append(step)
      isGap = !step.isLink
    }
    return joined
  }

  /// The band with the sides exchanged.
  var transposed: PositionBand {
    var lower = [Int](repeating: sourceCount, count: targetCount + 1)
    var upper = [Int](repeating: 0, count: targetCount + 1)
    var next = 0
    for row in 0...sourceCount where self.upper[row] >= next {
      for position in next...self.upper[row] { lower[position] = row }
      next = self.upper[row] + 1
    }
    next = targetCount
    for row in stride(from: sourceCount, through: 0, by: -1) where self.lower[row] <= next {
      for position in stride(from: next, through: self.lower[row], by: -1) { upper[position] = row }
      next = self.lower[row] - 1
    }
    return PositionBand(lower: lower, upper: upper, targetCount: sourceCount)
  }
}
