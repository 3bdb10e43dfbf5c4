internal import CorpusModel

/// Rewrites a text from left to right and notes what changed.
struct TextRewriter {
  /// The text before.
  let source: [UInt8]
  private var output: [UInt8] = []
  private var copied = 0
  /// What changed, in order.
  private(set) var changes: [OffsetMap.Change] = []

  init(_ source: [UInt8]) { self.source = source }

  /// Replaces a range, which must not lie before the one replaced last; does nothing where both are equal.
  mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
    if source[range].elementsEqual(replacement) { return }
    if changes.isEmpty { output.reserveCapacity(source.count) }
    output += source[copied..<range.lowerBound]
    let start = output.count
    output += replacement
    changes.append(OffsetMap.Change(original: range, normalized: start..<output.count))
    copied = range.upperBound
  }

  /// Deletes a range; see ``replace(_:with:)``.
  mutating func delete(_ range: Range<Int>) { replace(range, with: EmptyCollection()) }

  /// Adds what is left, and gives the text.
  mutating func finish() -> [UInt8] {
    if changes.isEmpty { return source }
    output += source[copied...]
    return output
  }
}
