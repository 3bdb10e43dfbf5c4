internal import CorpusModel

/// A line of a text, without the white space around it.
struct TextLine {
  /// UTF-8 bytes; empty for a blank line.
  let range: Range<Int>
  /// Where the line break after it starts; the text's end for the last line.
  let breakStart: Int
  /// Where the next line starts.
  let breakEnd: Int

  var isBlank: Bool { range.isEmpty }
}

/// Reads a text line by line: LF, CR, CRLF, U+0085, U+2028 and U+2029 all end a paragraph for ICU.
struct TextLines {
  private let text: [UInt8]
  private var marks = ByteMarks(.lineBreaks)
  private var start = 0

  init(of text: [UInt8]) { self.text = text }

  /// Takes the next line; nil behind the last.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  mutating func next() -> TextLine? {
    while let mark = marks.next(before: text.count, in: text) {
      // A line feed behind a carriage return ends no line of its own.
      let length = mark < start ? 0 : Self.breakLength(at: mark, in: text)
      if length > 0 { return line(before: mark, breakEnd: mark + length) }
    }
    return start < text.count ? line(before: text.count, breakEnd: text.count) : nil
  }

  private mutating func line(before breakStart: Int, breakEnd: Int) -> TextLine {
    let range = TextTrimming.trimmed(start..<breakStart, in: text)
    start = breakEnd
    return TextLine(range: range, breakStart: breakStart, breakEnd: breakEnd)
  }

  private static func breakLength(at index: Int, in text: [UInt8]) -> Int {
    switch text[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}

/// Drops white space of any kind (Unicode's White_Space, so NBSP too) from the ends of ranges.
enum TextTrimming {
  /// The range without white space at either end; empty at its start where there is nothing else.
  static func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let lower = inkStart(from: range.lowerBound, before: range.upperBound, in: text)
    return lower..<inkEnd(from: lower, before: range.upperBound, in: text)
  }

  /// The first character that is no white space; the limit where there is none.
  @inline(__always)
  static func inkStart(from start: Int, before limit: Int, in text: [UInt8]) -> Int {
    start == limit || isInk(text[start]) ? start : spacesEnd(from: start, before: limit, in: text)
  }

  /// The end of the last character that is no white space; the start where there is none.
  @inline(__always)
  static func inkEnd(from start: Int, before end: Int, in text: [UInt8]) -> Int {
    start == end || isInk(text[end - 1]) ? end : spacesStart(from: start, before: end, in: text)
  }

  private static func spacesEnd(from start: Int, before limit: Int, in text: [UInt8]) -> Int {
    var index = start
    while index < limit, !isInk(text[index]), text.scalarClass(at: index) == .space {
      index = text.scalar(at: index).range.upperBound
    }
    return index
  }

  private static func spacesStart(from start: Int, before end: Int, in text: [UInt8]) -> Int {
    var index = end
    while let last = text.scalar(before: index, from: start), last.scalarClass == .space {
      index = last.range.lowerBound
    }
    return index
  }

  /// Whether a byte is a visible character of ASCII.
  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }
}
