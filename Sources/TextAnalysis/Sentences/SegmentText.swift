package import CorpusModel

/// Renders segments.
package enum SegmentText {
  /// Puts a segment on one line: soft line breaks and runs of white space become one space.
  ///
  /// - Parameters:
  ///   - segment: a segment of the text.
  ///   - text: the normalized text, UTF-8.
  /// - Returns: the line's bytes, without a line break at the end.
  /// - Complexity: O(*n*) for *n* bytes of the segment.
  package static func line(of segment: Segment, in text: [UInt8]) -> [UInt8] { line(of: segment.range, in: text) }

  /// Whether a range without white space at its ends is one line as it is.
  ///
  /// - Returns: false also where that is not plain at first sight.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func isLine(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    holdsOnlySigns(.oddSpaces, range, in: text)
  }

  /// Whether a range without white space at its ends is one line as it is, and has nothing that tables escape.
  ///
  /// - Returns: false also where that is not plain at first sight.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func isCell(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    holdsOnlySigns(.oddInCells, range, in: text)
  }

  /// Whether all that is found are the lead bytes of white space, which are those of quotation marks too, before other signs.
  private static func holdsOnlySigns(_ target: ByteSearch.Target, _ range: Range<Int>, in text: [UInt8]) -> Bool {
    var index = ByteSearch.first(target, in: text, range)
    while index < range.upperBound {
      if isOdd(at: index, in: text) { return false }
      index = ByteSearch.first(target, in: text, index + 1..<range.upperBound)
    }
    return true
  }

  /// Whether what may be odd in a line or cell is so: a character of ASCII, or white space beyond.
  static func isOdd(at index: Int, in text: [UInt8]) -> Bool {
    text[index] < 0x80 || text.scalarClass(at: index) == .space
  }

  /// Puts a range of the text on one line; see ``line(of:in:)-(Segment,_)``.
  package static func line(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    if isLine(range, in: text), text[range].first != 0x20, text[range].last != 0x20 { return Array(text[range]) }
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if index > start, isSingleSpace(at: index, before: range.upperBound, in: text) {
        index += 1
        continue
      }
      guard mayBeSpace(text[index]), text.scalarClass(at: index) == .space else {
        index += 1
        continue
      }
      append(text[start..<index], to: &line)
      index = text.scalar(at: index).range.upperBound
      start = index
    }
    append(text[start..<range.upperBound], to: &line)
    return line
  }

  /// Whether a plain space stands between two other ASCII characters, and so may stay as it is.
  private static func isSingleSpace(at index: Int, before end: Int, in text: [UInt8]) -> Bool {
    text[index] == 0x20 && index + 1 < end && text[index + 1] > 0x20 && text[index + 1] < 0x80
      && text[index - 1] > 0x20
  }

  /// Appends a stretch without white space, with a space before it unless it is the first.
  private static func append(_ stretch: ArraySlice<UInt8>, to line: inout [UInt8]) {
    if stretch.isEmpty { return }
    if !line.isEmpty { line.append(UInt8(ascii: " ")) }
    line += stretch
  }

  /// Whether a byte starts a white space character: ASCII's, or U+0085, U+00A0, U+1680, U+2000 … U+3000.
  private static func mayBeSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3)
  }

  /// Renders a normalized text's segment as a string; see ``line(of:in:)-(Segment,_)``.
  package static func line(of segment: Segment, in text: NormalizedText) -> String {
    String(decoding: line(of: segment.range, in: text.bytes), as: UTF8.self)
  }
}
