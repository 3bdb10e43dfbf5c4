internal import BinaryImage

/// Numbers the folded words of a lexicon.
///
/// Open addressing over one array of bytes: a look-up allocates nothing, and looks at the bytes of a word only where
/// 32 bits of its hash agree.
struct SymbolTable: Sendable {
  let storage: FlatArray<UInt8>
  /// Where each symbol starts, and where the last one ends.
  let ends: FlatArray<UInt32>
  /// The hash's upper half above the symbol's number; `empty` for none.
  let slots: FlatArray<UInt64>

  static let empty = UInt64.max

  /// How many symbols there are.
  var count: Int { max(0, ends.count - 1) }

  /// The number of a folded word; negative where it has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes, on average.
  func symbol(of bytes: [UInt8]) -> Int32 {
    var hash = SymbolHash()
    for byte in bytes { hash.add(byte) }
    return symbol(hash.value) { symbol in
      let start = Int(ends[symbol])
      guard Int(ends[symbol + 1]) - start == bytes.count else { return false }
      for offset in bytes.indices where storage[start + offset] != bytes[offset] { return false }
      return true
    }
  }

  /// The number of a word of a text that the Latin folding knows; negative where it has none.
  ///
  /// - Parameter word: its bytes in the text.
  func symbol(of word: Range<Int>, in text: [UInt8]) -> Int32 {
    symbol(of: word, in: text, hash: Self.hash(of: word, in: text))
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

  /// The hash of the folded bytes of a word that the Latin folding knows.
  private static func hash(of word: Range<Int>, in text: [UInt8]) -> UInt64 {
    var hash = SymbolHash()
    var isBehindC3 = false
    for byte in text[word] {
      hash.add(isBehindC3 ? LatinFolding.behindC3(byte) : LatinFolding.ascii(byte))
      isBehindC3 = byte == 0xC3
    }
    return hash.value
  }

  @inline(__always) private func symbol(_ hash: UInt64, isEqual: (Int) -> Bool) -> Int32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    // A crafted table may have no empty place.
    for _ in 0..<slots.count {
      let entry = slots[slot]
      if entry == Self.empty { return -1 }
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF)) { return Int32(truncatingIfNeeded: entry) }
      slot = (slot + 1) & mask
    }
    return -1
  }
}

/// Numbers folded words as they come.
struct SymbolTableBuilder {
  private var storage: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt64] = []
  private var slots: [UInt64] = Array(repeating: SymbolTable.empty, count: 1 << 12)

  /// How many symbols there are.
  var count: Int { hashes.count }

  /// The bytes of a symbol.
  func bytes(of symbol: Int) -> ArraySlice<UInt8> { storage[Int(ends[symbol])..<Int(ends[symbol + 1])] }

  /// Numbers a folded word, unless it has a number.
  mutating func insert(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { insert($0) } }

  /// Numbers a folded word, unless it has a number.
  mutating func insert(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash = SymbolHash()
    for byte in bytes { hash.add(byte) }
    return insert(bytes, hash: hash.value)
  }

  /// Numbers a folded word, unless it has a number.
  ///
  /// - Parameter hash: its ``SymbolHash``.
  mutating func insert(_ bytes: UnsafeRawBufferPointer, hash: UInt64) -> UInt32 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != SymbolTable.empty {
      let entry = slots[slot]
      if entry >> 32 == hash >> 32, isEqual(Int(entry & 0xFFFF_FFFF), bytes) {
        return UInt32(truncatingIfNeeded: entry)
      }
      slot = (slot + 1) & mask
    }
    let new = hashes.count
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(new)
    storage += bytes
    ends.append(UInt32(truncatingIfNeeded: storage.count))
    hashes.append(hash)
    // Full tables are slower to search, but stay longer in the processor's cache.
    if hashes.count * 4 > slots.count * 3 { slots = Self.slots(hashes, capacity: slots.count * 2) }
    return UInt32(truncatingIfNeeded: new)
  }

  /// The table, with the symbols numbered anew.
  ///
  /// - Parameter order: the symbols in the order of their new numbers.
  func table(_ order: [UInt32]) -> SymbolTable {
    var sorted: [UInt8] = []
    sorted.reserveCapacity(storage.count)
    var sortedEnds: [UInt32] = [0]
    sortedEnds.reserveCapacity(ends.count)
    for symbol in order {
      sorted += bytes(of: Int(symbol))
      sortedEnds.append(UInt32(truncatingIfNeeded: sorted.count))
    }
    var capacity = 64
    while capacity < order.count * 2 { capacity *= 2 }
    let slots = Self.slots(order.map { hashes[Int($0)] }, capacity: capacity)
    return SymbolTable(storage: FlatArray(sorted), ends: FlatArray(sortedEnds), slots: FlatArray(slots))
  }

  private static func slots(_ hashes: [UInt64], capacity: Int) -> [UInt64] {
    var slots = Array(repeating: SymbolTable.empty, count: capacity)
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != SymbolTable.empty { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(symbol)
    }
    return slots
  }

  private func isEqual(_ symbol: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    let start = Int(ends[symbol])
    guard Int(ends[symbol + 1]) - start == bytes.count else { return false }
    return storage.withUnsafeBytes { storage in
      var offset = 0
      while offset + 8 <= bytes.count {
        let (one, other) = (
          storage.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self),
          bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        )
        if one != other { return false }
        offset += 8
      }
      while offset < bytes.count {
        if storage[start + offset] != bytes[offset] { return false }
        offset += 1
      }
      return true
    }
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
