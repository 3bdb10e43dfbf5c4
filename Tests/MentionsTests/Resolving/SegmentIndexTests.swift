import CorpusModel
import Testing

@testable import Mentions

/// Segments are found alike, wherever the question before was.
@Suite struct SegmentIndexTests {
  @Test(arguments: [0, 1, 2, 17, 100])
  func theQuestionBeforeDoesNotCount(count: Int) {
    let segments = (0..<count).map { Segment(range: 10 * $0 + 5..<10 * $0 + 12, paragraph: 0) }
    let offsets = [0, 4, 5, 11, 12, 14, 15, 160, 175, 400, 999, 1004]
    for before in offsets {
      for offset in offsets {
        let index = SegmentIndex(segments: segments, textLength: 2000)
        _ = index.segment(at: before)
        let expected = max(0, (segments.lastIndex { $0.range.lowerBound <= offset } ?? 0))
        #expect(index.segment(at: offset) == expected, "\(offset) behind \(before)")
        #expect(index.range(at: offset) == (segments.isEmpty ? 0..<2000 : segments[expected].range))
      }
    }
  }
}
