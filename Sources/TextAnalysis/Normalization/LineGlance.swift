internal import CorpusModel

/// Tells in one pass over a line's bytes that the steps of normalization would not change it, or changes it the same way.
///
/// Every step works within lines, so that each line may go its own way. What is plain at sight is mended here: curly
/// apostrophes inside words, and spaces that are one too many. Anything else makes a line doubtful, even where the steps
/// leave it alone in the end; a test compares both on texts of everything that the steps mend.
struct LineGlance: Sendable {
  /// A line with its line feed.
  struct Line {
    let end: Int
    /// Whether the steps would change nothing but what was mended.
    let isNormal: Bool
  }

  /// A change that needs no step.
  struct Mend {
    let range: Range<Int>
    let replacement: Replacement
  }

  /// What stands in place of a mended range.
  enum Replacement {
    case nothing
    case apostrophe
  }

  /// What a byte may mean for the steps.
  private enum ByteClass: UInt8 {
    /// Nothing: letters, digits and most marks.
    case plain
    case space
    case lineFeed
    case apostrophe
    case ampersand
    /// The lead byte of U+0080 to U+00BF.
    case latinSign
    /// The lead byte of U+00C0 to U+00FF.
    case latinLetter
    /// The lead byte of general punctuation, arrows and other signs.
    case punctuation
    /// What only the steps can judge.
    case doubtful
  }

  /// Knows wrong accents; nil where they stay.
  private let accentForms: AccentFormPass?
  private let straightensApostrophes: Bool
  private let mendsSpacing: Bool
  private let mendsPunctuation: Bool
  /// One for each byte value; not static, since static tables cost a call for each access.
  private let classes: [ByteClass] = (0...255).map { LineGlance.byteClass($0) }

  /// Makes a glance for a choice of steps; nil where a step is on that changes ordinary lines.
  init?(steps: Set<NormalizationStep>, apostrophe: ApostropheForm) {
    let isOrdinary = steps.isDisjoint(with: [.quotes, .digitGroups, .detokenization])
    guard isOrdinary, apostrophe == .straight || !steps.contains(.apostrophes) else { return nil }
    accentForms = steps.contains(.accentForms) ? AccentFormPass() : nil
    straightensApostrophes = steps.contains(.apostrophes)
    mendsSpacing = steps.contains(.spacing)
    mendsPunctuation = steps.contains(.punctuation)
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - start: where it starts.
  ///   - text: the original text.
  ///   - marks: what is ``ByteSearch/Target/unsettled`` from there on.
  ///   - mends: receives what is to be changed, in order; of a doubtful line, nothing.
  /// - Complexity: O(*n*) for *n* bytes of the line.
  func line(from start: Int, in text: [UInt8], _ marks: inout ByteMarks, mends: inout [Mend]) -> Line {
    let mendsBefore = mends.count
    var isNormal = true
    var index = start
    // A single space is no mark, but here it is one too many.
    if text[start] == 0x20 { isNormal = read(at: start, in: text, lineStart: start, &index, &mends) }
    while let mark = marks.next(before: text.count, in: text) {
      if text[mark] == 0x0A { return Line(end: mark + 1, isNormal: isNormal) }
      if !isNormal || mark < index { continue }
      isNormal = read(at: mark, in: text, lineStart: start, &index, &mends)
      if !isNormal { mends.removeSubrange(mendsBefore...) }
    }
    // The last space has nothing behind it that would make it a mark.
    if isNormal, index < text.count, text[text.count - 1] == 0x20 {
      isNormal = read(at: text.count - 1, in: text, lineStart: start, &index, &mends)
    }
    return Line(end: text.count, isNormal: isNormal)
  }

  /// Reads a character; returns false where it is doubtful, and else moves the index behind it.
  private func read(
    at mark: Int, in text: [UInt8], lineStart: Int, _ index: inout Int, _ mends: inout [Mend]
  ) -> Bool {
    let length = normalLength(at: mark, in: text, lineStart: lineStart, &mends)
    index = mark + length
    return length > 0
  }

  /// The bytes of a character that needs no step, or of a run of spaces; 0 where it is doubtful.
  private func normalLength(at index: Int, in text: [UInt8], lineStart: Int, _ mends: inout [Mend]) -> Int {
    switch classes[Int(text[index])] {
    case .plain, .lineFeed: return 1
    case .doubtful: return 0
    case .space: return spacesLength(at: index, in: text, lineStart: lineStart, &mends)
    case .apostrophe: return isInert(apostrophe: index, in: text, lineStart: lineStart) ? 1 : 0
    case .ampersand: return EntityPass.isReference(at: index, in: text) ? 0 : 1
    case .latinSign: return Self.isInert(sign: text[index + 1]) ? 2 : 0
    case .latinLetter: return isNormal(letter: index, in: text) ? 2 : 0
    case .punctuation:
      if text[index + 1] == 0x80, text[index + 2] == 0x99 {
        let isMended = straightensApostrophes && isInsideWord(index..<index + 3, in: text, lineStart: lineStart)
        if isMended { mends.append(Mend(range: index..<index + 3, replacement: .apostrophe)) }
        return isMended ? 3 : 0
      }
      return Self.isInert(punctuation: text[index + 1], text[index + 2]) ? 3 : 0
    }
  }

  /// Mends a run of spaces as ``SpacingPass`` does, and ``PunctuationPass`` behind it; returns its bytes.
  private func spacesLength(at index: Int, in text: [UInt8], lineStart: Int, _ mends: inout [Mend]) -> Int {
    if !mendsSpacing { return 0 }
    var end = index + 1
    while end < text.count, text[end] == 0x20 { end += 1 }
    let isAtEdge = index == lineStart || end == text.count || text[end] == 0x0A
    if isAtEdge || (mendsPunctuation && PunctuationPass.attaches(at: end, behind: index, text)) {
      mends.append(Mend(range: index..<end, replacement: .nothing))
    } else if end > index + 1 {
      mends.append(Mend(range: index + 1..<end, replacement: .nothing))
    }
    return end - index
  }

  /// Whether a straight apostrophe stands inside a word, or behind something else than a vowel, so that it stands for no
  /// accent; as a quotation mark it bears on nothing but accents.
  private func isInert(apostrophe index: Int, in text: [UInt8], lineStart: Int) -> Bool {
    index == lineStart || !AccentPass.isVowel(text[index - 1])
      || isInsideWord(index..<index + 1, in: text, lineStart: lineStart)
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

  /// Whether E2 and the bytes make a dash, a double quotation mark, `‹`, `›`, `•`, `…`, `€`, `™`, an arrow or a
  /// mathematical operator.
  private static func isInert(punctuation second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0x9C...0x9E), (0x80, 0xA2), (0x80, 0xA6), (0x80, 0xB9...0xBA),
      (0x82, 0xAC), (0x84, 0xA2), (0x86, 0x90...), (0x87...0x8B, _):
      true
    default: false
    }
  }

  /// Whether a letter starts no mojibake, and has the right accent where it ends a word.
  private func isNormal(letter index: Int, in text: [UInt8]) -> Bool {
    let end = index + 2
    let next = end < text.count ? text[end] : 0x0A
    if next >= 0x80, MojibakePass.isLead(behindC3: text[index + 1]) { return false }
    if next.isASCIILetter || next.isASCIIDigit { return true }
    guard let accentForms, !accentForms.isNeverWrong(at: index, in: text) else { return true }
    return accentForms.rightForm(of: text.scalar(at: index), in: text) == nil
  }

  private static func byteClass(_ byte: UInt8) -> ByteClass {
    switch byte {
    case 0x20: .space
    case 0x0A: .lineFeed
    case 0x27: .apostrophe
    case UInt8(ascii: "&"): .ampersand
    case 0x60: .doubtful
    case 0x21...0x7E: .plain
    case 0xC2: .latinSign
    case 0xC3: .latinLetter
    case 0xE2: .punctuation
    default: .doubtful
    }
  }
}
