/// Tells well-formed UTF-8 from other bytes, with the place.
package enum UTF8Validation {
  /// Finds where the bytes stop being UTF-8 (Unicode 15 §3.9, table 3-7).
  ///
  /// - Returns: the offset of the first byte of the first ill-formed sequence, or nil when all is well formed.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    firstInvalidOffset(in: bytes, bytes.indices)
  }

  /// Finds where the bytes of a range stop being UTF-8; no sequence may reach beyond the range.
  ///
  /// - Returns: the offset of the first byte of the first ill-formed sequence, or nil when all is well formed.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func firstInvalidOffset(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let lead = bytes[index]
      if lead < 0xE0, !lead.isUTF8Continuation {
        let odd = ByteSearch.first(.noPairs, in: bytes, index..<end)
        // The mask looks at the byte behind, which does not belong to the range.
        if odd == end { return bytes[end - 1] >= 0xC0 ? end - 1 : nil }
        // What is odd of ASCII and of the end of a pair is what follows.
        let isWhole = bytes[odd] < 0x80 || odd > index && bytes[odd].isUTF8Continuation
        index = isWhole ? odd + 1 : odd
        if isWhole { continue }
      }
      guard let (length, second) = sequence(bytes[index]), index + length <= end, second.contains(bytes[index + 1])
      else { return index }
      for next in index + 2..<max(index + length, index + 2) where !bytes[next].isUTF8Continuation { return index }
      index += length
    }
    return nil
  }

  /// The length of the sequence that a lead byte opens, and what its second byte may be.
  private static func sequence(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Finds line and scalar column, from 1, of an offset whose bytes before are well formed.
  package static func location(path: String, bytes: [UInt8], offset: Int) -> SourceLocation {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if !byte.isUTF8Continuation {
        column += 1
      }
    }
    return SourceLocation(path: path, line: line, column: column)
  }

  /// The error for bytes that are not UTF-8.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - bytes: the text, or one line of it.
  ///   - offset: the bad byte's place in `bytes`.
  ///   - shownOffset: its place in the file.
  ///   - firstLine: the line, from 1, that `bytes` starts.
  package static func error(
    path: String, bytes: [UInt8], offset: Int, shownOffset: Int, firstLine: Int = 1
  ) -> InputError {
    let value = String(bytes[offset], radix: 16, uppercase: true)
    let place = location(path: path, bytes: bytes, offset: offset)
    return InputError(
      .invalidUTF8, "byte 0x\(value) at offset \(shownOffset) is not UTF-8",
      at: SourceLocation(path: path, line: place.line.map { $0 + firstLine - 1 }, column: place.column),
      hint: "convert the file first, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE")
  }
}
