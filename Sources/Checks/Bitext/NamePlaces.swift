internal import CorpusModel

/// The ranges of names, for asking which of them stand at a place.
struct NamePlaces: Sendable {
  /// The names by their numbers, in the order of their starts.
  private let order: [Int]
  /// Their ranges, in this order.
  private let ranges: [Range<Int>]
  /// For each in this order, how far it and those before it reach.
  private let reaches: [Int]

  /// Takes down the ranges of names.
  ///
  /// - Complexity: O(*n* log *n*) for *n* names.
  init(_ ranges: [Range<Int>]) {
    order = ranges.indices.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
    self.ranges = order.map { ranges[$0] }
    var reach = Int.min
    reaches = self.ranges.map { range in
      reach = max(reach, range.upperBound)
      return reach
    }
  }

  /// The numbers of the names that overlap a range, in the order of their starts.
  ///
  /// - Complexity: O(log *n* + *k*) for *n* names of which *k* stand between the first that overlaps and the range's end.
  func overlapping(_ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var index = ranges.partitioningIndex { $0.lowerBound >= range.upperBound }
    while index > 0, reaches[index - 1] > range.lowerBound {
      index -= 1
      if ranges[index].overlaps(range) { found.append(order[index]) }
    }
    return found.reversed()
  }

  /// The numbers of the names that start in a range, in their order.
  ///
  /// - Complexity: O(log *n*) for *n* names, and O(1) for each name found.
  func starting(in range: Range<Int>) -> ArraySlice<Int> {
    let first = ranges.partitioningIndex { $0.lowerBound >= range.lowerBound }
    let end = ranges.partitioningIndex { $0.lowerBound >= range.upperBound }
    return order[first..<end]
  }
}

extension [Range<Int>] {
  /// How many of the ranges lie in no other one; equal ones lie not in one another.
  ///
  /// - Complexity: O(*n* log *n*).
  var outermostCount: Int {
    var outermost = 0
    var (reach, reachBefore) = (Int.min, Int.min)
    var last: Range<Int>?
    for range in sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }) {
      if range != last { reachBefore = reach }
      if reachBefore < range.upperBound { outermost += 1 }
      reach = Swift.max(reach, range.upperBound)
      last = range
    }
    return outermost
  }
}
