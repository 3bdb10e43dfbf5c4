/// Carries offsets between a normalized text and its original, both in UTF-8 bytes.
///
/// Invariant: changes are in order and overlap neither in the original nor in the normalized text; between
/// them both texts are the same.
public struct OffsetMap: Sendable, Equatable {
  /// One stretch that reads differently in the two texts; either side may be empty.
  public struct Change: Sendable, Equatable {
    /// Bytes of the original.
    public let original: Range<Int>
    /// Bytes of the normalized text.
    public let normalized: Range<Int>

    /// Pairs two stretches.
    public init(original: Range<Int>, normalized: Range<Int>) {
      self.original = original
      self.normalized = normalized
    }
  }

  /// What differs, in order.
  public let changes: [Change]

  /// The map between a text and itself.
  public static let identity = OffsetMap(changes: [])

  /// Takes changes that keep the invariant.
  package init(changes: [Change]) { self.changes = changes }

  /// Finds where a normalized range came from.
  ///
  /// A range that cuts a change in two takes the whole of it; deleted text at either end stays outside.
  ///
  /// - Complexity: O(log *c*) for *c* changes.
  public func originalRange(of range: Range<Int>) -> Range<Int> {
    let lower = carry(start: range.lowerBound, from: .normalized, to: .original)
    if range.isEmpty { return lower..<lower }
    let upper = carry(end: range.upperBound, from: .normalized, to: .original)
    return lower..<max(lower, upper)
  }

  /// Finds where an original range went to; the mirror of ``originalRange(of:)``.
  ///
  /// - Complexity: O(log *c*) for *c* changes.
  public func normalizedRange(of range: Range<Int>) -> Range<Int> {
    let lower = carry(start: range.lowerBound, from: .original, to: .normalized)
    if range.isEmpty { return lower..<lower }
    let upper = carry(end: range.upperBound, from: .original, to: .normalized)
    return lower..<max(lower, upper)
  }

  /// One of the two texts.
  private enum Side {
    case original
    case normalized

    func range(of change: Change) -> Range<Int> { self == .original ? change.original : change.normalized }
  }

  private func carry(start: Int, from: Side, to: Side) -> Int {
    // The first change that ends after the start: everything before it lies behind us.
    let index = changes.partitioningIndex { from.range(of: $0).upperBound > start }
    if index < changes.count, from.range(of: changes[index]).lowerBound < start {
      return to.range(of: changes[index]).lowerBound
    }
    guard index > 0 else { return start }
    let before = changes[index - 1]
    return to.range(of: before).upperBound + (start - from.range(of: before).upperBound)
  }

  private func carry(end: Int, from: Side, to: Side) -> Int {
    // The first change that does not start before the end: the one before it decides.
    let index = changes.partitioningIndex { from.range(of: $0).lowerBound >= end }
    guard index > 0 else { return end }
    let last = changes[index - 1]
    if from.range(of: last).upperBound > end { return to.range(of: last).upperBound }
    return to.range(of: last).upperBound + (end - from.range(of: last).upperBound)
  }

  /// Joins the map original → middle with a map middle → final.
  ///
  /// - Parameter next: the map whose original is this map's normalized text.
  /// - Returns: the map original → final; changes that overlap in the middle become one.
  /// - Complexity: O(*a* + *b*) for the numbers of changes.
  package func followed(by next: OffsetMap) -> OffsetMap {
    if changes.isEmpty { return next }
    if next.changes.isEmpty { return self }
    return OffsetMapComposition(first: changes, second: next.changes).composed()
  }
}

extension RandomAccessCollection where Index == Int {
  /// Finds the first index whose element satisfies a predicate that is false, then true; `endIndex` if none does.
  ///
  /// - Complexity: O(log *n*).
  @inlinable package func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
