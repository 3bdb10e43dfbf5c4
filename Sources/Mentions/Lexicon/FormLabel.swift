/// An edge of the tree of forms: a folded word, separator or syllable, with the space before it.
enum FormLabel {
  /// A space stands before the piece.
  static let space: UInt32 = 1 << 31
  /// Between two syllables, where texts write a space or none.
  static let optionalSpace: UInt32 = 1 << 30
  /// The bits of the symbol.
  static let symbols: UInt32 = optionalSpace - 1

  /// What the edge is compared by.
  @inline(__always) static func key(_ label: UInt32) -> UInt32 { label & ~optionalSpace }
}
