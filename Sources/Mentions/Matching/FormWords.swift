/// What ``StartFilter`` asks of the words of forms, each worked out once.
struct FormWords {
  /// A folded word or separator.
  struct Word {
    enum Kind {
      /// ASCII and Latin-1, whose hash is that of the text's word.
      case plain
      /// With characters that texts are not hashed by.
      case odd
      /// No word.
      case mark
    }

    let kind: Kind
    let hash: UInt64
    /// Up to three bytes, the first of them lowest.
    let head: UInt32
    let byteCount: Int

    var firstByte: UInt8 { UInt8(truncatingIfNeeded: head) }
  }

  private var words: [Word] = []
  /// A word with room behind it, which hashing reads.
  private var padded = [UInt8](repeating: 0, count: longest + WordHash.padding)

  /// The bytes of words that are copied without asking for memory.
  private static let longest = 64
  /// For each word whether it started a form before, without and with a capital.
  private var started: [UInt8] = []

  /// How many symbols were read.
  var count: Int { words.count }

  /// Reads the symbols that are new.
  mutating func read(_ symbols: SymbolTableBuilder) {
    while words.count < symbols.count {
      let bytes = symbols.bytes(of: words.count)
      let isPlain = PlainWord.isPlain(bytes.span)
      words.append(
        Word(
          kind: isPlain ? .plain : PlainWord.isOdd(bytes.span) ? .odd : .mark,
          hash: isPlain ? hash(bytes) : 0,
          head: bytes.prefix(StartPrefixes.length).reversed().reduce(0) { $0 << 8 | UInt32($1) },
          byteCount: bytes.count))
      started.append(0)
    }
  }

  private mutating func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    if word.count > Self.longest { return WordHash.hash(Array(word)) }
    return padded.withUnsafeMutableBytes { padded in
      for (offset, byte) in word.enumerated() { padded[offset] = byte }
      return padded.baseAddress.map { WordHash.hash(UnsafeRawPointer($0), count: word.count).value | 1 } ?? 1
    }
  }

  /// The word of a label.
  subscript(label: UInt32) -> Word { words[Int(label & FormLabel.symbols)] }

  /// Whether no form has started with a word before.
  mutating func isNew(_ label: UInt32, _ needsCapital: Bool) -> Bool {
    let bit: UInt8 = needsCapital ? 2 : 1
    defer { started[Int(label & FormLabel.symbols)] |= bit }
    return started[Int(label & FormLabel.symbols)] & bit == 0
  }
}
