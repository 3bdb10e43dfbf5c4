package import CorpusModel
internal import ICU

/// Splits a segment into surface tokens.
///
/// It holds ICU's break iterator and so belongs to one task at a time.
package final class Tokenizer {
  private let words: BreakIterator

  /// Makes a tokenizer with the rules of the language.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(language: LanguageTag) throws(InputError) {
    do {
      words = try BreakIterator(.word, locale: language.language)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// Splits a range of the text; white space belongs to no token.
  ///
  /// - Returns: the tokens' UTF-8 ranges in the text, in order.
  /// - Complexity: O(*n*) for *n* bytes of the range.
  package func tokens(in text: [UInt8], range: Range<Int>) throws(InputError) -> [Range<Int>] {
    do {
      let slice = Array(text[range])
      var tokens: [Range<Int>] = []
      var start = 0
      for piece in try words.pieces(in: slice) {
        if !slice[start].isASCIIWhitespace {
          tokens.append(range.lowerBound + start..<range.lowerBound + piece.end)
        }
        start = piece.end
      }
      return tokens
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}
