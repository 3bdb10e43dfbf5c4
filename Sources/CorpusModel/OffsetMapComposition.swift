/// Merges two lists of changes that share the middle text.
struct OffsetMapComposition {
  let first: [OffsetMap.Change]
  let second: [OffsetMap.Change]
  private var firstIndex = 0
  private var secondIndex = 0
  /// Original minus middle, and final minus middle, behind the changes already taken.
  private var originalDelta = 0
  private var finalDelta = 0

  init(first: [OffsetMap.Change], second: [OffsetMap.Change]) {
    self.first = first
    self.second = second
  }

  func composed() -> OffsetMap {
    var work = self
    var changes: [OffsetMap.Change] = []
    while let change = work.nextChange() { changes.append(change) }
    return OffsetMap(changes: changes)
  }

  /// Takes the next cluster of changes that touch the same middle text.
  private mutating func nextChange() -> OffsetMap.Change? {
    guard var middle = earliestMiddle() else { return nil }
    let originalStart = middle.lowerBound + originalDelta
    let finalStart = middle.lowerBound + finalDelta
    while true {
      if firstIndex < first.count, Self.overlap(first[firstIndex].normalized, middle) {
        let change = first[firstIndex]
        middle = middle.lowerBound..<max(middle.upperBound, change.normalized.upperBound)
        originalDelta = change.original.upperBound - change.normalized.upperBound
        firstIndex += 1
      } else if secondIndex < second.count, Self.overlap(second[secondIndex].original, middle) {
        let change = second[secondIndex]
        middle = middle.lowerBound..<max(middle.upperBound, change.original.upperBound)
        finalDelta = change.normalized.upperBound - change.original.upperBound
        secondIndex += 1
      } else {
        break
      }
    }
    return OffsetMap.Change(
      original: originalStart..<(middle.upperBound + originalDelta),
      normalized: finalStart..<(middle.upperBound + finalDelta))
  }

  private func earliestMiddle() -> Range<Int>? {
    let one = firstIndex < first.count ? first[firstIndex].normalized : nil
    let two = secondIndex < second.count ? second[secondIndex].original : nil
    guard let one else { return two }
    guard let two else { return one }
    return (one.lowerBound, one.upperBound) <= (two.lowerBound, two.upperBound) ? one : two
  }

  /// Whether two middle ranges share text, or are one empty place.
  private static func overlap(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left == right || (left.lowerBound < right.upperBound && right.lowerBound < left.upperBound)
  }
}
