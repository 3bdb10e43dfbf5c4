/// Carries ranges that come in the order of the normalized text back to the original.
///
/// It moves over the changes once, where ``OffsetMap/originalRange(of:)`` searches them for each range.
package struct OffsetMapCursor {
  private let map: OffsetMap
  /// The first change that the last range did not lie behind.
  private var next = 0

  /// Starts before the first change.
  package init(_ map: OffsetMap) { self.map = map }

  /// Finds where a normalized range came from; see ``OffsetMap/originalRange(of:)``.
  ///
  /// - Parameter range: not empty; starts no earlier than the ranges before.
  /// - Returns: the range of the original, and whether it holds the same text.
  /// - Complexity: O(1) for ranges without changes, amortized; else O(log *c*) for *c* changes.
  package mutating func originalRange(of range: Range<Int>) -> (range: Range<Int>, isSame: Bool) {
    let changes = map.changes
    while next < changes.count, changes[next].normalized.upperBound <= range.lowerBound { next += 1 }
    let isChanged = next < changes.count && changes[next].normalized.lowerBound < range.upperBound
    if isChanged { return (map.originalRange(of: range), false) }
    guard next > 0 else { return (range, true) }
    let shift = changes[next - 1].original.upperBound - changes[next - 1].normalized.upperBound
    return (range.lowerBound + shift..<range.upperBound + shift, true)
  }
}
