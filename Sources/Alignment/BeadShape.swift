/// How many sentences of either side make a bead.
struct BeadShape: Hashable, Sendable {
  let source: Int
  let target: Int

  /// Whether both sides have a sentence.
  var isLink: Bool { source > 0 && target > 0 }

  /// Sentences on one side of a bead at most.
  static let largestSide = 4

  /// All shapes: first 1–0 and 0–1, then those that link.
  static let all: [BeadShape] = [
    .init(source: 1, target: 0), .init(source: 0, target: 1), .init(source: 1, target: 1),
    .init(source: 2, target: 1), .init(source: 1, target: 2), .init(source: 2, target: 2),
    .init(source: 3, target: 1), .init(source: 1, target: 3), .init(source: 4, target: 1),
    .init(source: 1, target: 4), .init(source: 2, target: 3), .init(source: 3, target: 2),
  ]
  /// Those that link, in the order of `all`.
  static let links: [BeadShape] = all.filter(\.isLink)
}

/// How frequent the shapes are.
struct ShapePriors: Sendable {
  /// The chances of the shapes, in the order of `BeadShape.all`.
  private(set) var chances: [Float] = ShapePriors.initial

  /// What is assumed of any text.
  static let initial: [Float] = [0.008, 0.008, 0.85, 0.05, 0.05, 0.01, 0.007, 0.007, 0.0015, 0.0015, 0.002, 0.002]
  /// The share of beads whose sentences were regrouped, several on either side.
  var regroupedShare: Float { Self.regroupedShare(of: chances) }
  /// The same in any text.
  static let initialRegroupedShare = regroupedShare(of: initial)

  private static func regroupedShare(of chances: [Float]) -> Float {
    zip(BeadShape.all, chances).reduce(0) { $0 + ($1.0.source > 1 && $1.0.target > 1 ? $1.1 : 0) }
  }

  /// Nulls in a longer run than this are a gap and say nothing of the nulls elsewhere.
  private static let longestRun = 5

  /// What is assumed of any text.
  init() {}

  /// Counts the shapes of a path.
  ///
  /// - Parameter weight: how many beads the initial chances count as.
  init(_ path: AlignmentPath, weight: Float) {
    var counts = [Float](repeating: 0, count: BeadShape.all.count)
    var run = 0
    var kind = 2
    for step in path.steps {
      let next = step.isLink ? 2 : step.target.isEmpty ? 0 : 1
      if next == 2 || next != kind {
        if kind < 2, run <= Self.longestRun { counts[kind] += Float(run) }
        run = 0
      }
      kind = next
      run += 1
      if next == 2, let shape = BeadShape.all.firstIndex(of: step.shape) { counts[shape] += 1 }
    }
    if kind < 2, run <= Self.longestRun { counts[kind] += Float(run) }
    let total = counts.reduce(weight, +)
    chances = zip(counts, Self.initial).map { ($0 + weight * $1) / total }
  }
}

extension AlignmentPath.Step {
  /// How many sentences the bead has on either side.
  var shape: BeadShape { BeadShape(source: source.count, target: target.count) }
}
