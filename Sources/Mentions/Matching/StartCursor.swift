/// Walks along the places of ``StartScan`` with a reader of words, and tells whose symbols are needed.
struct StartCursor {
  /// Where names may start, in order; nil where nobody knows.
  private let places: [Int]?
  private var next = 0

  /// A scan cuts words in two that are longer than this.
  private static let longestWord = 4096

  init(_ places: [Int]?) {
    self.places = places
  }

  /// Whether a name may start with a word; the words come in order.
  ///
  /// What the scan takes for one word of several scripts counts as one place, so that all pieces of it count.
  @inline(__always) mutating func mayStart(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard let places else { return true }
    while next < places.count, places[next] < word.lowerBound { next &+= 1 }
    if next < places.count, places[next] == word.lowerBound { return true }
    return word.lowerBound > 0 && text[word.lowerBound - 1] >= 0x80 || word.count > Self.longestWord
  }
}
