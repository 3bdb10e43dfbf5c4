/// A way through the sentences of all documents: beads in order, which cover every sentence once.
struct AlignmentPath: Sendable, Equatable {
  /// One bead, by sentences of the whole collection.
  struct Step: Sendable, Equatable {
    let source: Range<Int>
    let target: Range<Int>

    /// Whether both sides have a sentence.
    var isLink: Bool { !source.isEmpty && !target.isEmpty }
  }

  /// The beads of all documents.
  var steps: [Step] = []

  /// For each sentence of a side, the index of its bead.
  func stepOfSentence(count: Int, _ side: KeyPath<Step, Range<Int>>) -> [Int32] {
    var result = [Int32](repeating: -1, count: count)
    for (index, step) in steps.enumerated() {
      for sentence in step[keyPath: side] { result[sentence] = Int32(index) }
    }
    return result
  }
}
