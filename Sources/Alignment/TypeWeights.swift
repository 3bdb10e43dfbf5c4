internal import Glibc

/// For each occurrence of a type on one side what its evidence is multiplied by, and its ceiling.
struct TypeWeights: Sendable {
  /// 1 / background.
  let inverseBackground: [Float]
  /// What one type can lift a bead at most, as a factor.
  let ceilings: [Float]

  /// Spreads the types' weights over their occurrences.
  init(_ side: SideCorpus, _ parameters: AlignmentParameters) {
    inverseBackground = side.types.map { 1 / side.background[Int($0)] }
    ceilings = side.types.map { parameters.ceiling(of: side.table.kinds[Int($0)]) }
  }
}

extension AlignmentParameters {
  /// What a type can lift a bead at most, as a factor.
  func ceiling(of kind: TypeKind) -> Float { kind == .concept ? conceptCeiling : ceiling }
}

/// The mixture by which a sentence's types are scored.
struct TypeMixture: Sendable {
  /// λ: the share of types without counterpart.
  let floor: Float
  /// How far translations lift a type.
  let lift: Float
  /// The same in a free translation.
  let freeFloor: Float
  let freeLift: Float
  /// The share of free translations.
  let freeShare: Double

  /// The mixture for the types that a table predicts.
  init(_ table: TranslationTable, _ parameters: AlignmentParameters) {
    floor = table.floor
    lift = table.lift
    freeLift = min(1, (1 - parameters.freeFloor) * table.scale)
    freeFloor = parameters.freeFloor
    freeShare = Double(parameters.freeShare)
  }

  /// The score of a sentence whose words are no evidence either way, however many they are.
  private static let lowest: Float = -11.5

  /// The log-likelihood ratio of a sentence's types.
  ///
  /// The types' factors are multiplied and the logarithm is taken once.
  ///
  /// - Parameters:
  ///   - evidence: Σ *p(type | s)* for each of the types.
  ///   - weights: 1 / background of each.
  ///   - ceilings: the largest factor of each.
  ///   - givenCount: the number of types *s*.
  /// - Complexity: O(*n*) for *n* types.
  @inline(__always)
  func score(
    _ evidence: UnsafeBufferPointer<Float>, _ weights: UnsafeBufferPointer<Float>,
    _ ceilings: UnsafeBufferPointer<Float>, givenCount: Int
  ) -> Float {
    let share = lift / Float(givenCount)
    let freelyShare = freeLift / Float(givenCount)
    var close = 1.0
    var free = 1.0
    var shifted = 0.0
    for index in evidence.indices {
      let lift = evidence[index] * weights[index]
      close *= Double(min(ceilings[index], floor + share * lift))
      free *= Double(min(ceilings[index], freeFloor + freelyShare * lift))
      if index & 31 == 31 { Self.rescale(&close, &free, &shifted) }
    }
    return max(Self.lowest, Float(log(close + freeShare * free) + shifted))
  }

  /// Keeps the products of enormous sentences within what a number can hold.
  private static func rescale(_ close: inout Double, _ free: inout Double, _ shifted: inout Double) {
    let larger = max(close, free)
    guard larger > 1e100 || larger < 1e-100 else { return }
    close /= larger
    free /= larger
    shifted += log(larger)
  }
}

/// Scores one sentence again and again, while more and more sentences are given that may explain it.
struct EvidenceMeter {
  private let weights: TypeWeights
  private let mixture: TypeMixture
  /// Σ *p(type | s)* for each type of the sentence at hand.
  private var evidence: [Float]
  private var places = 0..<0
  private var givenCount = 0

  /// Makes a meter for sentences of up to `capacity` types.
  init(_ weights: TypeWeights, _ mixture: TypeMixture, capacity: Int) {
    self.weights = weights
    self.mixture = mixture
    evidence = Array(repeating: 0, count: max(1, capacity))
  }

  /// Turns to a sentence.
  ///
  /// - Parameter places: the occurrences of its types.
  mutating func begin(_ places: Range<Int>) {
    self.places = places
    givenCount = 0
    for index in 0..<places.count { evidence[index] = 0 }
  }

  /// Adds a given sentence and scores the sentence at hand.
  ///
  /// - Parameters:
  ///   - rows: the evidence of given sentences.
  ///   - row: the given sentence.
  ///   - typeCount: how many types it has.
  /// - Complexity: O(*n*) for *n* types.
  mutating func add(_ rows: EvidenceRows, row: Int, typeCount: Int) -> Float {
    givenCount += typeCount
    if givenCount == 0 { return 0 }
    let offset = rows.offset(of: row) + places.lowerBound
    let count = places.count
    let (weights, mixture, givenCount, first) = (weights, mixture, givenCount, places.lowerBound)
    return evidence.withUnsafeMutableBufferPointer { evidence in
      rows.withValues { values in
        for index in 0..<count { evidence[index] += values[offset + index] }
      }
      return weights.inverseBackground.withUnsafeBufferPointer { inverse in
        weights.ceilings.withUnsafeBufferPointer { ceilings in
          mixture.score(
            UnsafeBufferPointer(rebasing: evidence[..<count]),
            UnsafeBufferPointer(rebasing: inverse[first..<(first + count)]),
            UnsafeBufferPointer(rebasing: ceilings[first..<(first + count)]), givenCount: givenCount)
        }
      }
    }
  }
}
