internal import CByteMasks

/// Cuts stretches of ASCII into atoms, by masks of 64 bytes.
///
/// What most of a text is; all else is left to ``AtomScanner``: words that touch bytes beyond ASCII, white space but single
/// spaces before words, and the end of the text.
struct ASCIIAtoms {
  private let symbols: SymbolTable
  /// The symbols of ASCII bytes that are atoms alone.
  let byteSymbols: [Int32]

  init(symbols: SymbolTable) {
    self.symbols = symbols
    byteSymbols = (0..<0x80).map { value in
      let byte = UInt8(value)
      return switch AtomScanner.kind(ofASCII: byte) {
      case .apostrophe: symbols.symbol(of: [0x27])
      case .space: symbols.symbol(of: [0x20])
      default: symbols.symbol(of: [byte])
      }
    }
  }

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
    while index < limit, index + Window.size < text.count {
      let window = text.withUnsafeBufferPointer { bytes in bytes.baseAddress.map { Window($0 + index) } }
      guard let window else { return index }
      let (end, isDone) = append(window, at: index, to: limit, in: text, &cursor, to: &atoms)
      if isDone || end == index { return end }
      index = end
    }
    return index
  }

  /// Appends the atoms of a window.
  ///
  /// - Returns: where the first one starts that is not appended, and whether that is for good, not for the window's end.
  @inline(__always) private func append(
    _ window: Window, at index: Int, to limit: Int, in text: [UInt8], _ cursor: inout StartCursor,
    to atoms: inout [Atom]
  ) -> (end: Int, isDone: Bool) {
    var offset = 0
    while offset < Window.size, index + offset < limit {
      let end = window.wordEnd(offset)
      if end == offset {
        guard let mark = mark(text[index + offset], at: index + offset, isBeforeWord: window.isWord(offset + 1))
        else {
          return (index + offset, true)
        }
        atoms.append(mark)
        offset += 1
        continue
      }
      if end >= Window.size { return (index + offset, false) }
      if window.beyondASCII >> UInt64(end) & 1 == 1 { return (index + offset, true) }
      let word = index + offset..<index + end
      let capitals = window.capitals >> UInt64(offset) & (1 << UInt64(end - offset) - 1)
      let symbol = cursor.mayStart(word, in: text) ? symbols.symbol(of: word, in: text) : Atom.unread
      atoms.append(Atom(range: word, kind: .word, symbol: symbol, capitals: capitals))
      offset = end
    }
    return (index + offset, false)
  }

  /// The atom of a byte of no word; nil where more than the byte may belong to it.
  @inline(__always) func mark(_ byte: UInt8, at index: Int, isBeforeWord: Bool) -> Atom? {
    if byte >= 0x80 { return nil }
    let kind = AtomScanner.kind(ofASCII: byte)
    if kind == .space, byte != 0x20 || !isBeforeWord { return nil }
    return Atom(range: index..<index + 1, kind: kind, symbol: byteSymbols[Int(byte)])
  }
}
