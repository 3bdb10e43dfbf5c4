/// Numbers the folded words of a lexicon.
///
/// Open addressing over one array of bytes: a look-up allocates nothing.
struct SymbolTable: Sendable {
  private var storage: [UInt8] = []
  private var ends: [Int] = []
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many symbols there are.
  var count: Int { ends.count }

  /// The number of a folded word; negative where it has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  func symbol(of bytes: [UInt8]) -> Int32 {
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      if matches(Int(slots[slot]), bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Numbers a folded word, unless it has a number.
  mutating func insert(_ bytes: [UInt8]) -> Int32 {
    let known = symbol(of: bytes)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let symbol = Int32(count)
    storage += bytes
    ends.append(storage.count)
    place(symbol, bytes)
    return symbol
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for symbol in 0..<count { place(Int32(symbol), Array(storage[range(of: symbol)])) }
  }

  private mutating func place(_ symbol: Int32, _ bytes: [UInt8]) {
    var slot = Self.hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = symbol
  }

  private func range(of symbol: Int) -> Range<Int> { (symbol == 0 ? 0 : ends[symbol - 1])..<ends[symbol] }

  private func matches(_ symbol: Int, _ bytes: [UInt8]) -> Bool {
    let range = range(of: symbol)
    guard range.count == bytes.count else { return false }
    for offset in 0..<bytes.count where storage[range.lowerBound + offset] != bytes[offset] { return false }
    return true
  }

  /// FNV-1a, 64 bits, with a final mix.
  private static func hash(_ bytes: [UInt8]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
