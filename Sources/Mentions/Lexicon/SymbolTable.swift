/// Numbers the folded words of a lexicon.
///
/// Open addressing over one array of bytes: a look-up allocates nothing, and looks at the bytes of a word only where
/// 32 bits of its hash agree.
struct SymbolTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int32] = [0]
  /// The hash's upper half above the symbol's number; `empty` for none.
  private var slots: [UInt64] = Array(repeating: empty, count: 64)

  private static let empty = UInt64.max

  /// How many symbols there are.
  var count: Int { ends.count - 1 }

  /// The number of a folded word; negative where it has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  func symbol(of bytes: [UInt8]) -> Int32 {
    var hash = SymbolHash()
    for byte in bytes { hash.add(byte) }
    return symbol(hash.value) { symbol in isEqual(symbol, bytes) }
  }

  /// The number of a word of a text that the Latin folding knows; negative where it has none.
  ///
  /// - Parameters:
  ///   - word: its bytes in the text.
  ///   - hash: of its folded bytes.
  func symbol(of word: Range<Int>, in text: [UInt8], hash: UInt64) -> Int32 {
    symbol(hash) { symbol in
      let start = Int(ends[symbol])
      guard Int(ends[symbol + 1]) - start == word.count else { return false }
      var isBehindC3 = false
      for offset in 0..<word.count {
        let byte = text[word.lowerBound + offset]
        let folded = isBehindC3 ? LatinFolding.behindC3(byte) : LatinFolding.ascii(byte)
        if storage[start + offset] != folded { return false }
        isBehindC3 = byte == 0xC3
      }
      return true
    }
  }

  private func symbol(_ hash: UInt64, isEqual: (Int) -> Bool) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == Self.empty { return -1 }
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF)) { return Int32(truncatingIfNeeded: entry) }
      slot = (slot + 1) & mask
    }
  }

  /// Numbers a folded word, unless it has a number.
  mutating func insert(_ bytes: [UInt8]) -> Int32 {
    let known = symbol(of: bytes)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    storage += bytes
    ends.append(Int32(storage.count))
    place(count - 1)
    return Int32(count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.empty, count: slots.count * 2)
    for symbol in 0..<count { place(symbol) }
  }

  private mutating func place(_ symbol: Int) {
    var hash = SymbolHash()
    for index in Int(ends[symbol])..<Int(ends[symbol + 1]) { hash.add(storage[index]) }
    let value = hash.value
    var slot = Int(truncatingIfNeeded: value) & (slots.count - 1)
    while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (value & 0xFFFF_FFFF_0000_0000) | UInt64(symbol)
  }

  private func isEqual(_ symbol: Int, _ bytes: [UInt8]) -> Bool {
    let start = Int(ends[symbol])
    guard Int(ends[symbol + 1]) - start == bytes.count else { return false }
    for offset in bytes.indices where storage[start + offset] != bytes[offset] { return false }
    return true
  }
}

/// The hash of a folded word, byte by byte: FNV-1a of 64 bits with a final mix.
struct SymbolHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash; its upper half is never all ones, which marks empty places.
  @inline(__always) var value: UInt64 { (state ^ state >> 32) & 0x7FFF_FFFF_FFFF_FFFF }
}

/// Folds ASCII and the letters of Latin-1 as ``FoldedScalar`` does, byte by byte.
enum LatinFolding {
  /// The folded form of an ASCII byte; C3 stays.
  @inline(__always) static func ascii(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// The folded form of the byte behind C3: À to Þ become à to þ.
  @inline(__always) static func behindC3(_ byte: UInt8) -> UInt8 { byte < 0x9F ? byte | 0x20 : byte }

  /// Whether C3 and the byte make a letter that folds to one: all but `×`, `÷` and `ß`.
  @inline(__always) static func isLetter(behindC3 byte: UInt8) -> Bool {
    byte != 0x97 && byte != 0xB7 && byte != 0x9F
  }
}
