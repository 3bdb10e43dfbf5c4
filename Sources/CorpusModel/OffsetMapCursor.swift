/// Carries ranges that come in the order of the normalized text back to the original.
///
/// It moves over the changes once, where ``OffsetMap/originalRange(of:)`` searches them for each range.
package struct OffsetMapCursor {
  private let changes: [OffsetMap.Change]
  /// The first change that the last range did not lie behind.
  private var next = 0
  /// How far the original is ahead behind the change before.
  private var shift = 0

  /// Starts before the first change.
  package init(_ map: OffsetMap) {
    changes = map.changes
  }

  /// Finds where a normalized range came from; see ``OffsetMap/originalRange(of:)``.
  ///
  /// - Parameter range: not empty; starts no earlier than the ranges before.
  /// - Returns: the range of the original, and whether it holds the same text.
  /// - Complexity: O(1) for ranges without changes, amortized; O(*c*) for *c* changes inside.
  package mutating func originalRange(of range: Range<Int>) -> (range: Range<Int>, isSame: Bool) {
    while next < changes.count, changes[next].normalized.upperBound <= range.lowerBound {
      shift = changes[next].shift
      next += 1
    }
    var lower = range.lowerBound + shift
    var upper = range.upperBound + shift
    var index = next
    while index < changes.count, changes[index].normalized.lowerBound < range.upperBound {
      let change = changes[index]
      // A range that cuts a change in two takes the whole of it.
      if change.normalized.lowerBound < range.lowerBound { lower = change.original.lowerBound }
      upper = max(change.original.upperBound, range.upperBound + change.shift)
      index += 1
    }
    return (lower..<max(lower, upper), index == next)
  }
}

extension OffsetMap.Change {
  /// How far the original is ahead behind it.
  fileprivate var shift: Int { original.upperBound - normalized.upperBound }
}
