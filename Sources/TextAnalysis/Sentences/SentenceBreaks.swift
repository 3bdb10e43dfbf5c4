internal import CorpusModel
internal import ICU

/// Finds the sentence boundaries of Unicode's rules (UAX #29) with ICU.
struct SentenceBreaks {
  let icu: BreakIterator

  /// The boundaries in a text, in order.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func breaks(in text: [UInt8]) throws(InputError) -> [Int] {
    do {
      return try icu.pieces(in: text).map(\.end)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// The boundaries in one paragraph of a text; that at its end may be missing.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the paragraph.
  func breaks(of paragraph: Range<Int>, in text: [UInt8]) throws(InputError) -> [Int] {
    try breaks(in: Array(text[paragraph])).map { paragraph.lowerBound + $0 }
  }
}
