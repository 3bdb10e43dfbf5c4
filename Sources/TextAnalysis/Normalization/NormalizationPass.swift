internal import CorpusModel

/// One step at work on a text.
protocol NormalizationPass: Sendable {
  /// The step that its changes are labelled with.
  var step: NormalizationStep { get }

  /// Whether a text with these bytes may need it; must be cheap and may err towards `true`.
  func isTriggered(by bytes: BytePresence) -> Bool

  /// Whether it may find more to do in what it made; each time it must make the text shorter.
  var isRepeated: Bool { get }

  /// Rewrites the text.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  func rewrite(_ text: inout TextRewriter) throws(InputError)
}

extension NormalizationPass {
  var isRepeated: Bool { false }
}

/// Which byte values occur in a text, or may.
struct BytePresence {
  /// One for each byte value that occurs.
  private var flags: [UInt8] = Array(repeating: 0, count: 256)

  /// Reads a text once.
  init(of text: [UInt8]) { insert(text[...]) }

  /// Adds the bytes of what a pass wrote; those that it took away stay, which costs a needless look at most.
  mutating func insert(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { flags[Int(byte)] = 1 }
  }

  /// Whether a byte occurs.
  func contains(_ byte: UInt8) -> Bool { flags[Int(byte)] != 0 }

  /// Whether any of the bytes occurs.
  func containsAny(_ bytes: ClosedRange<UInt8>) -> Bool { bytes.contains(where: contains) }

  /// Whether any of the bytes occurs.
  func containsAny(_ bytes: UInt8...) -> Bool { bytes.contains(where: contains) }
}
