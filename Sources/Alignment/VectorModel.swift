/// What the nearness of two sentences' vectors says of their being translations.
///
/// Both the similarities of translations and those of any two sentences are taken for normal with one spread;
/// the ratio of the two densities is linear in the similarity.
struct VectorModel: Sendable {
  /// Similarities of any two sentences: mean and spread.
  private let mean: Float
  private let deviation: Float
  /// How many spreads nearer translations are; learned from the path.
  private(set) var separation: Float = 3

  /// The weight in a bead's score; a vector says again much of what the words say.
  private static let weight: Float = 0.7
  private static let bounds: ClosedRange<Float> = -8...10
  private static let sampleSize = 4_000

  /// Learns how near any two sentences are; nil where no document has vectors of one dimension on both sides.
  init?(_ pairs: [DocumentPair]) {
    var sample: [Float] = []
    for pair in pairs {
      guard let source = pair.source.vectors, let target = pair.comparableTargetVectors, target.count > 0
      else { continue }
      let step = max(1, source.count * target.count / Self.sampleSize)
      for index in stride(from: 0, to: source.count * target.count, by: step) {
        sample.append(
          source.product(index / target.count, target, (index + index / target.count * 7) % target.count))
      }
    }
    guard !sample.isEmpty else { return nil }
    let count = Float(sample.count)
    let mean = sample.reduce(0, +) / count
    self.mean = mean
    deviation = max(1e-3, (sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count).squareRoot())
  }

  /// Learns how near translations are.
  ///
  /// - Parameter similarities: those of the linked beads.
  mutating func learn(from similarities: [Float]) {
    guard similarities.count > 5 else { return }
    let average = similarities.reduce(0, +) / Float(similarities.count)
    separation = min(8, max(1, (average - mean) / deviation))
  }

  /// The score of a similarity.
  func score(_ similarity: Float) -> Float {
    let standard = (similarity - mean) / deviation
    let ratio = separation * standard - separation * separation / 2
    return Self.weight * min(Self.bounds.upperBound, max(Self.bounds.lowerBound, ratio))
  }
}

/// The vectors of one document, for beads of any shape.
struct DocumentVectors: Sendable {
  private let source: SentenceVectors
  private let target: SentenceVectors
  /// For each run of up to four sentences 1 / the length of the sum of their vectors.
  private let sourceScales: [Float]
  private let targetScales: [Float]

  /// Prepares a document; nil where it has no vectors of one dimension on both sides.
  init?(_ pair: DocumentPair) {
    guard let source = pair.source.vectors, let target = pair.comparableTargetVectors else { return nil }
    self.source = source
    self.target = target
    sourceScales = Self.scales(source)
    targetScales = Self.scales(target)
  }

  private static func scales(_ vectors: SentenceVectors) -> [Float] {
    var scales: [Float] = []
    for first in 0..<vectors.count {
      var square: Float = 0
      for count in 1...BeadShape.largestSide {
        let last = first + count - 1
        if last < vectors.count {
          for other in first..<last { square += 2 * vectors.product(last, vectors, other) }
          square += vectors.product(last, vectors, last)
        }
        scales.append(square > 1e-12 ? 1 / square.squareRoot() : 0)
      }
    }
    return scales
  }

  /// The cosine of the sums of a bead's vectors on either side.
  ///
  /// - Complexity: O(*a* · *b* · *d*) for *a* by *b* sentences and vectors of *d* numbers.
  func similarity(_ step: AlignmentPath.Step) -> Float {
    var sum: Float = 0
    for first in step.source {
      for second in step.target { sum += source.product(first, target, second) }
    }
    return sum * sourceScales[step.source.lowerBound * BeadShape.largestSide + step.source.count - 1]
      * targetScales[step.target.lowerBound * BeadShape.largestSide + step.target.count - 1]
  }
}
