internal import ICU

/// Folds terms to the labels of the tree of forms, by the same folding as the text.
///
/// Terms of ASCII, Latin-1 and Hangul are read byte by byte; all others by ``TermPieces``.
struct TermFolding {
  /// The symbols of all terms so far.
  private(set) var symbols = SymbolTableBuilder()
  /// The labels of the last term.
  private(set) var labels: [UInt32] = []
  /// For each piece of the last term, the capitals that a text must have; zeros at the end are left out.
  private(set) var capitals: [UInt64] = []
  /// The symbol of a space.
  let space: UInt32
  private let folding = ScalarFolding()
  private let kinds = (0..<0x80).map { AtomScanner.kind(ofASCII: UInt8($0)) }
  /// The symbol of each ASCII character that is a piece alone; `none` where it is not known yet.
  private var markSymbols = [UInt32](repeating: none, count: 0x80)
  private let room = FoldedWordRoom()

  private static let none = UInt32.max

  private let readsScalars: Bool

  /// Makes a folding without symbols.
  ///
  /// - Parameter readsScalars: whether to read everything scalar by scalar, for comparison.
  init(readsScalars: Bool = false) {
    self.readsScalars = readsScalars
    space = symbols.insert([0x20])
  }

  /// Folds a term; ``labels`` are empty where nothing of it can be compared.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func fold(_ term: UnsafeRawBufferPointer) throws(ICUError) {
    if readsScalars || !foldPlain(term) { try foldOther(Array(term)) }
    while capitals.last == 0 { capitals.removeLast() }
  }

  /// What stands between the piece before and the next one.
  private struct Before {
    var kind: Atom.Kind?
    var hasSpace = false
  }

  private mutating func add(_ symbol: UInt32, _ kind: Atom.Kind, _ capitals: UInt64, _ before: inout Before) {
    var label = symbol
    if before.hasSpace, let previous = before.kind {
      label |= previous == .syllable && kind == .syllable ? FormLabel.optionalSpace : FormLabel.space
    }
    labels.append(label)
    self.capitals.append(capitals)
    before = Before(kind: kind, hasSpace: false)
  }

  // MARK: - Byte by byte

  /// Reads a term of ASCII, Latin-1 and Hangul; returns whether it is one.
  private mutating func foldPlain(_ term: UnsafeRawBufferPointer) -> Bool {
    labels.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    var before = Before()
    var index = 0
    while index < term.count {
      let byte = term[index]
      if byte >= 0x80 {
        if byte == 0xC3 {
          guard let end = addWord(term, index, &before) else { return false }
          index = end
        } else if Self.isHangulSyllable(term, at: index) {
          let syllable = UnsafeRawBufferPointer(rebasing: term[index..<index + 3])
          add(symbols.insert(syllable), .syllable, 0, &before)
          index += 3
        } else {
          return false
        }
        continue
      }
      switch kinds[Int(byte)] {
      case .word:
        guard let end = addWord(term, index, &before) else { return false }
        index = end
        continue
      case .space: before.hasSpace = true
      case let kind: add(markSymbol(kind == .apostrophe ? 0x27 : byte), kind, 0, &before)
      }
      index += 1
    }
    return true
  }

  /// Reads a word; returns its end, or nil where it has letters beyond Latin-1.
  private mutating func addWord(_ term: UnsafeRawBufferPointer, _ start: Int, _ before: inout Before) -> Int? {
    guard let read = FoldedWord(term, from: start, into: room) else { return nil }
    let folded = UnsafeRawBufferPointer(start: room.bytes, count: read.count)
    add(symbols.insert(folded, hash: read.hash), .word, read.capitals, &before)
    return read.end
  }

  private mutating func markSymbol(_ byte: UInt8) -> UInt32 {
    let known = markSymbols[Int(byte)]
    if known != Self.none { return known }
    let new = symbols.insert([byte])
    markSymbols[Int(byte)] = new
    return new
  }

  /// Whether U+AC00 to U+D7A3 stands at an offset.
  static func isHangulSyllable(_ term: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard index + 2 < term.count, (0xEA...0xED).contains(term[index]) else { return false }
    let value =
      UInt32(term[index] & 0x0F) << 12 | UInt32(term[index + 1] & 0x3F) << 6 | UInt32(term[index + 2] & 0x3F)
    return (0xAC00...0xD7A3).contains(value)
  }

  // MARK: - Scalar by scalar

  private mutating func foldOther(_ term: [UInt8]) throws(ICUError) {
    labels.removeAll(keepingCapacity: true)
    capitals.removeAll(keepingCapacity: true)
    var bytes = term
    // What lies before U+0300 is in NFC.
    let mayCompose = bytes.contains { $0 >= 0xCC }
    if mayCompose, try !TextTransform.nfc.isApplied(to: bytes) {
      bytes = try TextTransform.nfc.apply(to: bytes).bytes
    }
    var before = Before()
    for piece in try TermPieces(bytes, folding: folding).pieces {
      if piece.kind == .space {
        before.hasSpace = true
      } else {
        add(symbols.insert(piece.bytes), piece.kind, piece.capitals, &before)
      }
    }
  }
}
