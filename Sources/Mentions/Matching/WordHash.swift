/// Hashes of words for ``StartFilter``: eight bytes at a time, with the bit that tells capitals set.
///
/// Words that fold to the same have the same hash, as far as they are of ASCII and Latin-1; others that share one are
/// told apart later.
enum WordHash {
  /// The bytes behind a word that are read with it, and do not count.
  static let padding = 16

  /// The hash of a word.
  ///
  /// - Parameters:
  ///   - word: its first byte; behind the word ``padding`` bytes must be readable.
  ///   - count: its bytes.
  /// - Returns: the hash, and whether a byte lies beyond ASCII.
  /// - Complexity: O(*n*) for *n* bytes.
  @inline(__always) static func hash(
    _ word: UnsafeRawPointer, count: Int
  ) -> (value: UInt64, isASCII: Bool) {
    let first = load(word, count)
    let second = count > 8 ? load(word + 8, count &- 8) : 0
    var hash = mix(first ^ 0x9E37_79B9_7F4A_7C15, second ^ 0xC2B2_AE3D_27D4_EB4F)
    var all = first | second
    var offset = 16
    while offset < count {
      let next = load(word + offset, count &- offset)
      hash = mix(hash ^ next, 0x9FB2_1C65_1E98_DF25)
      all |= next
      offset += 8
    }
    return (hash, all & 0x8080_8080_8080_8080 == 0)
  }

  /// The hash of a folded word, which is odd.
  static func hash(_ word: [UInt8]) -> UInt64 {
    let padded = word + repeatElement(0, count: padding)
    return padded.withUnsafeBytes { bytes in bytes.baseAddress.map { hash($0, count: word.count).value | 1 } ?? 1 }
  }

  /// The hash of a mark behind a word, by its first byte: the same for both apostrophes of ASCII, and for all beyond it.
  @inline(__always) static func hash(mark: UInt8, isBehindSpace: Bool) -> UInt64 {
    let kind = mark == 0x60 ? 0x27 : min(mark, 0x80)
    return UInt64(kind) | (isBehindSpace ? 0x100 : 0)
  }

  /// The hash of two words that follow each other.
  @inline(__always) static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first ^ 0xA076_1D64_78BD_642F, (second << 31 | second >> 33) ^ 0xE703_7ED1_A0B4_28DB)
  }

  /// Up to eight bytes, of which those behind the word are zero.
  @inline(__always) private static func load(_ bytes: UnsafeRawPointer, _ count: Int) -> UInt64 {
    let loaded = bytes.loadUnaligned(as: UInt64.self)
    let word = UInt64(littleEndian: loaded) | 0x2020_2020_2020_2020
    return count >= 8 ? word : word & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }

  @inline(__always) private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.low ^ product.high
  }
}
