internal import CorpusModel

/// Restores accents that were written as apostrophes: `perche'`, `E'`, `citta'`.
///
/// Truncations (`po'`) stay, and so do single quotation marks behind a vowel: where an opening mark waits in the
/// line, the last mark closes it. Capitalised words are names unless the lexicon knows them.
struct AccentPass: NormalizationPass {
  let step = NormalizationStep.accents

  /// Bytes of the longest quotation.
  private static let reach = 240

  let triggers: UnsettledSet? = UnsettledSet(scalars: "'’")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    // Where a quotation in single marks starts that waits to be closed.
    var opening: Int?
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x0A { opening = nil }
      guard byte == 0x27 || byte == 0xE2 else {
        index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
        continue
      }
      let mark = source.scalar(at: index)
      index = mark.range.upperBound
      guard Self.isMark(mark.scalar) else { continue }
      if let start = opening, mark.range.lowerBound - start > Self.reach { opening = nil }
      let place = MarkPlace(of: mark.range, in: source)
      if place.isInside { continue }
      if !place.followsWord, place.precedesLetter {
        if !isAphaeresis(index, source) { opening = mark.range.lowerBound }
      } else if let letter = accent(at: mark.range, quotation: opening, source) {
        text.replace(mark.range.lowerBound - 1..<mark.range.upperBound, with: String(Character(letter)).utf8)
      } else if !isElision(before: mark.range.lowerBound, source) {
        opening = nil
      }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2018}" || scalar == "\u{2019}"
  }

  /// Whether an elided word comes before a mark that a space follows, as in tokenized text: `dell' uomo`.
  private func isElision(before mark: Int, _ source: [UInt8]) -> Bool {
    var start = mark
    while start > 0, source[start - 1].isASCIILetter { start -= 1 }
    return ElisionRule.elided.contains(start..<mark, of: source)
  }

  /// The accented letter for the vowel before a mark; nil where the mark is none for an accent.
  ///
  /// - Parameter quotation: where a quotation starts that the mark may close.
  private func accent(at mark: Range<Int>, quotation: Int?, _ source: [UInt8]) -> Unicode.Scalar? {
    guard mark.lowerBound > 0, Self.isVowel(source[mark.lowerBound - 1]),
      source[mark.lowerBound] != 0xE2
        || source[mark.lowerBound + 2] == 0x99
    else { return nil }
    var start = mark.lowerBound
    while start > 0, source[start - 1].isASCIILetter { start -= 1 }
    // A word with letters beyond ASCII before its last vowel is foreign or has its accent.
    if start > 0, source[start - 1] >= 0x80, source.scalar(before: start)?.scalarClass.isWord == true {
      return nil
    }
    let word = source[start..<mark.lowerBound]
    guard let answer = AccentLexicon.italian.answer(for: start..<mark.lowerBound, of: source),
      isWanted(answer, WordCase(of: word)) || isPastTense(answer, wordStart: start, source),
      quotation == nil
        || isSure(answer, isFirst: source.scalar(at: quotation ?? 0).range.upperBound == start, mark, source)
    else { return nil }
    return word.last?.isASCIIUppercase == true ? AccentedVowel.capital(of: answer.letter) : answer.letter
  }

  /// Whether a word inside a quotation has its accent, rather than that the mark closes the quotation, as it does
  /// behind most first words: `'basta'`.
  private func isSure(_ answer: AccentLexicon.Answer, isFirst: Bool, _ mark: Range<Int>, _ source: [UInt8]) -> Bool
  {
    if answer.needsAccent { return true }
    let isLikely = answer.confidence == .suffix || answer.confidence == .form
    return isLikely && !isFirst && isClosedLater(behind: mark.upperBound, source)
  }

  private func isWanted(_ answer: AccentLexicon.Answer, _ wordCase: WordCase) -> Bool {
    switch wordCase {
    case .lower: true
    case .capitals(let count): answer.confidence > .ending || count >= 5
    case .capitalised: answer.confidence > .ending
    case .mixed: false
    }
  }

  /// Whether a capitalised word that starts a sentence ends in -ò, as verbs do: `Lavorò`.
  private func isPastTense(_ answer: AccentLexicon.Answer, wordStart: Int, _ source: [UInt8]) -> Bool {
    guard answer.letter == "ò" else { return false }
    var index = wordStart
    while let before = source.scalar(before: index) {
      switch before.scalarClass {
      case .space where before.scalar == "\n": return true
      case .space, .quote, .opener: index = before.range.lowerBound
      case let found: return found == .terminator
      }
    }
    return true
  }

  /// Whether another mark behind an offset, in the same line, can close a quotation.
  private func isClosedLater(behind offset: Int, _ source: [UInt8]) -> Bool {
    var index = offset
    let limit = min(source.count, offset + Self.reach)
    while index < limit, source[index] != 0x0A {
      guard source[index] == 0x27 || source[index] == 0xE2 else {
        index += 1
        continue
      }
      let mark = source.scalar(at: index)
      if Self.isMark(mark.scalar) {
        let place = MarkPlace(of: mark.range, in: source)
        // An opening mark starts another quotation.
        if !place.followsWord, place.precedesLetter { return false }
        if !place.isInside, !isElision(before: index, source) { return true }
      }
      index = mark.range.upperBound
    }
    return false
  }

  private func isAphaeresis(_ start: Int, _ source: [UInt8]) -> Bool {
    source[start...].starts(with: "ndr".utf8) || source[start...].starts(with: "Ndr".utf8)
  }

  /// Whether a byte is a vowel that an accent may stand on.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}

/// How a word is written.
enum WordCase {
  case lower
  case capitalised
  /// All capitals, with their number; one capital alone too.
  case capitals(Int)
  case mixed

  init(of word: ArraySlice<UInt8>) {
    let capitals = word.count { $0.isASCIIUppercase }
    if capitals == 0 {
      self = .lower
    } else if capitals == word.count {
      self = .capitals(capitals)
    } else {
      self = capitals == 1 && word.first?.isASCIIUppercase == true ? .capitalised : .mixed
    }
  }
}
