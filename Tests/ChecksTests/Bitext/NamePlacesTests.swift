import Testing

@testable import Checks

/// Looks at the places of names agree with looks at every name.
@Suite struct NamePlacesTests {
  /// Every three of the ranges that a short row can have, and some that nest deeper.
  static let rows: [[Range<Int>]] = {
    let ranges = (0..<5).flatMap { start in (start + 1...5).map { start..<$0 } }
    let threes = ranges.flatMap { one in ranges.flatMap { two in ranges.map { [one, two, $0] } } }
    return threes + [[], [0..<9], [0..<9, 1..<2, 3..<4, 3..<4, 7..<9, 2..<8, 0..<9]]
  }()

  @Test func overlappingNamesAreFound() {
    for row in Self.rows {
      let places = NamePlaces(row)
      for start in 0..<9 {
        for end in start + 1...9 {
          let naive = row.indices.filter { row[$0].overlaps(start..<end) }
          #expect(places.overlapping(start..<end).sorted() == naive, "\(row), \(start)..<\(end)")
          let starting = row.indices.filter { (start..<end).contains(row[$0].lowerBound) }
          #expect(places.starting(in: start..<end).sorted() == starting, "\(row), \(start)..<\(end)")
        }
      }
    }
  }

  @Test func rangesInOthersAreNotCounted() {
    for row in Self.rows {
      let naive = row.filter { range in
        !row.contains {
          $0 != range && $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
        }
      }
      #expect(row.outermostCount == naive.count, "\(row)")
    }
  }
}
