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
  init(_ term: [UInt8], folding: ScalarFolding) throws(ICUError) {
    var pieces: [Piece] = []
    var kinds: [Atom.Kind] = []
    var bytes: [UInt8] = []
    var capitals: UInt64 = 0
    var scalarCount: UInt64 = 0
    func close() {
      if !kinds.isEmpty { pieces.append(Piece(bytes: bytes, capitals: capitals, isOptionalSpace: false)) }
      bytes.removeAll(keepingCapacity: true)
      (capitals, scalarCount) = (0, 0)
    }
    var index = 0
    while index < term.count {
      let (value, length) = AtomScanner.scalar(in: term, at: index)
      index += length
      let fold = try folding.fold(value)
      guard let kind = fold.kind else { continue }
      if kind == .space, kinds.last == .space { continue }
      if kind != .word || kinds.last != .word {
        close()
        kinds.append(kind)
      }
      bytes += fold.bytes
      if fold.isCapital, scalarCount < 64 { capitals |= 1 << scalarCount }
      for byte in fold.bytes where byte & 0xC0 != 0x80 { scalarCount += 1 }
    }
    close()
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
