/// Tells most places of a text where no form of a lexicon starts, from a word and the one behind it.
///
/// A Bloom filter of four bits a key in one word of memory: a form of one word is a key by itself, a longer one is a key of
/// its first word with the second or with the mark between. It never misses a form, and errs on the other side for
/// about one word in a hundred.
struct StartFilter: Sendable {
  /// What a key is made of.
  enum Key {
    /// The one word of a form.
    case single
    /// The first word of any form.
    case start
  }

  let bits: [UInt64]
  /// The place of a key's word is in its upper bits.
  let shift: UInt64
  /// Whether a form has no word at all, so that words do not tell where it stands.
  let hasOtherStarts: Bool

  /// Bits for each key, of which four are set.
  private static let bitsPerKey = 32

  /// Makes a filter of the pieces of forms.
  init(_ builder: Builder) {
    hasOtherStarts = builder.hasOtherStarts
    var sizeLog2: UInt64 = 6
    while (64 << sizeLog2) < builder.keys.count * Self.bitsPerKey { sizeLog2 += 1 }
    shift = 64 - sizeLog2
    var bits = [UInt64](repeating: 0, count: 1 << sizeLog2)
    for key in builder.keys { bits[Int(key >> shift)] |= Self.mask(key) }
    self.bits = bits
  }

  /// Gathers the keys of forms.
  struct Builder {
    fileprivate(set) var keys: [UInt64] = []
    fileprivate(set) var hasOtherStarts = false

    /// Adds a form.
    ///
    /// - Parameter pieces: its words and separators, folded.
    mutating func insert(_ pieces: [TermPieces.Piece]) {
      // A mark before the first word is found with it: what is looked for is the sentence.
      let pieces = pieces.drop { !PlainWord.isPlain($0.bytes.span) && !PlainWord.isOdd($0.bytes.span) }
      guard let first = pieces.first else {
        hasOtherStarts = true
        return
      }
      if !PlainWord.isPlain(first.bytes.span) { return }
      let needsCapital = first.capitals & 1 == 1
      let hash = WordHash.hash(first.bytes)
      keys.append(StartFilter.key(.start, hash, needsCapital))
      let behind = pieces.dropFirst()
      guard let mark = behind.first?.bytes else {
        keys.append(StartFilter.key(.single, hash, needsCapital))
        return
      }
      if mark.count == 1, mark[0] != 0x20 {
        keys.append(StartFilter.key(hash, WordHash.hash(mark: mark[0]), needsCapital))
      } else if let second = behind.dropFirst().first, PlainWord.isPlain(second.bytes.span) {
        keys.append(StartFilter.key(hash, WordHash.hash(second.bytes), needsCapital))
      }
    }
  }

  /// Whether a form may start with a word, capitalised or not.
  @inline(__always) func contains(_ key: Key, _ hash: UInt64, _ isCapitalised: Bool) -> Bool {
    contains(Self.key(key, hash, false)) || isCapitalised && contains(Self.key(key, hash, true))
  }

  /// Whether a form may start with two words with a space between, or a word and a mark.
  @inline(__always) func contains(pair first: UInt64, _ second: UInt64, _ isCapitalised: Bool) -> Bool {
    contains(Self.key(first, second, false)) || isCapitalised && contains(Self.key(first, second, true))
  }

  @inline(__always) private func contains(_ key: UInt64) -> Bool {
    let mask = Self.mask(key)
    return bits[Int(truncatingIfNeeded: key >> shift)] & mask == mask
  }

  /// The key of a first word.
  @inline(__always) fileprivate static func key(_ key: Key, _ hash: UInt64, _ needsCapital: Bool) -> UInt64 {
    let kind: UInt64 = key == .single ? 0x51 : 0xA7
    return salted(hash &+ kind, needsCapital)
  }

  /// The key of a first word and a second one.
  @inline(__always) fileprivate static func key(_ first: UInt64, _ second: UInt64, _ needsCapital: Bool) -> UInt64
  {
    salted(WordHash.pair(first, second), needsCapital)
  }

  @inline(__always) private static func salted(_ hash: UInt64, _ needsCapital: Bool) -> UInt64 {
    (needsCapital ? ~hash : hash) &* 0x9FB2_1C65_1E98_DF25
  }

  @inline(__always) private static func mask(_ key: UInt64) -> UInt64 {
    1 << (key & 63) | 1 << (key >> 6 & 63) | 1 << (key >> 12 & 63) | 1 << (key >> 18 & 63)
  }
}
