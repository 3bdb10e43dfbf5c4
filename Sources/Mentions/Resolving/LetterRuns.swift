internal import CorpusModel

/// The words of a text as runs of letters, without marks, digits and spaces.
enum LetterRuns {
  /// Cuts a text in NFC into its runs of letters.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func of(_ text: String) -> [Substring] {
    var runs: [Substring] = []
    let bytes = text.utf8
    var start: String.Index?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let (isLetter, length) = kind(bytes, at: index) else { return text.split { !$0.isLetter } }
      if isLetter {
        start = start ?? index
      } else if let run = start.take() {
        runs.append(text[run..<index])
      }
      index = bytes.index(index, offsetBy: length)
    }
    if let start { runs.append(text[start...]) }
    return runs
  }

  /// Whether a letter stands at a place, and its bytes; nil for characters that may belong to another one.
  private static func kind(_ bytes: String.UTF8View, at index: String.Index) -> (isLetter: Bool, length: Int)? {
    let byte = bytes[index]
    if byte < 0x80 { return (byte.isASCIILetter, 1) }
    let next = bytes[bytes.index(after: index)]
    switch byte {
    // ª, µ and º are the letters among the signs of Latin-1; × and ÷ are none of those behind them.
    case 0xC2: return ([0xAA, 0xB5, 0xBA].contains(next), 2)
    case 0xC3: return (LatinFolding.isLetter(behindC3: next) || next == 0x9F, 2)
    // Dashes, quotation marks, bullets and the ellipsis.
    case 0xE2 where next == 0x80:
      return (0x90...0xA6).contains(bytes[bytes.index(index, offsetBy: 2)]) ? (false, 3) : nil
    default: return nil
    }
  }
}
