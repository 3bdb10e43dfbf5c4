internal import CByteMasks

/// Cuts stretches of ASCII into atoms, by masks of 64 bytes.
///
/// What most of a text is; all else is left to ``AtomScanner``: words that touch bytes beyond ASCII, white space but single
/// spaces before words, and the end of the text.
struct ASCIIAtoms {
  private let symbols: SymbolTable
  /// What each byte is that is an atom alone.
  private let marks: [Mark]

  /// A byte that is an atom alone.
  private struct Mark {
    let symbol: Int32
    let kind: Atom.Kind
    /// Whether nothing behind it may belong to the atom.
    let isWhole: Bool
  }

  init(symbols: SymbolTable) {
    self.symbols = symbols
    marks = (UInt8.min...UInt8.max).map { byte in
      let kind = byte < 0x80 ? AtomScanner.kind(ofASCII: byte) : .other
      let folded: UInt8 =
        switch kind {
        case .apostrophe: 0x27
        case .space: 0x20
        default: byte
        }
      return Mark(symbol: symbols.symbol(of: [folded]), kind: kind, isWhole: byte < 0x80 && kind != .space)
    }
    spaceSymbol = marks[0x20].symbol
  }

  /// The symbol of a space.
  let spaceSymbol: Int32

  /// What 64 bytes are, a bit for each.
  private struct Window {
    let words: UInt64
    let capitals: UInt64
    let beyondASCII: UInt64

    static let size = 64

    /// Reads bytes, of which there must be 65.
    @inline(__always) init(_ bytes: UnsafePointer<UInt8>) {
      words = cbytemasks_ascii_words_64(bytes)
      capitals = cbytemasks_capitals_64(bytes)
      beyondASCII = cbytemasks_beyond_ascii_64(bytes)
    }

    /// The end of the word that starts at an offset; the offset itself where none does.
    @inline(__always) func wordEnd(_ offset: Int) -> Int {
      offset &+ (~(words &>> UInt64(offset))).trailingZeroBitCount
    }

    @inline(__always) func isWord(_ offset: Int) -> Bool { words >> UInt64(offset) & 1 == 1 }

    /// The capitals of a word, from its start on.
    @inline(__always) func capitals(of word: Range<Int>) -> UInt64 {
      capitals &>> UInt64(word.lowerBound) & (1 &<< UInt64(word.count) &- 1)
    }

    @inline(__always) func isBeyondASCII(_ offset: Int) -> Bool { beyondASCII &>> UInt64(offset) & 1 == 1 }

    /// Whether a byte beyond ASCII stands before an offset, in the window or, as far as that tells, before it.
    @inline(__always) func isBehindOther(_ offset: Int) -> Bool { offset == 0 || isBeyondASCII(offset &- 1) }
  }

  /// Appends the atoms from a place on, as long as they are plain.
  ///
  /// - Parameter start: where an atom starts.
  /// - Returns: where the first atom starts that is not appended; behind the limit, no more are.
  /// - Complexity: O(*n*) for *n* bytes.
  func append(
    from start: Int, to limit: Int, in text: [UInt8], _ cursor: inout StartCursor, to atoms: inout [Atom]
  ) -> Int {
    var index = start
    var isDone = false
    while !isDone, index < limit, index + Window.size < text.count {
      guard let window = text.withUnsafeBufferPointer({ $0.baseAddress.map { Window($0 + index) } }) else { break }
      let start = index
      atoms.append(addingCapacity: Window.size) { span in
        (index, isDone) = append(window, at: start, to: limit, in: text, &cursor, to: &span)
      }
      isDone = isDone || index == start
    }
    return index
  }

  /// Appends the atoms of a window.
  ///
  /// - Returns: where the first one starts that is not appended, and whether that is for good, not for the window's end.
  @inline(__always) private func append(
    _ window: Window, at index: Int, to limit: Int, in text: [UInt8], _ cursor: inout StartCursor,
    to atoms: inout OutputSpan<Atom>
  ) -> (end: Int, isDone: Bool) {
    let count = min(Window.size, limit &- index)
    var offset = 0
    while offset < count {
      let end = window.wordEnd(offset)
      if end == offset {
        let place = index &+ offset
        guard let mark = mark(text[place], at: place, isBeforeWord: window.isWord(offset &+ 1)) else {
          return (place, true)
        }
        atoms.append(mark)
        offset &+= 1
        continue
      }
      if end >= Window.size { return (index &+ offset, false) }
      if window.isBeyondASCII(end) { return (index &+ offset, true) }
      let word = index &+ offset..<index &+ end
      let isUnread = cursor.isBefore(word.lowerBound) && !window.isBehindOther(offset)
      let symbol = isUnread ? Atom.unread : symbolOfStart(word, in: text, &cursor)
      let capitals = window.capitals(of: offset..<end)
      atoms.append(Atom(range: word, kind: .word, symbol: symbol, capitals: capitals))
      offset = end
      if end &+ 1 < count, window.isWord(end &+ 1), text[index &+ end] == 0x20 {
        atoms.append(Atom(range: index &+ end..<index &+ end &+ 1, kind: .space, symbol: spaceSymbol))
        offset &+= 1
      }
    }
    return (index &+ offset, false)
  }

  /// The symbol of a word that a name may start with.
  private func symbolOfStart(_ word: Range<Int>, in text: [UInt8], _ cursor: inout StartCursor) -> Int32 {
    cursor.mayStart(word, in: text.span) ? symbols.symbol(of: word, in: text) : Atom.unread
  }

  /// The atom of a byte of no word; nil where more than the byte may belong to it.
  @inline(__always) func mark(_ byte: UInt8, at index: Int, isBeforeWord: Bool) -> Atom? {
    let mark = marks[Int(byte)]
    return mark.isWhole || byte == 0x20 && isBeforeWord
      ? Atom(range: index..<index &+ 1, kind: mark.kind, symbol: mark.symbol) : nil
  }
}
