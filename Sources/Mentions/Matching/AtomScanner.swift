internal import ICU

/// Cuts a text into atoms and looks each up in a symbol table.
///
/// Words of ASCII and Latin-1, plain spaces and ASCII's marks are read byte by byte; all else scalar by scalar, by the
/// folding of Unicode. It keeps the scalars that it has folded, and so belongs to one task at a time.
struct AtomScanner {
  private let symbols: SymbolTable
  private let readsScalars: Bool
  private let folding = ScalarFolding()
  /// For each byte, whether it is an ASCII letter, digit or `_`.
  private let wordBytes: [WordByte] = (UInt8.min...UInt8.max).map { byte in
    if byte >= 0x80 || kind(ofASCII: byte) != .word { return .none }
    return LatinFolding.ascii(byte) == byte ? .small : .capital
  }
  private let ascii: ASCIIAtoms

  /// Makes a scanner.
  ///
  /// - Parameters:
  ///   - symbols: the folded words of the lexicon.
  ///   - readsScalars: whether to read everything scalar by scalar, as the plain engine does.
  init(symbols: SymbolTable, readsScalars: Bool = false) {
    self.symbols = symbols
    self.readsScalars = readsScalars
    ascii = ASCIIAtoms(symbols: symbols)
  }

  /// What a byte is in a word of ASCII.
  private enum WordByte: UInt8 {
    case none
    case small
    case capital
  }

  /// The kind of an ASCII byte, which a test compares with ``FoldedScalar``.
  @inline(__always) static func kind(ofASCII byte: UInt8) -> Atom.Kind {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: .word
    case 0x09...0x0D, 0x20: .space
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    default: .other
    }
  }

  /// Cuts well-formed UTF-8 of less than 4 GiB into atoms.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - regions: what to read of it, in order; between two of them stands an atom like an empty line.
  ///   - starts: the words that names may start with, in order; the symbols of others are not looked up. Nil for all.
  ///   - atoms: takes them in place of what it held; its memory serves again.
  /// - Complexity: O(*n*) for *n* bytes of the regions.
  func cut(
    _ text: [UInt8], regions: [Range<Int>], starts: [Int]?, into atoms: inout [Atom]
  ) throws(ICUError) {
    var cursor = StartCursor(starts)
    atoms.removeAll(keepingCapacity: true)
    // Few texts have more: words have some letters, and a space or mark behind them. By powers of two, so that the next
    // text, which may be a little longer, needs no other memory.
    let atMost = regions.reduce(0) { $0 + $1.count } / 2
    atoms.reserveCapacity(1 << (Int.bitWidth - max(0, atMost - 1).leadingZeroBitCount))
    var index = 0
    for region in regions {
      if index < region.lowerBound {
        if index > 0 {
          atoms.append(Atom(range: index..<region.lowerBound, kind: .paragraphBreak, symbol: -1))
        }
        index = region.lowerBound
      }
      index = try appendAtoms(from: index, to: region.upperBound, in: text, &cursor, to: &atoms)
    }
    AddressSpans.mark(&atoms, in: text, regions: regions)
  }

  /// Reads a region; returns where it stopped, which may lie behind in white space.
  private func appendAtoms(
    from start: Int, to limit: Int, in text: [UInt8], _ cursor: inout StartCursor, to atoms: inout [Atom]
  ) throws(ICUError) -> Int {
    var index = start
    while index < limit {
      if !readsScalars {
        index = ascii.append(from: index, to: limit, in: text, &cursor, to: &atoms)
        if index >= limit { break }
      }
      var end = index
      let byte = text[index]
      if readsScalars {
        // Everything goes the long way.
      } else if byte >= 0x80 {
        if byte == 0xC3 { end = appendWord(from: index, in: text, &cursor, to: &atoms) }
      } else {
        switch Self.kind(ofASCII: byte) {
        case .word: end = appendWord(from: index, in: text, &cursor, to: &atoms)
        case let kind:
          if let mark = ascii.mark(byte, at: index, isBeforeWord: Self.isASCIIWord(text, at: index + 1)) {
            atoms.append(mark)
            end += 1
          } else if kind == .space {
            end = appendSpaces(from: index, in: text, to: &atoms)
          }
        }
      }
      index = end > index ? end : try appendScalars(from: index, in: text, to: &atoms)
    }
    return index
  }

  @inline(__always) private static func isASCIIWord(_ text: [UInt8], at index: Int) -> Bool {
    index < text.count && text[index] < 0x80 && kind(ofASCII: text[index]) == .word
  }

  /// Reads a word of ASCII and Latin-1; returns its start where other characters may belong to it.
  private func appendWord(
    from start: Int, in text: [UInt8], _ cursor: inout StartCursor, to atoms: inout [Atom]
  ) -> Int {
    var index = start
    var capitals: UInt64 = 0
    var bit: UInt64 = 1
    while index < text.count {
      let byte = text[index]
      let word = wordBytes[Int(byte)]
      if word != .none {
        if word == .capital { capitals |= bit }
        index += 1
      } else if byte < 0x80 {
        break
      } else if byte == 0xC3, LatinFolding.isLetter(behindC3: text[index + 1]) {
        if LatinFolding.behindC3(text[index + 1]) != text[index + 1] { capitals |= bit }
        index += 2
      } else if Self.isMark(at: index, in: text) {
        break
      } else {
        return start
      }
      // Behind the 64th letter the bit is none.
      bit <<= 1
    }
    if index == start { return start }
    let symbol =
      cursor.mayStart(start..<index, in: text.span) ? symbols.symbol(of: start..<index, in: text) : Atom.unread
    atoms.append(Atom(range: start..<index, kind: .word, symbol: symbol, capitals: capitals))
    return index
  }

  /// Reads ASCII's white space; returns its start where other spaces may belong to it.
  private func appendSpaces(from start: Int, in text: [UInt8], to atoms: inout [Atom]) -> Int {
    var index = start
    var lineBreaks = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        let isLetter = byte == 0xC3 && LatinFolding.isLetter(behindC3: text[index + 1])
        if isLetter || Self.isMark(at: index, in: text) { break }
        return start
      }
      if Self.kind(ofASCII: byte) != .space { break }
      if byte == 0x0A { lineBreaks += 1 }
      index += 1
    }
    let isBreak = lineBreaks > 1
    atoms.append(
      Atom(
        range: start..<index, kind: isBreak ? .paragraphBreak : .space,
        symbol: isBreak ? -1 : ascii.spaceSymbol))
    return index
  }

  /// Whether `«`, `»`, or a quotation mark, dash or `…` of general punctuation stands at an offset, which belongs to no
  /// word and no space, and is not passed over.
  private static func isMark(at index: Int, in text: [UInt8]) -> Bool {
    switch text[index] {
    case 0xC2: text[index + 1] == 0xAB || text[index + 1] == 0xBB
    case 0xE2: text[index + 1] == 0x80 && (0x93...0xA6).contains(text[index + 2])
    default: false
    }
  }

  /// Reads scalars up to the next ASCII one that starts an atom; returns its place.
  private func appendScalars(from start: Int, in text: [UInt8], to atoms: inout [Atom]) throws(ICUError) -> Int {
    var run = AtomRun()
    var index = start
    while index < text.count {
      let (scalar, length) = Self.scalar(in: text, at: index)
      let fold = try folding.fold(scalar)
      if let kind = fold.kind {
        if !run.continues(with: kind) {
          if let atom = run.finish(symbols) {
            atoms.append(atom)
            if scalar < 0x80, !readsScalars { return index }
          }
        }
        run.take(fold, kind, index..<index + length)
      }
      index += length
    }
    if let atom = run.finish(symbols) { atoms.append(atom) }
    return index
  }

  /// Decodes the scalar at an index of well-formed UTF-8.
  static func scalar(in text: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = text[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    func tail(_ offset: Int) -> UInt32 { UInt32(text[index + offset] & 0x3F) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
