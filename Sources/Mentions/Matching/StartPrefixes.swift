internal import BinaryImage

/// The first three bytes of the words that forms of a lexicon start with, so that most words of a text need no hash.
///
/// Of each byte the lower five bits count, which are the same for small letters and capitals. A word that is shorter counts
/// with whatever may follow it, so that nobody need ask how long a word of the text is.
struct StartPrefixes: Sendable {
  /// A bit for each prefix that forms have, and for each that forms have which want no capital; ``number(of:)`` is its place.
  let bits: FlatArray<UInt64>

  /// The bytes that count.
  static let length = 3
  private static let wordCount = (1 << 16) / 64

  /// Takes over what others were made of; nil where they have another size.
  init?(bits: FlatArray<UInt64>) {
    guard bits.count == Self.wordCount else { return nil }
    self.bits = bits
  }

  /// Takes what was gathered.
  init(_ builder: Builder) { bits = FlatArray(builder.bits) }

  /// Gathers prefixes.
  struct Builder {
    fileprivate var bits = [UInt64](repeating: 0, count: wordCount)

    /// Adds the first word of a form.
    ///
    /// - Parameters:
    ///   - head: its first bytes, folded, the first of them lowest.
    ///   - count: how many bytes it has, 3 for more.
    ///   - needsCapital: whether it is found with a capital only.
    mutating func insert(_ head: UInt32, count: Int, needsCapital: Bool) {
      let known = min(count, length)
      let prefix = head & (1 << UInt32(8 * known) - 1)
      for behind in 0..<1 << UInt32(5 * (length - known)) as Range<UInt32> {
        let bytes = prefix | (behind & 0x1F | behind << 3 & 0x1F00) << UInt32(8 * known)
        set(bytes & ~capitalBit)
        if !needsCapital { set(bytes | capitalBit) }
      }
    }

    private mutating func set(_ head: UInt32) {
      let bit = number(of: head)
      bits[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }

  /// Lends a test to a closure: whether a form may start with a word, told by the four bytes from its start on, the first
  /// of them lowest.
  @inline(__always) func withTest<Result>(_ body: ((UInt32) -> Bool) -> Result) -> Result {
    bits.withUnsafeBufferPointer { bits in
      body { head in
        let bit = Self.number(of: head)
        return bits[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 == 1
      }
    }
  }

  /// The bit that capitals of ASCII lack, as does the byte that starts Latin-1's letters, of either case.
  private static let capitalBit: UInt32 = 0x20

  /// A number of 16 bits for the lower five bits of each of three bytes and the bit that tells capitals.
  ///
  /// Multiplying brings them together: this factor, of those with three bits, keeps the most prefixes apart (97 of 100).
  @inline(__always) private static func number(of head: UInt32) -> Int {
    Int(truncatingIfNeeded: ((head & 0x1F1F3F) &* 0x42_0800) &>> 16)
  }
}
