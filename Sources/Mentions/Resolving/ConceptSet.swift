/// A set of concepts that mostly says no, without hashing what it is asked.
struct ConceptSet {
  private var members: Set<Int> = []
  /// A bit for each of the lowest bits of a concept's number, set where a member has the same ones.
  private var bits = [UInt64](repeating: 0, count: bitCount / 64)

  private static let bitCount = 1 << 15

  /// Whether it has no concepts.
  var isEmpty: Bool { members.isEmpty }

  /// Adds a concept.
  mutating func insert(_ concept: Int) {
    bits[Self.word(of: concept)] |= 1 << UInt64(concept & 63)
    members.insert(concept)
  }

  /// Whether a concept is a member.
  func contains(_ concept: Int) -> Bool {
    bits[Self.word(of: concept)] >> UInt64(concept & 63) & 1 == 1 && members.contains(concept)
  }

  private static func word(of concept: Int) -> Int { (concept & (bitCount - 1)) / 64 }
}
