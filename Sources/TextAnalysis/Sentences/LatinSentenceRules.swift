internal import CorpusModel

/// Unicode's rules of sentence boundaries for Latin-1 and common punctuation.
///
/// A test compares them with ICU on texts of all that the rules name.
///
/// - Source: UAX #29, revision 41 (Unicode 15.0), rules SB6 to SB11; the classes are those of ICU 72.
enum LatinSentenceRules {
  /// Values of Unicode's property Sentence_Break, as far as the rules tell them apart.
  private enum SentenceClass: UInt8 {
    case other
    case upper
    case lower
    case numeric
    case space
    case fullStop
    case exclamation
    case close
    case continuation
    /// A character that goes to ICU.
    case unknown
  }

  /// Whether the rules know the character that starts at an offset.
  ///
  /// A paragraph with another one goes to ICU. Of ASCII they know all that paragraphs hold.
  static func knows(at index: Int, in text: [UInt8]) -> Bool { classify(at: index, in: text).class != .unknown }

  /// Whether `…` starts at an offset: the one terminator beyond ASCII that the rules know, for whom it is like any sign.
  static func isEllipsis(at index: Int, in text: [UInt8]) -> Bool {
    text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == 0xA6
  }

  /// The boundary that a term makes inside a paragraph: behind the closing marks and spaces that follow it.
  ///
  /// - Parameter term: the offset of one of ASCII's full stop, exclamation and question mark.
  /// - Returns: nil where the sentence goes on, or the paragraph ends.
  /// - Complexity: O(*n*) for the *n* bytes up to the next letter.
  static func boundary(behind term: Int, _ paragraph: Range<Int>, _ text: [UInt8]) -> Int? {
    let isFullStop = text[term] == UInt8(ascii: ".")
    var index = term + 1
    if isFullStop, index < paragraph.upperBound {
      let next = classify(at: index, in: text).class
      // SB6: `3.5`.
      if next == .numeric { return nil }
      // SB7: `U.S`.
      if next == .upper, isLetter(before: term, paragraph, text) { return nil }
    }
    // SB9, SB10: closing marks and spaces belong to the sentence.
    index = end(of: .close, from: index, paragraph, text)
    index = end(of: .space, from: index, paragraph, text)
    guard index < paragraph.upperBound else { return nil }
    switch classify(at: index, in: text).class {
    // SB8a.
    case .continuation, .fullStop, .exclamation: return nil
    // SB8: a full stop ends no sentence before a small letter, whatever stands between that is no letter.
    case _ where isFullStop && isBeforeSmallLetter(index, paragraph, text): return nil
    // SB11.
    default: return index
    }
  }

  /// Where the characters of a class end.
  private static func end(
    of wanted: SentenceClass, from start: Int, _ paragraph: Range<Int>, _ text: [UInt8]
  ) -> Int {
    var index = start
    while index < paragraph.upperBound {
      let (found, length) = classify(at: index, in: text)
      if found != wanted { break }
      index += length
    }
    return index
  }

  private static func isLetter(before index: Int, _ paragraph: Range<Int>, _ text: [UInt8]) -> Bool {
    guard let before = text.scalar(before: index, from: paragraph.lowerBound) else { return false }
    let found = classify(at: before.range.lowerBound, in: text).class
    return found == .upper || found == .lower
  }

  private static func isBeforeSmallLetter(_ start: Int, _ paragraph: Range<Int>, _ text: [UInt8]) -> Bool {
    var index = start
    while index < paragraph.upperBound {
      let (found, length) = classify(at: index, in: text)
      switch found {
      case .lower: return true
      // What is unknown sends the paragraph to ICU anyway.
      case .upper, .fullStop, .exclamation, .unknown: return false
      default: index += length
      }
    }
    return false
  }

  /// The class of the character at an offset, and its bytes.
  private static func classify(at index: Int, in text: [UInt8]) -> (class: SentenceClass, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (asciiClass(lead), 1) }
    switch lead {
    case 0xC2: return (signClass(text[index + 1]), 2)
    case 0xC3:
      let second = text[index + 1]
      if second == 0x97 || second == 0xB7 { return (.other, 2) }
      return (second < 0x9F ? .upper : .lower, 2)
    case 0xE2: return (punctuationClass(text[index + 1], text[index + 2]), 3)
    default: return (.unknown, 1)
    }
  }

  /// The classes of U+0080 to U+00BF.
  private static func signClass(_ byte: UInt8) -> SentenceClass {
    switch byte {
    // Line ends, controls and the soft hyphen.
    case ..<0xA0, 0xAD: .unknown
    case 0xA0: .space
    case 0xAA, 0xB5, 0xBA: .lower
    case 0xAB, 0xBB: .close
    default: .other
    }
  }

  private static func punctuationClass(_ second: UInt8, _ third: UInt8) -> SentenceClass {
    switch (second, third) {
    case (0x80, 0x93...0x94): .continuation
    case (0x80, 0x98...0x9F), (0x80, 0xB9...0xBA): .close
    // `•`, `…`, `€`, `™`, arrows and mathematical operators.
    case (0x80, 0xA2), (0x80, 0xA6), (0x82, 0xAC), (0x84, 0xA2), (0x86, 0x90...), (0x87...0x8B, _): .other
    default: .unknown
    }
  }

  private static func asciiClass(_ byte: UInt8) -> SentenceClass {
    switch byte {
    case 0x0A, 0x0D: return .unknown
    case 0x09, 0x0B, 0x0C, 0x20: return .space
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .exclamation
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return .close
    case UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: ":"): return .continuation
    default:
      if byte.isASCIIUppercase { return .upper }
      if byte.isASCIILowercase { return .lower }
      return byte.isASCIIDigit ? .numeric : .other
    }
  }
}
