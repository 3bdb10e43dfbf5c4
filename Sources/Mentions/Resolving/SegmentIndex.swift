internal import CorpusModel

/// Finds the segment at a place of a text.
struct SegmentIndex {
  let segments: [Segment]
  let textLength: Int

  /// The number of the segment, from 0, that holds an offset, or the last one before it.
  ///
  /// - Complexity: O(log *n*) for *n* segments.
  func segment(at offset: Int) -> Int {
    max(0, segments.partitioningIndex { $0.range.lowerBound > offset } - 1)
  }

  /// The text of the segment at an offset; all of it where there are no segments.
  func range(at offset: Int) -> Range<Int> {
    segments.isEmpty ? 0..<textLength : segments[segment(at: offset)].range
  }
}
