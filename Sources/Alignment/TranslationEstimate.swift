/// The counts of one direction while they are learned.
///
/// *Given* types are conditioned on, *generated* ones are predicted.
struct TranslationEstimate: Sendable {
  private let isForward: Bool
  private let parameters: AlignmentParameters
  private let background: [Float]
  private let isContent: [Bool]
  /// *p0* of each pair.
  private let priors: [Float]
  /// Expected counts of each pair, and of each given type.
  private var counts: [Float]
  private var totals: [Float]
  /// *p(generated | given)* of each pair, now and before the last iteration.
  private var probabilities: [Float]
  private var earlier: [Float]
  private var floors = FloorEstimate()
  /// How often each given type occurs, and 1 / the mass of *p* that their pairs hold.
  private let frequencies: [Int32]
  private var scale: Float = 1

  /// The floor that generated types are assumed to have while counts are expected.
  private static let learningFloor: Float = 0.5

  /// Starts from the links by spelling.
  init(
    _ index: CooccurrenceIndex, isForward: Bool, priors: [Float], _ corpus: BilingualCorpus,
    _ parameters: AlignmentParameters
  ) {
    self.isForward = isForward
    self.parameters = parameters
    self.priors = priors
    background = (isForward ? corpus.target : corpus.source).background
    isContent = isForward ? corpus.targetIsContent : corpus.sourceIsContent
    counts = Array(repeating: 0, count: priors.count)
    let given = isForward ? corpus.source : corpus.target
    frequencies = given.frequencies
    totals = Array(repeating: 0, count: given.table.count)
    let start: Float = index.beads.isEmpty ? 0 : 0.05
    let weight = parameters.priorWeight
    let denominator = weight + parameters.unseenWeight
    probabilities = priors.map { (weight * $0 + start) / denominator }
    earlier = probabilities
    setScale(index)
  }

  private mutating func setScale(_ index: CooccurrenceIndex) {
    let given = isForward ? index.sources : index.columns
    var mass = 0.0
    for (pair, probability) in probabilities.enumerated() {
      mass += Double(probability) * Double(frequencies[Int(given[pair])])
    }
    let total = frequencies.reduce(0.0) { $0 + Double($1) }
    scale = mass > 0 ? Float(max(1, min(50, total / mass))) : 1
  }

  /// One round of expectation maximization.
  ///
  /// - Complexity: O(*c*) for *c* pairs in all beads.
  mutating func iterate(_ index: CooccurrenceIndex) {
    earlier = probabilities
    var counts = [Float](repeating: 0, count: priors.count)
    var scratch = Scratch()
    index.meetings.withUnsafeBufferPointer { meetings in
      earlier.withUnsafeBufferPointer { probabilities in
        counts.withUnsafeMutableBufferPointer { counts in
          for bead in index.beads {
            setScales(bead, meetings, probabilities, &scratch)
            scratch.scales.withUnsafeBufferPointer { scales in
              for meeting in meetings[bead.meetings] {
                let pair = Int(meeting.pair)
                counts[pair] += probabilities[pair] * scales[generatedPlace(meeting)]
              }
            }
          }
        }
      }
    }
    self.counts = counts
    maximize(index)
  }

  @inline(__always)
  private func generatedPlace(_ meeting: CooccurrenceIndex.Meeting) -> Int {
    Int(isForward ? meeting.target : meeting.source)
  }

  @inline(__always)
  private func givenPlace(_ meeting: CooccurrenceIndex.Meeting) -> Int {
    Int(isForward ? meeting.source : meeting.target)
  }

  private mutating func maximize(_ index: CooccurrenceIndex) {
    let given = isForward ? index.sources : index.columns
    totals = Array(repeating: 0, count: totals.count)
    for (pair, count) in counts.enumerated() { totals[Int(given[pair])] += count }
    let weight = parameters.priorWeight
    let rest = weight + parameters.unseenWeight
    for pair in counts.indices {
      probabilities[pair] = (counts[pair] + weight * priors[pair]) / (totals[Int(given[pair])] + rest)
    }
    setScale(index)
  }

  /// Space for what belongs to the types of one bead.
  struct Scratch {
    fileprivate var scales: [Float] = []
    fileprivate var own: [Float] = []

    fileprivate static func clear(_ values: inout [Float], _ count: Int) {
      values.removeAll(keepingCapacity: true)
      values.append(contentsOf: repeatElement(0, count: count))
    }
  }

  /// For each generated type of a bead what turns a probability into an expected count.
  private func setScales(
    _ bead: CooccurrenceIndex.BeadTypes, _ meetings: UnsafeBufferPointer<CooccurrenceIndex.Meeting>,
    _ probabilities: UnsafeBufferPointer<Float>, _ scratch: inout Scratch
  ) {
    let generated = isForward ? bead.target : bead.source
    let share = (1 - Self.learningFloor) / Float(isForward ? bead.source.count : bead.target.count)
    Scratch.clear(&scratch.scales, generated.count)
    scratch.scales.withUnsafeMutableBufferPointer { sums in
      for meeting in meetings[bead.meetings] {
        sums[generatedPlace(meeting)] += probabilities[Int(meeting.pair)]
      }
      for place in generated.indices {
        sums[place] = share / (share * sums[place] + Self.learningFloor * background[Int(generated[place])])
      }
    }
  }

  /// The probabilities of a bead's pairs as they would be without the bead.
  ///
  /// - Parameter result: takes them, in the order of the bead's meetings.
  mutating func holdOut(
    _ bead: CooccurrenceIndex.BeadTypes, _ index: CooccurrenceIndex, _ scratch: inout Scratch,
    into result: inout [Float]
  ) {
    let given = isForward ? bead.source : bead.target
    let generated = isForward ? bead.target : bead.source
    Scratch.clear(&result, bead.meetings.count)
    Scratch.clear(&scratch.own, given.count)
    index.meetings.withUnsafeBufferPointer { all in
      let meetings = UnsafeBufferPointer(rebasing: all[bead.meetings])
      earlier.withUnsafeBufferPointer { setScales(bead, all, $0, &scratch) }
      result.withUnsafeMutableBufferPointer { subtractOwn(meetings, &scratch, $0) }
      Scratch.clear(&scratch.scales, generated.count)
      result.withUnsafeMutableBufferPointer { divide($0, by: given, meetings, &scratch) }
    }
    for (place, type) in generated.enumerated() {
      let ratio = scale * scratch.scales[place] / Float(given.count) / background[Int(type)]
      floors.add(ratio: ratio, isContent: isContent[Int(type)])
    }
  }

  /// Takes the bead's own counts away, and sums them by given type.
  private func subtractOwn(
    _ meetings: UnsafeBufferPointer<CooccurrenceIndex.Meeting>, _ scratch: inout Scratch,
    _ result: UnsafeMutableBufferPointer<Float>
  ) {
    let weight = parameters.priorWeight
    let scales = scratch.scales
    scratch.own.withUnsafeMutableBufferPointer { own in
      for place in meetings.indices {
        let meeting = meetings[place]
        let pair = Int(meeting.pair)
        let count = earlier[pair] * scales[generatedPlace(meeting)]
        own[givenPlace(meeting)] += count
        result[place] = max(0, counts[pair] - count + weight * priors[pair])
      }
    }
  }

  /// Turns counts into probabilities, and sums them by generated type.
  private func divide(
    _ result: UnsafeMutableBufferPointer<Float>, by given: [Int32],
    _ meetings: UnsafeBufferPointer<CooccurrenceIndex.Meeting>, _ scratch: inout Scratch
  ) {
    let rest = parameters.priorWeight + parameters.unseenWeight
    let shares = given.indices.map { 1 / (max(0, totals[Int(given[$0])] - scratch.own[$0]) + rest) }
    scratch.scales.withUnsafeMutableBufferPointer { sums in
      for place in meetings.indices {
        result[place] *= shares[givenPlace(meetings[place])]
        sums[generatedPlace(meetings[place])] += result[place]
      }
    }
  }

  /// The table that was learned.
  ///
  /// - Complexity: O(*p*) for *p* pairs.
  func table(_ index: CooccurrenceIndex) -> TranslationTable {
    let given = isForward ? index.sources : index.columns
    let generated = isForward ? index.columns : index.sources
    let isKept = probabilities.indices.map { pair in
      priors[pair] > 0 || probabilities[pair] >= parameters.leastRatio * background[Int(generated[pair])]
    }
    var next = [Int](repeating: 0, count: totals.count + 1)
    for pair in probabilities.indices where isKept[pair] { next[Int(given[pair]) + 1] += 1 }
    for type in 0..<totals.count { next[type + 1] += next[type] }
    let rows = next
    var columns = [Int32](repeating: 0, count: rows[totals.count])
    var kept = [Float](repeating: 0, count: rows[totals.count])
    for pair in probabilities.indices where isKept[pair] {
      let place = next[Int(given[pair])]
      columns[place] = generated[pair]
      kept[place] = probabilities[pair]
      next[Int(given[pair])] += 1
    }
    return TranslationTable(
      rows: rows, columns: columns, probabilities: kept, floor: floors.all, scale: scale,
      contentFloor: floors.content)
  }
}

/// Estimates λ, the share of types that have no counterpart, by expectation maximization.
private struct FloorEstimate: Sendable {
  private var ratios: [Float] = []
  private var contentRatios: [Float] = []

  /// Adds one type of one bead: how far its counterpart lifts it above the background.
  mutating func add(ratio: Float, isContent: Bool) {
    ratios.append(ratio)
    if isContent { contentRatios.append(ratio) }
  }

  /// λ over all types.
  var all: Float { Self.floor(ratios) }
  /// λ over those that are not too frequent.
  var content: Float { Self.floor(contentRatios) }

  private static func floor(_ ratios: [Float]) -> Float {
    if ratios.isEmpty { return 0.9 }
    let stride = max(1, ratios.count / 40_000)
    var floor: Float = 0.5
    for _ in 0..<15 {
      var sum: Float = 0
      var count: Float = 0
      for index in Swift.stride(from: 0, to: ratios.count, by: stride) {
        sum += floor / (floor + (1 - floor) * ratios[index])
        count += 1
      }
      floor = sum / count
    }
    return min(0.97, max(0.05, floor))
  }
}
