package import CorpusModel
internal import ICU

/// Splits a normalized text into segments.
///
/// It holds ICU's break iterator and so belongs to one task at a time.
package final class SentenceSegmenter {
  private let sentences: BreakIterator

  /// Makes a segmenter with the rules of the language.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(language: LanguageTag) throws(InputError) {
    do {
      sentences = try BreakIterator(.sentence, locale: language.language)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// Splits the text; white space around segments belongs to none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func segments(in text: [UInt8]) throws(InputError) -> [Segment] {
    do {
      var segments: [Segment] = []
      var start = 0
      for piece in try sentences.pieces(in: text) {
        var lower = start
        var upper = piece.end
        while lower < upper, text[lower].isASCIIWhitespace { lower += 1 }
        while upper > lower, text[upper - 1].isASCIIWhitespace { upper -= 1 }
        if lower < upper { segments.append(Segment(range: lower..<upper, paragraph: segments.count)) }
        start = piece.end
      }
      return segments
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}
