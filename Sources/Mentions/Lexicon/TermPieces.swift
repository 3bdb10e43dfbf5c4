internal import ICU

/// A term cut into the pieces that the atoms of a text are compared with.
struct TermPieces {
  struct Piece {
    let bytes: [UInt8]
    let capitals: UInt64
    /// A space between Korean syllables, which texts leave out at will.
    let isOptionalSpace: Bool
  }

  let pieces: [Piece]

  /// Cuts a term, in NFC, by the same folding as the text.
  init(_ term: [UInt8]) throws(ICUError) {
    var pieces: [Piece] = []
    var kinds: [Atom.Kind] = []
    var index = 0
    while index < term.count {
      let (value, length) = AtomScanner.scalar(in: term, at: index)
      index += length
      let fold = try FoldedScalar(Unicode.Scalar(value) ?? "\u{FFFD}")
      guard let kind = fold.kind else { continue }
      if kinds.last == kind, kind == .word || kind == .space, let last = pieces.last {
        if kind == .space { continue }
        let count = last.bytes.lazy.filter { $0 & 0xC0 != 0x80 }.count
        let capital: UInt64 = fold.isCapital && count < 64 ? 1 << UInt64(count) : 0
        pieces[pieces.count - 1] = Piece(
          bytes: last.bytes + fold.bytes, capitals: last.capitals | capital, isOptionalSpace: false)
      } else {
        pieces.append(Piece(bytes: fold.bytes, capitals: fold.isCapital ? 1 : 0, isOptionalSpace: false))
        kinds.append(kind)
      }
    }
    for index in pieces.indices where kinds[index] == .space {
      let isBetweenSyllables =
        index > 0 && index + 1 < kinds.count && kinds[index - 1] == .syllable && kinds[index + 1] == .syllable
      if isBetweenSyllables {
        pieces[index] = Piece(bytes: [0x20], capitals: 0, isOptionalSpace: true)
      }
    }
    self.pieces = pieces
  }
}
