internal import Glibc

/// How far a text and its translation agree in the number of their sentences, lines that hold several considered.
///
/// The log-likelihood ratio of two runs of lines with as many parts as `SentenceBreaks` counts in them. How far the
/// parts of translations agree depends on the bead's shape: where one line became two, some translators left a mark in
/// the one line and others did not, which is learned.
struct BreakModel: Sendable {
  /// More parts than this are not told apart.
  private static let mostParts = 8
  /// Differences between parts that are told apart; those of an uneven bead count towards its longer side.
  private static let differences = -2...2
  /// How often parts are assumed to differ so before anything is learned: in even beads, in uneven ones.
  private static let assumed: [[Float]] = [[0.01, 0.05, 0.88, 0.05, 0.01], [0.01, 0.04, 0.5, 0.38, 0.07]]
  /// How many beads this assumption counts as.
  private static let weight: Float = 20

  private let usualSource: [Float]
  private let usualTarget: [Float]
  /// For every number of lines and of parts on both sides, the score.
  private var scores: [Float] = []

  /// Starts from how many parts the lines have.
  init(_ source: [UInt8], _ target: [UInt8]) {
    usualSource = Self.logChances(source)
    usualTarget = Self.logChances(target)
    settle(Self.assumed)
  }

  /// For each number of lines, up to four, and each number of parts the logarithm of its chance.
  private static func logChances(_ parts: [UInt8]) -> [Float] {
    var single = [Float](repeating: 0, count: mostParts + 1)
    for (extra, chance) in [0.9, 0.08, 0.02].enumerated() { single[extra + 1] = 5 * Float(chance) }
    for count in parts { single[min(mostParts, Int(count))] += 1 }
    let total = single.reduce(0, +)
    single = single.map { $0 / total }
    var run = single
    var chances: [Float] = []
    for count in 1...BeadShape.largestSide {
      if count > 1 { run = convolved(run, single) }
      chances += run.map { log(max(1e-6, $0)) }
    }
    return chances
  }

  private static func convolved(_ first: [Float], _ second: [Float]) -> [Float] {
    var result = [Float](repeating: 0, count: first.count)
    for (left, chance) in first.enumerated() {
      for (right, other) in second.enumerated() { result[min(mostParts, left + right)] += chance * other }
    }
    return result
  }

  private mutating func settle(_ chances: [[Float]]) {
    let logs = chances.map { $0.map { log($0) } }
    let width = Self.mostParts + 1
    scores = Array(repeating: 0, count: usualSource.count * usualTarget.count)
    for source in usualSource.indices {
      for target in usualTarget.indices {
        let lines = (source: source / width + 1, target: target / width + 1)
        let (shape, difference) = Self.place(lines, (source % width, target % width))
        let ratio = logs[shape][difference] - 0.5 * (usualSource[source] + usualTarget[target])
        scores[source * usualTarget.count + target] = max(-4, min(4, ratio))
      }
    }
  }

  /// The kind of a bead's shape, and the place of the difference between its parts.
  private static func place(
    _ lines: (source: Int, target: Int), _ parts: (source: Int, target: Int)
  ) -> (shape: Int, difference: Int) {
    let direction = (lines.target - lines.source).signum()
    let difference = (parts.target - parts.source) * (direction < 0 ? -1 : 1)
    let clamped = min(differences.upperBound, max(differences.lowerBound, difference))
    return (direction == 0 ? 0 : 1, clamped - differences.lowerBound)
  }

  /// Learns from linked beads.
  mutating func learn(from beads: [(lines: (source: Int, target: Int), parts: (source: Int, target: Int))]) {
    var counts = Self.assumed.map { $0.map { $0 * Self.weight } }
    for bead in beads {
      let (shape, difference) = Self.place(bead.lines, bead.parts)
      counts[shape][difference] += 1
    }
    settle(counts.map { row in row.map { $0 / row.reduce(0, +) } })
  }

  /// A run of lines as the model knows it.
  ///
  /// - Parameters:
  ///   - parts: the parts of its lines together.
  ///   - count: how many lines there are, 1 to 4.
  static func run(parts: Int, count: Int) -> Int { (count - 1) * (mostParts + 1) + min(mostParts, parts) }

  /// The score of two runs.
  @inline(__always)
  func score(_ source: Int, _ target: Int) -> Float { scores[source * usualTarget.count + target] }
}
