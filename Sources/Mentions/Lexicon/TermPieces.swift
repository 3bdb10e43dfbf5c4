internal import ICU

/// A term cut into the pieces that the atoms of a text are compared with.
struct TermPieces {
  struct Piece {
    let bytes: [UInt8]
    let kind: Atom.Kind
    let capitals: UInt64
  }

  let pieces: [Piece]

  /// Cuts a term, in NFC, by the same folding as the text.
  init(_ term: [UInt8], folding: ScalarFolding) throws(ICUError) {
    var pieces: [Piece] = []
    var kind: Atom.Kind?
    var bytes: [UInt8] = []
    var capitals: UInt64 = 0
    var scalarCount: UInt64 = 0
    func close() {
      if let kind { pieces.append(Piece(bytes: bytes, kind: kind, capitals: capitals)) }
      bytes.removeAll(keepingCapacity: true)
      (capitals, scalarCount) = (0, 0)
    }
    var index = 0
    while index < term.count {
      let (value, length) = AtomScanner.scalar(in: term, at: index)
      index += length
      let fold = try folding.fold(value)
      guard let next = fold.kind else { continue }
      if next == .space, kind == .space { continue }
      if next != .word || kind != .word {
        close()
        kind = next
      }
      bytes += fold.bytes
      if fold.isCapital, scalarCount < 64 { capitals |= 1 << scalarCount }
      for byte in fold.bytes where byte & 0xC0 != 0x80 { scalarCount += 1 }
    }
    close()
    self.pieces = pieces
  }
}
