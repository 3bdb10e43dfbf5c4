internal import CorpusModel

/// A line of a text, without the white space around it.
struct TextLine {
  /// UTF-8 bytes; empty for a blank line.
  let range: Range<Int>
  /// Where the line break after it starts; the text's end for the last line.
  let breakStart: Int
  /// Where the next line starts.
  let breakEnd: Int
  /// Scalars in `range`.
  let scalarCount: Int

  var isBlank: Bool { range.isEmpty }

  /// Splits a text at LF, CR, CRLF, U+0085, U+2028 and U+2029, which all end a paragraph for ICU.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func lines(of text: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    var index = 0
    while true {
      index = ByteSearch.first(.lineBreaks, in: text, index..<text.count)
      if index == text.count { break }
      let length = breakLength(at: index, in: text)
      if length == 0 {
        index += 1
        continue
      }
      lines.append(TextLine(text, start..<index, breakEnd: index + length))
      index += length
      start = index
    }
    if start < text.count { lines.append(TextLine(text, start..<text.count, breakEnd: text.count)) }
    return lines
  }

  private init(_ text: [UInt8], _ whole: Range<Int>, breakEnd: Int) {
    range = TextTrimming.trimmed(whole, in: text)
    breakStart = whole.upperBound
    self.breakEnd = breakEnd
    scalarCount = range.count - ByteSearch.count(.continuations, in: text, range)
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
    var lower = range.lowerBound
    while lower < range.upperBound, text.scalarClass(at: lower) == .space {
      lower = text.scalar(at: lower).range.upperBound
    }
    var upper = range.upperBound
    while let last = text.scalar(before: upper, from: lower), last.scalarClass == .space {
      upper = last.range.lowerBound
    }
    return lower..<max(lower, upper)
  }
}
