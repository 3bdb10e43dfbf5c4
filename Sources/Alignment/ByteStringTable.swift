/// Byte strings numbered in the order of their first appearance.
///
/// An open-addressing table over one pool of bytes: no allocation a string, and ids that do not depend on
/// Swift's randomly seeded hashing.
struct ByteStringTable: Sendable {
  private var pool: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots: [Int32]

  /// Makes an empty table.
  init() {
    slots = Array(repeating: -1, count: 256)
  }

  /// How many strings are known.
  var count: Int { starts.count - 1 }

  /// The bytes of a string.
  subscript(id: Int) -> ArraySlice<UInt8> { pool[Int(starts[id])..<Int(starts[id + 1])] }

  /// Finds a string, or adds it.
  ///
  /// - Complexity: O(*k*) for a string of *k* bytes, amortized.
  mutating func insert(_ key: some RandomAccessCollection<UInt8>) -> (id: Int, isNew: Bool) {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    let id = count
    pool.append(contentsOf: key)
    starts.append(Int32(pool.count))
    slots[slot] = Int32(id)
    if count * 2 > slots.count { grow() }
    return (id, true)
  }

  /// The id of a string, or nil where it was never inserted.
  func id(of key: some RandomAccessCollection<UInt8>) -> Int? {
    let found = slots[slot(of: key)]
    return found < 0 ? nil : Int(found)
  }

  private func slot(of key: some RandomAccessCollection<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] >= 0 {
      if self[Int(slots[slot])].elementsEqual(key) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      slots[slot(of: self[id])] = Int32(id)
    }
  }

  /// FNV-1a with a final mix.
  private static func hash(_ key: some RandomAccessCollection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash ^ (hash >> 29)
  }
}
