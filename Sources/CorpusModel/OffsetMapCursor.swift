/// Carries ranges that come in the order of the normalized text back to the original.
///
/// It moves over the changes once, where ``OffsetMap/originalRange(of:)`` searches them for each range.
package struct OffsetMapCursor {
  private let map: OffsetMap
  /// The first change that the last range did not lie behind.
  private var next = 0
  /// How far the original is ahead behind the change before.
  private var shift = 0
  private let changeCount: Int

  /// Starts before the first change.
  package init(_ map: OffsetMap) {
    self.map = map
    changeCount = map.changes.count
  }

  /// Finds where a normalized range came from; see ``OffsetMap/originalRange(of:)``.
  ///
  /// - Parameter range: not empty; starts no earlier than the ranges before.
  /// - Returns: the range of the original, and whether it holds the same text.
  /// - Complexity: O(1) for ranges without changes, amortized; else O(log *c*) for *c* changes.
  package mutating func originalRange(of range: Range<Int>) -> (range: Range<Int>, isSame: Bool) {
    while next < changeCount, map.changes[next].normalized.upperBound <= range.lowerBound {
      shift = map.changes[next].original.upperBound - map.changes[next].normalized.upperBound
      next += 1
    }
    let isChanged = next < changeCount && map.changes[next].normalized.lowerBound < range.upperBound
    if isChanged { return (map.originalRange(of: range), false) }
    return (range.lowerBound + shift..<range.upperBound + shift, true)
  }
}
