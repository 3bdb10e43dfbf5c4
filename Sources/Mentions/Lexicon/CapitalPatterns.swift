internal import BinaryImage

/// Keeps each pattern of capitals once, since nearly all names share a few.
struct CapitalPatterns {
  /// The patterns, each behind its length; the first is empty.
  private(set) var pool: [UInt64] = [0]
  /// Places in the pool by a hash of the pattern; 0 for none.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var count = 0

  /// The place of a pattern.
  mutating func place(of pattern: [UInt64]) -> UInt32 {
    if pattern.isEmpty { return 0 }
    var slot = Self.hash(pattern) & (slots.count - 1)
    while slots[slot] != 0 {
      if isEqual(Int(slots[slot]), pattern) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let place = UInt32(truncatingIfNeeded: pool.count)
    slots[slot] = place
    pool.append(UInt64(pattern.count))
    pool += pattern
    count += 1
    if count * 2 > slots.count { grow() }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    var place = 1
    while place < pool.count {
      let end = place + 1 + Int(pool[place])
      var slot = Self.hash(Array(pool[place + 1..<end])) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: place)
      place = end
    }
  }

  private func isEqual(_ place: Int, _ pattern: [UInt64]) -> Bool {
    guard pool[place] == UInt64(pattern.count) else { return false }
    for index in pattern.indices where pool[place + 1 + index] != pattern[index] { return false }
    return true
  }

  private static func hash(_ pattern: [UInt64]) -> Int {
    var hash: UInt64 = 0
    for capitals in pattern { hash = (hash ^ capitals) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
