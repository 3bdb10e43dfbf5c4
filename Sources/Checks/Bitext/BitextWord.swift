internal import CorpusModel

/// A word of one side.
package struct BitextWord: Sendable, Equatable {
  /// As the normalized text writes it.
  package let text: String
  /// UTF-8 bytes of the normalized text.
  package let range: Range<Int>

  /// Describes a word.
  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

/// Words in their order, of which none overlap.
extension [BitextWord] {
  /// The words that lie between two offsets as a whole.
  ///
  /// - Complexity: O(log *n*).
  func between(_ lower: Int, _ upper: Int) -> ArraySlice<BitextWord> {
    let first = partitioningIndex { $0.range.lowerBound >= lower }
    let end = partitioningIndex { $0.range.upperBound > upper }
    return self[first..<Swift.max(first, end)]
  }

  /// The first word from an offset on.
  ///
  /// - Complexity: O(log *n*).
  func first(from offset: Int) -> BitextWord? {
    let index = partitioningIndex { $0.range.lowerBound >= offset }
    return index < count ? self[index] : nil
  }

  /// The last word up to an offset.
  ///
  /// - Complexity: O(log *n*).
  func last(upTo offset: Int) -> BitextWord? {
    let index = partitioningIndex { $0.range.upperBound > offset }
    return index > 0 ? self[index - 1] : nil
  }

  /// The first word that ends behind an offset: the one that covers it, where one does.
  ///
  /// - Complexity: O(log *n*).
  func first(endingBehind offset: Int) -> BitextWord? {
    let index = partitioningIndex { $0.range.upperBound > offset }
    return index < count ? self[index] : nil
  }
}
