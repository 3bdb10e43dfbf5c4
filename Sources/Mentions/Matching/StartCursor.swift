/// Walks along the places of ``StartScan`` with a reader of words, and tells whose symbols are needed.
struct StartCursor {
  /// Where names may start, in order; nil where nobody knows.
  private let places: [Int]?
  /// The number of the first place that was not passed.
  private var number = 0
  /// Where it is; behind the last one, at no end; 0 where nobody knows.
  private var place: Int

  /// A scan cuts words in two that are longer than this.
  private static let longestWord = 4096

  init(_ places: [Int]?) {
    self.places = places
    place = places.map { $0.first ?? .max } ?? 0
  }

  /// Whether the next place lies behind a word's start, so that only what stands before the word may let a name start there.
  @inline(__always) func isBefore(_ start: Int) -> Bool { start < place }

  /// Whether a name may start with a word; the words come in order.
  ///
  /// What the scan takes for one word of several scripts counts as one place, so that all pieces of it count.
  @inline(__always) mutating func mayStart(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard let places else { return true }
    if place < word.lowerBound { pass(word.lowerBound, places) }
    if place == word.lowerBound { return true }
    return word.lowerBound > 0 && text[word.lowerBound - 1] >= 0x80 || word.count > Self.longestWord
  }

  private mutating func pass(_ start: Int, _ places: [Int]) {
    while number < places.count, places[number] < start { number += 1 }
    place = number < places.count ? places[number] : .max
  }
}
