internal import CorpusModel

/// How many sentences a line holds by its marks: 1, and one more for each break inside it.
///
/// Segmenters and translators join sentences, with a full stop, a semicolon or a colon between them; what was joined
/// shows its parts. No list of abbreviations is needed, since `BreakModel` learns how far both sides agree.
enum SentenceBreaks {
  /// The letters before a full stop that end a sentence; fewer are an abbreviation more often.
  private static let lettersBeforeStop = 3

  /// Counts the parts of a line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func partCount(of line: [UInt8]) -> Int {
    var parts = 1
    // From the end, so that the next letter or digit is known everywhere.
    var next: UInt8?
    for place in line.indices.dropLast(2).reversed() {
      if isLetterOrDigit(line[place + 2]) { next = line[place + 2] }
      guard isMark(line[place]), line[place + 1] == UInt8(ascii: " ") else { continue }
      if line[place] == UInt8(ascii: "."), !endsWord(line, before: place) { continue }
      if opensPart(next, afterClause: isClauseMark(line[place])) { parts += 1 }
    }
    return parts
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Whether no abbreviation stands before a full stop: a long enough word, Hangul, a bracket, or a space.
  private static func endsWord(_ line: [UInt8], before stop: Int) -> Bool {
    var letters = 0
    for byte in line[..<stop].reversed() {
      if byte >= 0x80 { return true }
      guard byte.isASCIILetter else { return letters == 0 && !byte.isASCIIDigit }
      letters += 1
      if letters == lettersBeforeStop { return true }
    }
    return false
  }

  /// Whether a part begins: after a full stop with no small letter, which would go on with the sentence.
  ///
  /// - Parameter first: its first letter or digit; nil for none.
  private static func opensPart(_ first: UInt8?, afterClause: Bool) -> Bool {
    guard let first else { return false }
    return afterClause || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
  }

  private static func isClauseMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }
}
