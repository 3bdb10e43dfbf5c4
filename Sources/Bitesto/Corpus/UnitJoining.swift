internal import CorpusModel

/// Joins the units of a bitext, each normalized by itself, to one text whose segments they are.
struct UnitJoining {
  private let source: [UInt8]
  private var bytes: [UInt8] = []
  private var changes: [OffsetMap.Change] = []
  /// How far the source is taken over.
  private var taken = 0
  private(set) var segments: [Segment] = []
  /// For each unit its segment; an empty range, at the next segment, for an empty unit.
  private(set) var units: [Range<Int>] = []

  init(source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count)
  }

  /// The text so far, with the way back to the source.
  var text: NormalizedText {
    var changes = changes
    var bytes = bytes
    if taken < source.count {
      changes.append(OffsetMap.Change(original: taken..<source.count, normalized: bytes.count..<bytes.count + 1))
      bytes.append(0x0A)
    }
    return NormalizedText(bytes: bytes, map: OffsetMap(changes: changes))
  }

  /// Adds a unit.
  ///
  /// - Parameters:
  ///   - unit: the normalized text, its map to the unit's own text.
  ///   - range: the unit in the source; empty where it has no text.
  mutating func append(_ unit: NormalizedText, of range: Range<Int>) {
    if range.isEmpty {
      units.append(segments.count..<segments.count)
      return
    }
    if taken < range.lowerBound {
      let separator: [UInt8] = bytes.isEmpty ? [] : [0x0A]
      changes.append(
        OffsetMap.Change(
          original: taken..<range.lowerBound, normalized: bytes.count..<bytes.count + separator.count))
      bytes += separator
    }
    let start = bytes.count
    changes += unit.map.changes.map { change in
      OffsetMap.Change(
        original: Self.shifted(change.original, by: range.lowerBound),
        normalized: Self.shifted(change.normalized, by: start))
    }
    bytes += unit.bytes
    taken = range.upperBound
    units.append(segments.count..<segments.count + 1)
    segments.append(Segment(range: trimmed(start..<bytes.count), paragraph: units.count - 1))
  }

  private static func shifted(_ range: Range<Int>, by distance: Int) -> Range<Int> {
    range.lowerBound + distance..<range.upperBound + distance
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, bytes[first].isASCIIWhitespace { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last].isASCIIWhitespace { range = range.lowerBound..<last }
    return range
  }
}
