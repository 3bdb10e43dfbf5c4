internal import BinaryImage

/// The first three bytes of the words that forms of a lexicon start with, so that most words of a text need no hash.
///
/// Of each byte the lower five bits count, which are the same for small letters and capitals. A word that is shorter counts
/// with whatever may follow it, so that nobody need ask how long a word of the text is.
struct StartPrefixes: Sendable {
  /// A bit for each prefix that forms have which want no capital, and then one for each that forms have at all.
  let bits: FlatArray<UInt64>

  /// The bytes that count.
  static let length = 3
  private static let prefixCount = 1 << (5 * length)
  private static let wordCount = 2 * prefixCount / 64

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
    ///   - head: its first bytes, the first of them lowest.
    ///   - count: how many bytes it has, 3 for more.
    ///   - needsCapital: whether it is found with a capital only.
    mutating func insert(_ head: UInt32, count: Int, needsCapital: Bool) {
      let known = min(count, length) * 5
      let prefix = StartPrefixes.number(of: head) & (1 << known - 1)
      for behind in 0..<prefixCount >> known {
        let number = prefix | behind << known
        if !needsCapital { set(number) }
        set(prefixCount + number)
      }
    }

    private mutating func set(_ bit: Int) { bits[bit / 64] |= 1 << UInt64(bit % 64) }
  }

  /// Lends a test to a closure: whether a form may start with a word, told by the four bytes from its start on, the first
  /// of them lowest.
  @inline(__always) func withTest<Result>(_ body: ((UInt32) -> Bool) -> Result) -> Result {
    bits.withUnsafeBufferPointer { bits in
      body { head in
        // Capitals lack the bit, as does the byte that starts Latin-1's letters, of either case.
        let mayBeCapital = Int(truncatingIfNeeded: ~head >> 5 & 1)
        let bit = mayBeCapital &* Self.prefixCount | Self.number(of: head)
        return bits[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 == 1
      }
    }
  }

  /// The number of the first three bytes: 15 bits.
  @inline(__always) private static func number(of head: UInt32) -> Int {
    Int(truncatingIfNeeded: head & 0x1F | head >> 3 & 0x3E0 | head >> 6 & 0x7C00)
  }
}
