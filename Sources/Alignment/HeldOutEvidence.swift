/// For each sentence on the path, the summed probabilities of its bead's other side, learned without that bead.
///
/// Without this a wrong bead would confirm itself: what it brings together would be learned from it.
struct HeldOutEvidence: Sendable {
  /// For each source sentence.
  private(set) var forward: Sums
  /// For each target sentence.
  private(set) var backward: Sums

  /// The sums of one direction.
  struct Sums: Sendable {
    /// For each sentence the first value, and the sentences of the other side that values are held for.
    private(set) var starts: [Int]
    private(set) var sentences: [Range<Int>]
    /// For each occurrence of a type in those sentences Σ *p(type | s)* over the sentence's types *s*.
    private(set) var values: [Float] = []

    init(count: Int) {
      starts = Array(repeating: 0, count: count)
      sentences = Array(repeating: 0..<0, count: count)
    }

    mutating func add(_ sentence: Int, _ others: Range<Int>, _ values: some Sequence<Float>) {
      starts[sentence] = self.values.count
      sentences[sentence] = others
      self.values.append(contentsOf: values)
    }
  }

  /// Holds nothing out.
  init(sourceCount: Int, targetCount: Int) {
    forward = Sums(count: sourceCount)
    backward = Sums(count: targetCount)
  }

  /// Holds a bead's evidence.
  ///
  /// - Parameter probabilities: *p(t|s)* and *p(s|t)* without the bead, in the order of its meetings.
  mutating func add(
    _ step: AlignmentPath.Step, _ bead: CooccurrenceIndex.BeadTypes, _ index: CooccurrenceIndex,
    _ probabilities: (forward: [Float], backward: [Float]), _ corpus: BilingualCorpus
  ) {
    let sources = Self.places(of: corpus.source.types[corpus.source.positions(of: step.source)], in: bead.source)
    let targets = Self.places(of: corpus.target.types[corpus.target.positions(of: step.target)], in: bead.target)
    let meetings = index.meetings[bead.meetings]
    var offset = 0
    for sentence in step.source {
      let own = sources[offset..<(offset + corpus.source.types(of: sentence).count)]
      let isOwn = step.source.count > 1 ? Self.members(own, count: bead.source.count) : []
      var sums = [Float](repeating: 0, count: bead.target.count)
      for (meeting, probability) in zip(meetings, probabilities.forward)
      where isOwn.isEmpty || isOwn[Int(meeting.source)] {
        sums[Int(meeting.target)] += probability
      }
      forward.add(sentence, step.target, targets.lazy.map { sums[$0] })
      offset = own.endIndex
    }
    offset = 0
    for sentence in step.target {
      let own = targets[offset..<(offset + corpus.target.types(of: sentence).count)]
      let isOwn = step.target.count > 1 ? Self.members(own, count: bead.target.count) : []
      var sums = [Float](repeating: 0, count: bead.source.count)
      for (meeting, probability) in zip(meetings, probabilities.backward)
      where isOwn.isEmpty || isOwn[Int(meeting.target)] {
        sums[Int(meeting.source)] += probability
      }
      backward.add(sentence, step.source, sources.lazy.map { sums[$0] })
      offset = own.endIndex
    }
  }

  private static func members(_ places: ArraySlice<Int>, count: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: count)
    for place in places { result[place] = true }
    return result
  }

  /// For each type its place among the sorted distinct ones.
  private static func places(of types: ArraySlice<Int32>, in distinct: [Int32]) -> [Int] {
    if types.count == distinct.count { return Array(distinct.indices) }
    return types.map { type in
      var lower = 0
      var upper = distinct.count
      while lower < upper {
        let middle = (lower + upper) / 2
        if distinct[middle] < type { lower = middle + 1 } else { upper = middle }
      }
      return lower
    }
  }
}
