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

  /// Puts a range of the text on one line; see ``line(of:in:)-(Segment,_)``.
  package static func line(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = text.scalar(at: index)
      if scalar.scalarClass == .space {
        if let last = line.last, last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
      } else {
        line += text[scalar.range]
      }
      index = scalar.range.upperBound
    }
    if line.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }

  /// Renders a normalized text's segment as a string; see ``line(of:in:)-(Segment,_)``.
  package static func line(of segment: Segment, in text: NormalizedText) -> String {
    String(decoding: line(of: segment.range, in: text.bytes), as: UTF8.self)
  }
}
