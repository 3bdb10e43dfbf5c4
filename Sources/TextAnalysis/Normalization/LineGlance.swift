internal import CorpusModel

/// Tells in one pass over a line's bytes that no step of normalization would change it, or only its apostrophes.
///
/// Every step works within lines, so that each line may go its own way. The glance may call a line doubtful that the
/// steps leave alone, never the reverse: a test compares both on texts of everything that the steps mend.
struct LineGlance: Sendable {
  /// A line with its line feed.
  struct Line {
    let end: Int
    /// Whether the steps would change nothing but the curly apostrophes that were listed.
    let isNormal: Bool
  }

  /// What a byte may mean for the steps.
  private enum ByteClass: UInt8 {
    /// Nothing: letters, digits and most marks.
    case plain
    case space
    case lineFeed
    case apostrophe
    /// The lead byte of U+0080 to U+00BF.
    case latinSign
    /// The lead byte of U+00C0 to U+00FF.
    case latinLetter
    /// The lead byte of general punctuation and the euro.
    case punctuation
    /// What only the steps can judge.
    case doubtful
  }

  private let mendsAccents: Bool
  private let straightensApostrophes: Bool
  /// One for each byte value; not static, since static tables cost a call for each access.
  private let classes: [ByteClass] = (0...255).map { LineGlance.byteClass($0) }

  /// Makes a glance for a choice of steps; nil where a step is on that changes ordinary lines.
  init?(steps: Set<NormalizationStep>, apostrophe: ApostropheForm) {
    let isOrdinary = steps.isDisjoint(with: [.quotes, .digitGroups, .detokenization])
    guard isOrdinary, apostrophe == .straight || !steps.contains(.apostrophes) else { return nil }
    mendsAccents = steps.contains(.accentForms)
    straightensApostrophes = steps.contains(.apostrophes)
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - start: where it starts.
  ///   - text: the original text.
  ///   - curlyMarks: receives the offsets of ’ between letters, which become straight; of a doubtful line, none.
  /// - Complexity: O(*n*) for *n* bytes of the line.
  func line(from start: Int, in text: [UInt8], curlyMarks: inout [Int]) -> Line {
    let marksBefore = curlyMarks.count
    var index = start
    if text[start] != 0x20 {
      while index < text.count {
        index = ByteSearch.first(.unsettled, in: text, index..<text.count)
        if index == text.count { break }
        switch classes[Int(text[index])] {
        case .plain: index += 1
        case .lineFeed: return Line(end: index + 1, isNormal: true)
        case .doubtful: return doubtfulLine(from: index, in: text, &curlyMarks, keeping: marksBefore)
        case let found:
          let length = normalLength(at: index, found, in: text, lineStart: start, &curlyMarks)
          if length == 0 { return doubtfulLine(from: index, in: text, &curlyMarks, keeping: marksBefore) }
          index += length
        }
      }
      return Line(end: index, isNormal: true)
    }
    return doubtfulLine(from: index, in: text, &curlyMarks, keeping: marksBefore)
  }

  private func doubtfulLine(
    from index: Int, in text: [UInt8], _ curlyMarks: inout [Int], keeping count: Int
  ) -> Line {
    curlyMarks.removeSubrange(count...)
    let end = ByteSearch.first(.lineFeeds, in: text, index..<text.count)
    return Line(end: min(end + 1, text.count), isNormal: false)
  }

  /// The bytes of a character that needs no step; 0 where it is doubtful.
  private func normalLength(
    at index: Int, _ byteClass: ByteClass, in text: [UInt8], lineStart: Int, _ curlyMarks: inout [Int]
  ) -> Int {
    switch byteClass {
    case .plain, .lineFeed: return 1
    case .doubtful: return 0
    case .space: return index + 1 < text.count && !Self.isMoved(text[index + 1]) ? 1 : 0
    case .apostrophe: return isInsideWord(index..<index + 1, in: text, lineStart: lineStart) ? 1 : 0
    case .latinSign: return Self.isInert(sign: text[index + 1]) ? 2 : 0
    case .latinLetter: return isNormal(letter: index, in: text) ? 2 : 0
    case .punctuation:
      if text[index + 1] == 0x80, text[index + 2] == 0x99 {
        let isMended = straightensApostrophes && isInsideWord(index..<index + 3, in: text, lineStart: lineStart)
        if isMended { curlyMarks.append(index) }
        return isMended ? 3 : 0
      }
      return Self.isInert(punctuation: text[index + 1], text[index + 2]) ? 3 : 0
    }
  }

  /// Whether a space before the byte is one too many.
  private static func isMoved(_ next: UInt8) -> Bool {
    switch next {
    case 0x20, 0x0A, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  /// Whether a letter stands before a mark, and a letter or digit behind it: `dell'agenzia`, `l'11`.
  private func isInsideWord(_ mark: Range<Int>, in text: [UInt8], lineStart: Int) -> Bool {
    guard mark.lowerBound > lineStart, mark.upperBound < text.count else { return false }
    let before = text[mark.lowerBound - 1]
    let after = text[mark.upperBound]
    let isBehindLetter =
      before.isASCIILetter
      || (before >= 0x80 && mark.lowerBound - 2 >= lineStart && text[mark.lowerBound - 2] == 0xC3
        && Self.isLetter(behindC3: before))
    return isBehindLetter
      && (after.isASCIILetter || after.isASCIIDigit
        || (after == 0xC3 && Self.isLetter(behindC3: text[mark.upperBound + 1])))
  }

  /// Whether C3 and the byte make a letter: all but `×` and `÷`.
  private static func isLetter(behindC3 byte: UInt8) -> Bool { byte != 0x97 && byte != 0xB7 }

  /// Whether C2 and the byte make a sign that no step knows: no control, no-break space, soft hyphen or `´`.
  private static func isInert(sign byte: UInt8) -> Bool { byte > 0xA0 && byte != 0xAD && byte != 0xB4 }

  /// Whether E2 and the bytes make a dash, a double quotation mark, `‹`, `›`, `•`, `…` or `€`.
  private static func isInert(punctuation second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0x9C...0x9E), (0x80, 0xA2), (0x80, 0xA6), (0x80, 0xB9...0xBA),
      (0x82, 0xAC):
      true
    default: false
    }
  }

  /// Whether a letter starts no mojibake, and has the right accent where it ends a word.
  private func isNormal(letter index: Int, in text: [UInt8]) -> Bool {
    let end = index + 2
    let next = end < text.count ? text[end] : 0x0A
    if next >= 0x80, MojibakePass.isLead(behindC3: text[index + 1]) { return false }
    guard mendsAccents, !next.isASCIILetter, !next.isASCIIDigit else { return true }
    return AccentFormPass.isRight(text.scalar(at: index), in: text)
  }

  private static func byteClass(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x20: .space
    case 0x0A: .lineFeed
    case 0x27: .apostrophe
    case 0x60, UInt8(ascii: "&"): .doubtful
    case 0x21...0x7E: .plain
    case 0xC2: .latinSign
    case 0xC3: .latinLetter
    case 0xE2: .punctuation
    default: .doubtful
    }
  }
}
