/// The smallest piece of text that matching compares: a word, a Hangul syllable, a separator.
///
/// Names begin and end at the edges of atoms, so that every word boundary, apostrophe and hyphen is one. There is
/// one for every few bytes of text, so that it is kept small: 24 bytes.
struct Atom: Sendable {
  /// What an atom is made of.
  enum Kind: UInt8, Sendable {
    /// Letters, marks and digits of an alphabetic script.
    case word
    /// One syllable or letter of Hangul, one ideograph.
    case syllable
    /// White space with at most one line break.
    case space
    /// A kind of apostrophe.
    case apostrophe
    /// A kind of hyphen.
    case hyphen
    /// Any other character.
    case other
    /// An empty line, which no name crosses.
    case paragraphBreak
  }

  private let lowerBound: UInt32
  private let upperBound: UInt32
  /// The folded form's number in the lexicon's symbol table; negative where no term has it, ``unread`` where it was not
  /// looked up, since no name starts there.
  let symbol: Int32
  let kind: Kind
  /// Inside a URL or an address, where no name starts.
  var isInsideAddress = false
  /// Bit *i* is set where the *i*-th folded scalar is a capital, for the first 64.
  let capitals: UInt64

  static let unread: Int32 = -2

  /// UTF-8 bytes of the text.
  var range: Range<Int> { Int(lowerBound)..<Int(upperBound) }
  /// Whether its first scalar is a capital.
  var startsWithCapital: Bool { capitals & 1 == 1 }

  /// Makes an atom of a text of less than 4 GiB.
  init(range: Range<Int>, kind: Kind, symbol: Int32, capitals: UInt64 = 0) {
    lowerBound = UInt32(truncatingIfNeeded: range.lowerBound)
    upperBound = UInt32(truncatingIfNeeded: range.upperBound)
    self.kind = kind
    self.symbol = symbol
    self.capitals = capitals
  }
}
