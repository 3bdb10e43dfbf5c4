package import CorpusModel
internal import ICU

/// Splits a segment into surface tokens.
///
/// Stretches between white space are split by rules; those with letters of scripts without case other than Hangul
/// (Chinese, Japanese, Thai …) go to ICU's word breaks, which know their dictionaries. It holds ICU's break iterator
/// and so belongs to one task at a time.
package final class Tokenizer {
  private let words: BreakIterator
  private let rules: TokenRules

  /// Makes a tokenizer with the rules of the language.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(language: LanguageTag) throws(InputError) {
    do {
      words = try BreakIterator(.word, locale: language.language)
      rules = .rules(for: language.language)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// Splits a range of the text; white space belongs to no token.
  ///
  /// - Parameters:
  ///   - text: well-formed UTF-8.
  ///   - range: a segment, since the last stop of one is a token of its own.
  /// - Returns: the tokens' UTF-8 ranges in the text, in order; they hold all that is not white space.
  /// - Complexity: O(*n*) for *n* bytes of the range.
  package func tokens(in text: [UInt8], range: Range<Int>) throws(InputError) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start = range.lowerBound
    var scanner = TokenScanner(text: text, segment: range, rules: rules)
    while start < range.upperBound {
      if text.scalarClass(at: start) == .space {
        start = text.scalar(at: start).range.upperBound
        continue
      }
      let end = WordScan.stretchEnd(from: start, in: text, limit: range.upperBound)
      if Self.needsDictionary(start..<end, in: text) {
        tokens += try dictionaryTokens(in: text, range: start..<end)
      } else {
        scanner.appendTokens(of: start..<end, to: &tokens)
      }
      start = end
    }
    return tokens
  }

  /// Splits a compound at its hyphens: `RPDC` and `Russia` of `RPDC-Russia`.
  ///
  /// - Returns: the parts in order without the hyphens; none for a token that is no compound.
  /// - Complexity: O(*n*) for *n* bytes of the token.
  package static func compoundParts(of token: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = token.lowerBound
    var index = token.lowerBound
    while index < token.upperBound {
      let scalar = text.scalar(at: index)
      if scalar.scalarClass == .dash {
        if start < index { parts.append(start..<index) }
        start = scalar.range.upperBound
      } else if scalar.scalar == "/" || scalar.scalar == "@" {
        return []
      }
      index = scalar.range.upperBound
    }
    if start < token.upperBound { parts.append(start..<token.upperBound) }
    return parts.count > 1 ? parts : []
  }

  private static func needsDictionary(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      // Latin, Greek, Cyrillic and their marks start below E0; Hangul at EA B0.
      if text[index] < 0xE0 {
        index += 1
        continue
      }
      let scalar = text.scalar(at: index)
      let isHangul =
        (0xAC00...0xD7A3).contains(scalar.scalar.value) || (0x1100...0x11FF).contains(scalar.scalar.value)
      if scalar.scalarClass == .letter, !isHangul { return true }
      index = scalar.range.upperBound
    }
    return false
  }

  private func dictionaryTokens(in text: [UInt8], range: Range<Int>) throws(InputError) -> [Range<Int>] {
    do {
      var start = range.lowerBound
      return try words.pieces(in: Array(text[range])).map { piece in
        defer { start = range.lowerBound + piece.end }
        return start..<range.lowerBound + piece.end
      }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}
