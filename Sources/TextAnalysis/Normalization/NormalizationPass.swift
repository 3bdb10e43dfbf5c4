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
  /// - Complexity: O(*n*) for *n* bytes.
  func rewrite(_ text: inout TextRewriter)
}

extension NormalizationPass {
  var isRepeated: Bool { false }
}

/// Which byte values occur in a text.
struct BytePresence {
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)

  /// Reads a text once.
  init(of text: [UInt8]) {
    var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    for byte in text {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: words.0 |= bit
      case 1: words.1 |= bit
      case 2: words.2 |= bit
      default: words.3 |= bit
      }
    }
    low = (words.0, words.1)
    high = (words.2, words.3)
  }

  /// Whether a byte occurs.
  func contains(_ byte: UInt8) -> Bool {
    let word = byte < 0x40 ? low.0 : byte < 0x80 ? low.1 : byte < 0xC0 ? high.0 : high.1
    return word >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether any of the bytes occurs.
  func containsAny(_ bytes: ClosedRange<UInt8>) -> Bool { bytes.contains(where: contains) }

  /// Whether any of the bytes occurs.
  func containsAny(_ bytes: UInt8...) -> Bool { bytes.contains(where: contains) }

  /// Whether anything but ASCII occurs.
  var hasNonASCII: Bool { high != (0, 0) }
}
