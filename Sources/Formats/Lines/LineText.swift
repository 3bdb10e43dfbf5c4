internal import CorpusModel

/// Text for formats in which a line is a record.
enum LineText {
  /// Writes text without what some reader takes for the end of a line or of a cell: tab, LF, VT, FF, CR, U+001C to
  /// U+001E, U+0085, U+2028 and U+2029 become spaces.
  ///
  /// Python's `splitlines` and text files with universal newlines split at all of them but the tab.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func append(_ text: String, to output: inout [UInt8]) {
    var isEscaping = false
    for byte in text.utf8 where (byte >= 0x09 && byte <= 0x1E && byte != 0x0E) || byte == 0xC2 || byte == 0xE2 {
      isEscaping = true
      break
    }
    guard isEscaping else {
      output += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      if isSeparator(scalar) { output.append(0x20) } else { output += String(scalar).utf8 }
    }
  }

  /// The text as ``append(_:to:)`` writes it.
  static func oneLine(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
