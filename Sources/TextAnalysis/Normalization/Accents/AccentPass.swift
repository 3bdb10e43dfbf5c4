internal import CorpusModel

/// Restores accents that were written as apostrophes: `perche'`, `E'`, `citta'`.
///
/// Truncations (`po'`) stay, and so do single quotation marks behind a vowel: where an opening mark waits in the
/// line, the last mark closes it. Capitalised words are names unless the lexicon knows them.
struct AccentPass: NormalizationPass {
  let step = NormalizationStep.accents

  /// Bytes back to which an opening mark is looked for.
  private static let reach = 240

  func isTriggered(by bytes: BytePresence) -> Bool { bytes.containsAny(0x27, 0xE2) }

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 1
    while index < source.count {
      let byte = source[index]
      guard byte == 0x27 || byte == 0xE2, Self.isVowel(source[index - 1]) else {
        index += 1
        continue
      }
      let mark = source.scalar(at: index)
      if mark.scalar == "'" || mark.scalar == "\u{2019}", let letter = accent(at: mark.range, source) {
        text.replace(index - 1..<mark.range.upperBound, with: String(Character(letter)).utf8)
      }
      index = mark.range.upperBound
    }
  }

  /// The accented letter for the vowel before a mark; nil where the mark is none for an accent.
  private func accent(at mark: Range<Int>, _ source: [UInt8]) -> Unicode.Scalar? {
    if mark.upperBound < source.count, source.scalarClass(at: mark.upperBound).isWord { return nil }
    var start = mark.lowerBound
    while start > 0, source[start - 1].isASCIILetter { start -= 1 }
    // A word with letters beyond ASCII before its last vowel is foreign or has its accent.
    if start > 0, source[start - 1] >= 0x80, source.scalar(before: start)?.scalarClass.isWord == true {
      return nil
    }
    let word = source[start..<mark.lowerBound]
    guard let answer = AccentLexicon.italian.answer(for: String(decoding: word, as: UTF8.self).lowercased()),
      isWanted(answer, WordCase(of: word)) || isPastTense(answer, wordStart: start, source),
      answer.needsAccent || !closesQuotation(mark, wordStart: start, source)
    else { return nil }
    return word.last?.isASCIIUppercase == true ? AccentedVowel.capital(of: answer.letter) : answer.letter
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

  /// Whether a mark is the last one that can close a quotation opened before the word in the same line.
  private func closesQuotation(_ mark: Range<Int>, wordStart: Int, _ source: [UInt8]) -> Bool {
    guard opens(before: wordStart, source) else { return false }
    var index = mark.upperBound
    while index < source.count, source[index] != 0x0A {
      if source[index] == 0x27 || source[index] == 0xE2 {
        let other = source.scalar(at: index)
        if other.scalar == "'" || other.scalar == "\u{2019}" {
          let place = MarkPlace(of: other.range, in: source)
          // An opening mark starts another quotation; behind a consonant a mark elides.
          if !place.followsWord, place.precedesLetter { return true }
          if !place.isInside, !source[index - 1].isASCIILetter || Self.isVowel(source[index - 1]) { return false }
        }
        index = other.range.upperBound
      } else {
        index += 1
      }
    }
    return true
  }

  /// Whether a mark in front of a word waits to be closed before an offset.
  private func opens(before offset: Int, _ source: [UInt8]) -> Bool {
    var index = offset
    let limit = max(0, offset - Self.reach)
    while index > limit {
      index -= 1
      if source[index] == 0x0A { return false }
      guard source[index] == 0x27 || source[index] == 0xE2 else { continue }
      let mark = source.scalar(at: index)
      guard mark.scalar == "'" || mark.scalar == "\u{2018}" || mark.scalar == "\u{2019}" else { continue }
      let place = MarkPlace(of: mark.range, in: source)
      if !place.followsWord, place.precedesLetter, !isAphaeresis(mark.range.upperBound, source) { return true }
    }
    return false
  }

  private func isAphaeresis(_ start: Int, _ source: [UInt8]) -> Bool {
    source[start...].starts(with: "ndr".utf8) || source[start...].starts(with: "Ndr".utf8)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
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
