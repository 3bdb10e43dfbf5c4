internal import CorpusModel

/// Chooses what to read closely of a text: the sentences where a name may start, with what is asked about beside them.
enum NameRegions {
  /// The stretches of a text to read.
  ///
  /// A place's sentence is read with some words before and behind it, and on to the next white space, since addresses reach
  /// from one white space to the next.
  ///
  /// - Parameters:
  ///   - places: where a name may start, in order.
  ///   - segments: the sentences, at least one.
  /// - Returns: stretches in order, with some bytes between them.
  /// - Complexity: O(*n*) for *n* places, sentences, and bytes of words at the edges.
  static func regions(around places: [Int], in text: [UInt8], _ segments: [Segment]) -> [Range<Int>] {
    var regions: [Range<Int>] = []
    var segment = 0
    for place in places {
      if let last = regions.last, place < last.upperBound, segment + 1 < segments.count,
        place < segments[segment].range.upperBound
      {
        continue
      }
      while segment + 1 < segments.count, segments[segment + 1].range.lowerBound <= place { segment += 1 }
      append(segments[segment].range, to: &regions, in: text)
    }
    return regions
  }

  /// Appends a stretch, or lengthens the last one where they are near.
  private static func append(_ stretch: Range<Int>, to regions: inout [Range<Int>], in text: [UInt8]) {
    let previous = regions.last?.upperBound ?? 0
    var lower = max(stretch.lowerBound - margin, previous)
    while lower > previous, text[lower - 1] > 0x20 { lower -= 1 }
    var upper = min(max(stretch.upperBound + margin, previous), text.count)
    while upper < text.count, text[upper] > 0x20 { upper += 1 }
    if let last = regions.last, lower <= last.upperBound + gap {
      regions[regions.count - 1] = last.lowerBound..<upper
    } else {
      regions.append(lower..<upper)
    }
  }

  /// Bytes beside a sentence: some words.
  private static let margin = 64
  /// Bytes that are rather read than left out.
  private static let gap = 32
}
