internal import CorpusModel

/// A text that is normalized line by line.
struct LineNormalization {
  private let original: [UInt8]
  private var output: [UInt8] = []
  private var copied = 0
  private var changes: [OffsetMap.Change] = []
  /// What is to be changed in the line that was read last.
  var mends: [LineGlance.Mend] = []
  /// Neighbouring lines that must go through the steps.
  private(set) var waiting: Range<Int>?

  init(of original: [UInt8]) { self.original = original }

  /// Puts a line off, to go through the steps together with those beside it.
  mutating func wait(for line: Range<Int>) { waiting = (waiting?.lowerBound ?? line.lowerBound)..<line.upperBound }

  /// Takes what the steps made of the waiting lines.
  mutating func take(_ text: NormalizedText, of lines: Range<Int>) {
    for change in text.map.changes {
      replace(
        change.original.lowerBound + lines.lowerBound..<change.original.upperBound + lines.lowerBound,
        with: text.bytes[change.normalized])
    }
    waiting = nil
  }

  /// Makes the changes of the line that was read last.
  mutating func mendLine() {
    if mends.isEmpty { return }
    for mend in mends {
      switch mend.replacement {
      case .nothing: replace(mend.range, with: EmptyCollection())
      case .apostrophe: replace(mend.range, with: CollectionOfOne(0x27))
      }
    }
    mends.removeAll(keepingCapacity: true)
  }

  private mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
    if changes.isEmpty { output.reserveCapacity(original.count) }
    output += original[copied..<range.lowerBound]
    let start = output.count
    output += replacement
    changes.append(OffsetMap.Change(original: range, normalized: start..<output.count))
    copied = range.upperBound
  }

  /// Adds what is left, and gives the text with its map.
  mutating func finish() -> NormalizedText {
    if changes.isEmpty { return NormalizedText(bytes: original, map: .identity) }
    output += original[copied...]
    return NormalizedText(bytes: output, map: OffsetMap(changes: changes))
  }
}
