internal import Glibc

/// How long a translation is, given how long the original is.
///
/// The logarithm of the ratio is normal, with a spread that shrinks as sentences grow, mixed with a broad
/// normal for free translations; it is weighed against the chance of the two lengths in any sentence.
///
/// - Source: after Gale & Church, A program for aligning sentences in bilingual corpora, Computational
///   Linguistics 19, 1993; the ratio's distribution as in Moore, Fast and accurate sentence alignment of
///   bilingual corpora, 2002.
struct LengthModel: Sendable {
  /// Target scalars per source scalar.
  private(set) var ratio: Float
  /// Variance of the logarithm of the ratio: what is constant, and what is divided by the length.
  private(set) var constantVariance: Float = 0.02
  private(set) var variancePerLength: Float
  private let sourceLogs: Logs
  private let targetLogs: Logs

  private static let broadShare: Float = 0.03
  private static let shortest: Float = 15

  /// The distribution of the logarithms of a side's lengths.
  private struct Logs: Sendable {
    let mean: Float
    let deviation: Float

    /// Sentences all of one length would make any other length impossible.
    private static let leastDeviation: Float = 0.7

    init(_ lengths: [Float]) {
      let logs = lengths.map { log($0 + 1) }
      let count = Float(max(1, logs.count))
      let mean = logs.reduce(0, +) / count
      self.mean = mean
      let spread = (logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot()
      deviation = max(Self.leastDeviation, spread + 0.05)
    }

    /// The negated logarithm of the chance of a sentence's length, halved.
    func surprise(_ length: Float) -> Float {
      let distance = (log(length + 1) - mean) / deviation
      return 0.5 * (0.5 * distance * distance + log(deviation))
    }
  }

  /// Starts from the ratio of all lengths.
  init(_ source: [Float], _ target: [Float]) {
    let total = max(1, target.reduce(0, +)) / max(1, source.reduce(0, +))
    ratio = min(20, max(0.05, total))
    variancePerLength = 6.8 * min(1, ratio)
    sourceLogs = Logs(source)
    targetLogs = Logs(target)
  }

  /// A run of source sentences, prepared for comparison.
  struct SourceSpan: Sendable {
    fileprivate let logExpected: Float
    fileprivate let precision: Float
    fileprivate let scale: Float
    fileprivate let surprise: Float
  }

  /// A run of target sentences, prepared for comparison.
  struct TargetSpan: Sendable {
    fileprivate let logLength: Float
    fileprivate let surprise: Float
  }

  /// Prepares `count` source sentences of `length` scalars together.
  func sourceSpan(length: Float, count: Int) -> SourceSpan {
    let variance = constantVariance + variancePerLength / (length + 4)
    return SourceSpan(
      logExpected: log(length * ratio + 1), precision: 0.5 / variance,
      scale: log(1 - Self.broadShare) - 0.5 * log(variance), surprise: sourceLogs.surprise(length / Float(count)))
  }

  /// Prepares `count` target sentences of `length` scalars together.
  func targetSpan(length: Float, count: Int) -> TargetSpan {
    TargetSpan(logLength: log(length + 1), surprise: targetLogs.surprise(length / Float(count)))
  }

  /// The log-likelihood ratio of two runs being translations of one another.
  func score(_ source: SourceSpan, _ target: TargetSpan) -> Float {
    let (narrow, broad) = branches(source, target)
    let distance = abs(narrow - broad)
    let both = distance > 12 ? 0 : log1p(exp(-distance))
    return max(narrow, broad) + both + source.surprise + target.surprise
  }

  /// The score, up to a constant error of .7 where the two branches meet.
  @inline(__always)
  func roughScore(_ source: SourceSpan, _ target: TargetSpan) -> Float {
    let (narrow, broad) = branches(source, target)
    return max(narrow, broad) + source.surprise + target.surprise
  }

  @inline(__always)
  private func branches(_ source: SourceSpan, _ target: TargetSpan) -> (narrow: Float, broad: Float) {
    let distance = target.logLength - source.logExpected
    let square = distance * distance
    return (source.scale - square * source.precision, Self.logBroadShare - 0.5 * square)
  }

  private static let logBroadShare = log(broadShare)

  /// Learns the ratio and its spread from linked beads; keeps them where there are too few.
  ///
  /// - Parameter lengths: the scalars of either side of each linked bead.
  /// - Complexity: O(*b* log *b*) for *b* beads.
  mutating func learn(from lengths: [(source: Float, target: Float)]) {
    let ratios = lengths.filter { $0.source > Self.shortest }.map { log($0.target / $0.source) }.sorted()
    guard ratios.count > 20 else { return }
    ratio = exp(0.5 * (ratios[ratios.count / 2] + ratios[(ratios.count - 1) / 2]))
    var sums = (weight: Float(0), x: Float(0), xx: Float(0), y: Float(0), xy: Float(0))
    for (source, target) in lengths {
      let distance = log((target + 1) / (ratio * source + 1))
      let square = min(0.8, distance * distance)
      let inverse = 1 / (source + 4)
      sums.weight += source
      sums.x += source * inverse
      sums.xx += source * inverse * inverse
      sums.y += source * square
      sums.xy += source * inverse * square
    }
    let determinant = sums.weight * sums.xx - sums.x * sums.x
    guard determinant > 1e-6 else { return }
    constantVariance = min(0.15, max(0.01, (sums.y * sums.xx - sums.x * sums.xy) / determinant))
    variancePerLength = min(12, max(0.5, (sums.weight * sums.xy - sums.x * sums.y) / determinant))
  }
}
