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
  /// - Parameters:
  ///   - forwardCells: *p(t|s)* without the bead, source type by target type.
  ///   - backwardCells: *p(s|t)*, in the same order.
  mutating func add(
    _ step: AlignmentPath.Step, _ bead: CooccurrenceIndex.BeadTypes, _ forwardCells: [Float],
    _ backwardCells: [Float], _ corpus: BilingualCorpus
  ) {
    let sourcePlaces = Self.places(
      of: corpus.source.types[corpus.source.positions(of: step.source)], in: bead.source)
    let targetPlaces = Self.places(
      of: corpus.target.types[corpus.target.positions(of: step.target)], in: bead.target)
    let width = bead.target.count
    var offset = 0
    for sentence in step.source {
      let count = corpus.source.types(of: sentence).count
      var sums = [Float](repeating: 0, count: width)
      for place in sourcePlaces[offset..<(offset + count)] {
        for target in 0..<width { sums[target] += forwardCells[place * width + target] }
      }
      forward.add(sentence, step.target, targetPlaces.lazy.map { sums[$0] })
      offset += count
    }
    offset = 0
    for sentence in step.target {
      let count = corpus.target.types(of: sentence).count
      var sums = [Float](repeating: 0, count: bead.source.count)
      for place in targetPlaces[offset..<(offset + count)] {
        for source in bead.source.indices { sums[source] += backwardCells[source * width + place] }
      }
      backward.add(sentence, step.source, sourcePlaces.lazy.map { sums[$0] })
      offset += count
    }
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
