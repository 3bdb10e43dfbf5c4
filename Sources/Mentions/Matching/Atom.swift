/// The smallest piece of text that matching compares: a word, a Hangul syllable, a separator.
///
/// Names begin and end at the edges of atoms, so that every word boundary, apostrophe and hyphen is one.
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

  /// UTF-8 bytes of the text.
  let range: Range<Int>
  let kind: Kind
  /// The folded form's number in the lexicon's symbol table; negative where no term has it.
  let symbol: Int32
  /// Bit *i* is set where the *i*-th folded scalar is a capital, for the first 64.
  let capitals: UInt64
  /// Inside a URL or an address, where no name starts.
  var isInsideAddress = false
}
