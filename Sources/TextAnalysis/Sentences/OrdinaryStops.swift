internal import CorpusModel

/// Decides at first sight about the stops that most sentences have, in Italian and English.
///
/// A short way through the rules for what no text makes doubtful: a full stop inside an address or number (`kcna.kp`,
/// `10.30`), and one mark between a plain word and a capital (`è partito. Il leader`), where Unicode's rules break and
/// no other has an opinion. Whatever looks like more, an abbreviation, an initial, a number or a small letter, goes to
/// the rules. A test compares both on all that stands beside stops.
///
/// A class, so that asking it copies no word list.
final class OrdinaryStops: Sendable {
  private let abbreviations: Lexicon

  /// Takes every abbreviation of the language.
  init(abbreviations: Lexicon) { self.abbreviations = abbreviations }

  /// Decides about the mark at an offset of a Latin paragraph, with no terminator before it.
  ///
  /// - Parameters:
  ///   - sentenceStart: where the sentence starts.
  ///   - isInParentheses: whether a parenthesis is open in the sentence, which the rules must see closed.
  /// - Returns: nil where the rules must be asked.
  /// - Complexity: O(*n*) for *n* bytes of the word before the mark.
  func verdict(
    at mark: Int, in text: [UInt8], _ paragraph: Range<Int>, sentenceStart: Int, isInParentheses: Bool
  ) -> StopVerdict? {
    guard text[mark] < 0x80 else { return nil }
    let behind = mark + 1
    let isFullStop = text[mark] == UInt8(ascii: ".")
    // The paragraph's end closes its last sentence.
    if behind == paragraph.upperBound { return .join }
    let next = text[behind]
    if isFullStop, next.isASCIILowercase || next.isASCIIDigit { return .join }
    guard next == 0x20, !isInParentheses, isCapital(behind: behind, in: text, before: paragraph.upperBound),
      mark > sentenceStart
    else { return nil }
    if !isFullStop { return text[mark - 1].isASCIILetter ? .split : nil }
    // Marks alone are no sentence, so that a letter must be in sight.
    let isPlain =
      Self.isCloser(before: mark, in: text)
      ? text[sentenceStart].isASCIILetter
      : endsPlainWord(mark, paragraph.lowerBound, text)
    return isPlain ? .split : nil
  }

  /// Whether a capital follows a space, bare or in quotation marks.
  private func isCapital(behind space: Int, in text: [UInt8], before end: Int) -> Bool {
    var index = space + 1
    if index + 2 < end, let length = Self.openerLength(at: index, in: text) { index += length }
    guard index + 1 < end else { return false }
    // À to Þ are C3 80 to C3 9E, but for ×.
    return text[index].isASCIIUppercase
      || (text[index] == 0xC3 && text[index + 1] <= 0x9E && text[index + 1] != 0x97)
  }

  /// The bytes of `"`, `«` or `“`.
  private static func openerLength(at index: Int, in text: [UInt8]) -> Int? {
    switch text[index] {
    case UInt8(ascii: "\""): 1
    case 0xC2 where text[index + 1] == 0xAB: 2
    case 0xE2 where text[index + 1] == 0x80 && text[index + 2] == 0x9C: 3
    default: nil
    }
  }

  /// Whether `)`, `»` or `”` stands before an offset.
  private static func isCloser(before end: Int, in text: [UInt8]) -> Bool {
    switch text[end - 1] {
    case UInt8(ascii: ")"): true
    case 0xBB: text[end - 2] == 0xC2
    case 0x9D: text[end - 2] == 0x80 && text[end - 3] == 0xE2
    default: false
    }
  }

  /// Whether letters and digits stand between a space or an apostrophe and a full stop, which abbreviate nothing, are
  /// no initial, and number nothing: `partito`, `AES128`, but not `art`, `J`, `XIV` or `2024`.
  private func endsPlainWord(_ stop: Int, _ limit: Int, _ text: [UInt8]) -> Bool {
    var start = stop
    while start > limit, text[start - 1].isASCIILowercase { start -= 1 }
    var isNumber = start == stop
    while start > limit, let length = Self.letterLength(before: start, in: text) {
      start -= length
      isNumber = isNumber && Self.isOfNumbers(text[start])
    }
    guard start == limit || text[start - 1] == 0x20 || text[start - 1] == UInt8(ascii: "'") else { return false }
    // À alone, of two bytes, is an initial too.
    return stop - start > (text[stop - 1] < 0x80 ? 1 : 2) && !isNumber
      && !abbreviations.contains(start..<stop, of: text)
  }

  /// The bytes of the digit or letter, of ASCII or from À to ÿ, that ends at an offset; nil where there is none.
  private static func letterLength(before end: Int, in text: [UInt8]) -> Int? {
    let last = text[end - 1]
    if last.isASCIILetter || last.isASCIIDigit { return 1 }
    return last >= 0x80 && end > 1 && text[end - 2] == 0xC3 && last != 0x97 && last != 0xB7 ? 2 : nil
  }

  /// Whether a byte is a digit, or a letter of Roman numerals.
  private static func isOfNumbers(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"),
      UInt8(ascii: "L"):
      true
    default: false
    }
  }
}
