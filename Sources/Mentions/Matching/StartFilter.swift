internal import BinaryImage

/// Tells most places of a text where no form of a lexicon starts, from a word and the one behind it.
///
/// A Bloom filter of three bits a key in one word of memory: a form of one word is a key by itself, a longer one is a key of
/// its first word with the second or with the mark behind it. Before it stand the words' first letters, ``StartPrefixes``. It
/// never misses a form; what it takes for one wrongly costs a look at the sentence.
struct StartFilter: Sendable {
  /// What a key is made of.
  enum Key {
    /// The one word of a form.
    case single
    /// The first word of any form.
    case start
  }

  let prefixes: StartPrefixes
  let bits: FlatArray<UInt64>
  /// The place of a key's word is in its upper bits.
  let shift: UInt64
  /// Whether a form has no word at all, so that words do not tell where it stands.
  let hasOtherStarts: Bool

  /// Bits for each key, of which three are set.
  private static let bitsPerKey = 32

  /// Makes a filter of the pieces of forms.
  init(_ builder: Builder) {
    hasOtherStarts = builder.hasOtherStarts
    prefixes = StartPrefixes(builder.prefixes)
    var sizeLog2: UInt64 = 6
    while (64 << sizeLog2) < builder.keys.count * Self.bitsPerKey { sizeLog2 += 1 }
    shift = 64 - sizeLog2
    var bits = [UInt64](repeating: 0, count: 1 << sizeLog2)
    for key in builder.keys { bits[Int(key >> shift)] |= Self.mask(key) }
    self.bits = FlatArray(bits)
  }

  /// Takes over what another filter was made of; nil where the bits do not have the number of the shift.
  init?(prefixes: StartPrefixes, bits: FlatArray<UInt64>, shift: Int32, hasOtherStarts: Bool) {
    guard (24...63).contains(shift), bits.count == 1 << (64 - Int(shift)) else { return nil }
    self.prefixes = prefixes
    self.bits = bits
    self.shift = UInt64(shift)
    self.hasOtherStarts = hasOtherStarts
  }

  /// Gathers the keys of forms.
  struct Builder {
    fileprivate(set) var keys: [UInt64] = []
    fileprivate(set) var prefixes = StartPrefixes.Builder()
    fileprivate(set) var hasOtherStarts = false

    private var words = FormWords()

    /// How many symbols were read.
    var symbolCount: Int { words.count }

    /// Reads what the symbols of labels stand for.
    mutating func read(_ symbols: SymbolTableBuilder) { words.read(symbols) }

    /// Adds a form, whose symbols were read.
    ///
    /// - Parameters:
    ///   - labels: its words and separators.
    ///   - capitals: the capitals that each must have.
    mutating func insert(_ labels: [UInt32], _ capitals: [UInt64]) {
      // A mark before the first word is found with it: what is looked for is the sentence.
      guard let start = labels.firstIndex(where: { words[$0].kind != .mark }) else {
        hasOtherStarts = true
        return
      }
      let first = words[labels[start]]
      if first.kind != .plain { return }
      let needsCapital = start < capitals.count && capitals[start] & 1 == 1
      if words.isNew(labels[start], needsCapital) {
        keys.append(StartFilter.key(.start, first.hash, needsCapital))
        prefixes.insert(first.head, count: first.byteCount, needsCapital: needsCapital)
      }
      guard start + 1 < labels.count else {
        keys.append(StartFilter.key(.single, first.hash, needsCapital))
        return
      }
      let behind = words[labels[start + 1]]
      let isBehindSpace = labels[start + 1] & FormLabel.space != 0
      if isBehindSpace, behind.kind == .plain {
        keys.append(StartFilter.key(first.hash, behind.hash, needsCapital))
      } else {
        // A mark of ASCII may stand for one beyond it that folds to it.
        for mark in Set([behind.firstByte, 0x80]) {
          let hash = WordHash.hash(mark: mark, isBehindSpace: isBehindSpace)
          keys.append(StartFilter.key(first.hash, hash, needsCapital))
        }
      }
    }
  }

  /// Whether a form may start with a word, capitalised or not.
  ///
  /// - Parameter bits: the filter's own, which a caller takes once for many words.
  @inline(__always) func contains(
    _ key: Key, _ hash: UInt64, _ isCapitalised: Bool, in bits: FlatArray<UInt64>
  ) -> Bool {
    contains(Self.key(key, hash, false), bits) || isCapitalised && contains(Self.key(key, hash, true), bits)
  }

  /// Whether a form may start with two words with a space between, or a word and a mark.
  @inline(__always) func contains(
    pair first: UInt64, _ second: UInt64, _ isCapitalised: Bool, in bits: FlatArray<UInt64>
  ) -> Bool {
    contains(Self.key(first, second, false), bits)
      || isCapitalised && contains(Self.key(first, second, true), bits)
  }

  @inline(__always) private func contains(_ key: UInt64, _ bits: FlatArray<UInt64>) -> Bool {
    let word = bits[Int(truncatingIfNeeded: key &>> shift)]
    return word &>> key & word &>> (key >> 6) & word &>> (key >> 12) & 1 == 1
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
    1 << (key & 63) | 1 << (key >> 6 & 63) | 1 << (key >> 12 & 63)
  }
}
