internal import CorpusModel

/// Finds the segment at a place of a text.
///
/// It remembers what it found last, since questions mostly go on from there, and so belongs to one task at a time.
final class SegmentIndex {
  private let segments: [Segment]
  private let textLength: Int
  private var last = 0

  /// How many segments further on are looked at one by one.
  private static let near = 16

  init(segments: [Segment], textLength: Int) {
    self.segments = segments
    self.textLength = textLength
  }

  /// The number of the segment, from 0, that holds an offset, or the last one before it.
  ///
  /// - Complexity: O(log *n*) for *n* segments; O(1) near the last question.
  func segment(at offset: Int) -> Int {
    var next = isBehindStart(of: last, offset) ? last + 1 : segments.count
    let limit = min(last + Self.near, segments.count)
    while next < limit, isBehindStart(of: next, offset) { next += 1 }
    if next >= limit { next = segments.partitioningIndex { $0.range.lowerBound > offset } }
    last = max(0, next - 1)
    return last
  }

  /// The text of the segment at an offset; all of it where there are no segments.
  func range(at offset: Int) -> Range<Int> {
    segments.isEmpty ? 0..<textLength : segments[segment(at: offset)].range
  }

  private func isBehindStart(of segment: Int, _ offset: Int) -> Bool {
    segment < segments.count && segments[segment].range.lowerBound <= offset
  }
}
