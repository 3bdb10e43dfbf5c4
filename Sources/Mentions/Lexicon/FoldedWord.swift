/// A word of a term that was folded byte by byte: ASCII and the letters of Latin-1.
struct FoldedWord {
  /// Its end in the term.
  let end: Int
  /// Its folded bytes.
  let count: Int
  /// The capitals that a text must have, of the first 64 letters.
  let capitals: UInt64
  /// The ``SymbolHash`` of its folded bytes.
  let hash: UInt64

  /// Folds the word at a place.
  ///
  /// - Parameter room: receives its folded bytes.
  /// - Returns: nil where it has letters beyond Latin-1, or more bytes than there is room for.
  @inline(__always) init?(_ term: UnsafeRawBufferPointer, from start: Int, into room: FoldedWordRoom) {
    guard let text = term.baseAddress, term.count - start <= FoldedWordRoom.size else { return nil }
    let folded = room.bytes
    var (index, written) = (start, 0)
    var state = SymbolHash()
    var (found, bit): (UInt64, UInt64) = (0, 1)
    while index < term.count {
      let byte = text.load(fromByteOffset: index, as: UInt8.self)
      var lower = byte | 0x20
      if lower &- 0x61 < 26 {
        if lower != byte { found |= bit }
      } else if byte < 0x80 {
        if AtomScanner.kind(ofASCII: byte) != .word { break }
        lower = byte
      } else if byte == 0xC3, index + 1 < term.count, LatinFolding.isLetter(behindC3: term[index + 1]) {
        state.add(byte)
        folded.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
        index &+= 1
        written &+= 1
        lower = LatinFolding.behindC3(term[index])
        if lower != term[index] { found |= bit }
      } else if TermFolding.isHangulSyllable(term, at: index) {
        break
      } else {
        return nil
      }
      state.add(lower)
      folded.storeBytes(of: lower, toByteOffset: written, as: UInt8.self)
      index &+= 1
      written &+= 1
      // Behind the 64th letter the bit is none.
      bit <<= 1
    }
    (end, count, capitals, hash) = (index, written, found, state.value)
  }
}

/// Room for a folded word; terms with less room than they need are read scalar by scalar.
final class FoldedWordRoom {
  /// The bytes that it has.
  static let size = 1 << 10

  let bytes = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)

  deinit { bytes.deallocate() }
}
