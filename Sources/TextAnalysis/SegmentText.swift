package import CorpusModel

/// Renders segments on lines of their own.
package enum SegmentText {
  /// Renders a segment on one line: every run of white space becomes one space.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the segment.
  package static func line(of segment: Segment, in text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(segment.range.count)
    for byte in text[segment.range] {
      if !byte.isASCIIWhitespace {
        line.append(byte)
      } else if line.last != 0x20 {
        line.append(0x20)
      }
    }
    return line
  }
}
