/// The edges of a tree of names: from a node, by a symbol, to a node.
struct TransitionTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 64)
  private var targets: [Int32] = Array(repeating: -1, count: 64)
  private var count = 0

  /// The node behind an edge; negative where there is none.
  ///
  /// - Complexity: O(1) on average.
  func target(from node: Int32, by symbol: Int32) -> Int32 {
    let key = Self.key(node, symbol)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// Adds an edge that is not there yet.
  mutating func insert(from node: Int32, by symbol: Int32, to target: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    place(Self.key(node, symbol), target)
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: .max, count: keys.count * 2)
    targets = Array(repeating: -1, count: keys.count)
    for slot in oldKeys.indices where oldKeys[slot] != .max { place(oldKeys[slot], oldTargets[slot]) }
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  private static func key(_ node: Int32, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
    var mixed = key &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    return Int(truncatingIfNeeded: mixed & UInt64(capacity - 1))
  }
}
