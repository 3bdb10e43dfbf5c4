/// Tells words of ASCII and Latin-1 letters, whose folding is that of single bytes, from others.
enum PlainWord {
  /// Whether a piece is a word of ASCII and Latin-1.
  static func isPlain(_ piece: Span<UInt8>) -> Bool {
    if piece.isEmpty { return false }
    var index = 0
    while index < piece.count {
      let byte = piece[index]
      if byte == 0xC3, index + 1 < piece.count, LatinFolding.isLetter(behindC3: piece[index + 1]) {
        index += 2
      } else if byte < 0x80, AtomScanner.kind(ofASCII: byte) == .word {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// Whether a text's piece with these folded bytes holds a character beyond ASCII that may belong to a word.
  static func isOdd(_ piece: Span<UInt8>) -> Bool {
    var index = 0
    while index < piece.count {
      if piece[index] < 0x80 {
        index += 1
        continue
      }
      let length = separatorLength(piece, at: index)
      if length == 0 { return true }
      index += length
    }
    return false
  }

  /// The bytes of a character beyond ASCII that belongs to no word and stands for no ASCII mark or space; 0 for any other.
  ///
  /// Signs of Latin-1 but letters, numbers and accents; quotation marks, dashes and dots of general punctuation; `€`.
  @inline(__always) static func separatorLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case 0xC2 where index + 1 < bytes.count:
      switch bytes[index + 1] {
      case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xB7, 0xBB, 0xBF: 2
      default: 0
      }
    case 0xE2 where index + 2 < bytes.count:
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x93...0xA6), (0x82, 0xAC): 3
      default: 0
      }
    default: 0
    }
  }
}
