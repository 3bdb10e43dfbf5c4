/// For each type the sentences that it occurs in, ascending.
final class Postings: Sendable {
  /// For each type where its sentences begin, and their end.
  let offsets: [Int]
  /// The sentences.
  let sentences: [Int32]

  /// Inverts a side.
  ///
  /// - Complexity: O(*t*) for *t* occurrences.
  init(_ side: SideCorpus) {
    var next = [Int](repeating: 0, count: side.frequencies.count + 1)
    for (type, frequency) in side.frequencies.enumerated() { next[type + 1] = next[type] + Int(frequency) }
    offsets = next
    var sentences = [Int32](repeating: 0, count: side.types.count)
    for sentence in 0..<side.sentenceCount {
      for type in side.types(of: sentence) {
        sentences[next[Int(type)]] = Int32(sentence)
        next[Int(type)] += 1
      }
    }
    self.sentences = sentences
  }

  /// The sentences of a type.
  func sentences(of type: Int) -> ArraySlice<Int32> { sentences[offsets[type]..<offsets[type + 1]] }
}

extension Postings {
  /// Visits the sentences of a type within a range.
  ///
  /// - Complexity: O(log *n* + *k*) for *n* sentences of the type, *k* of them in the range.
  @inline(__always)
  func forEach(of type: Int, in range: Range<Int>, _ body: (Int) -> Void) {
    sentences.withUnsafeBufferPointer { sentences in
      let end = offsets[type + 1]
      var place = Self.firstPlace(in: sentences, offsets[type]..<end, notBelow: range.lowerBound)
      while place < end, Int(sentences[place]) < range.upperBound {
        body(Int(sentences[place]))
        place += 1
      }
    }
  }

  /// The sentences of a type within a range.
  func sentences(of type: Int, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    forEach(of: type, in: range) { found.append($0) }
    return found
  }

  private static func firstPlace(
    in sentences: UnsafeBufferPointer<Int32>, _ places: Range<Int>, notBelow limit: Int
  ) -> Int {
    var lower = places.lowerBound
    var upper = places.upperBound
    while lower < upper {
      let middle = (lower + upper) / 2
      if Int(sentences[middle]) < limit { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}
