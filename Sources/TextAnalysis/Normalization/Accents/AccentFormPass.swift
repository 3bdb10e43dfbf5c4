internal import CorpusModel

/// Turns wrong accents at the end of Italian words round: `perchè`, `piú`, `cittá`; never in names (`Bogotá`).
///
/// A class, so that asking it about a letter copies nothing.
final class AccentFormPass: NormalizationPass {
  let step = NormalizationStep.accentForms

  /// Not static, since a static one costs a call for each access.
  private let lexicon = AccentLexicon.italian
  /// Spanish words that look like Italian ones.
  private let foreign = Lexicon(listing: "está sí")

  let triggers: UnsettledSet? = UnsettledSet(0xC0...0xFA)

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index + 1 < source.count {
      guard source[index] == 0xC3 else {
        index = ByteSearch.first(.beyondASCII, in: source, index + 1..<source.count)
        continue
      }
      let letter = source.scalar(at: index)
      if let right = rightForm(of: letter, in: source) {
        text.replace(letter.range, with: String(Character(right)).utf8)
      }
      index = letter.range.upperBound
    }
  }

  /// The letter that a word ends in by rights; nil where it may stay.
  func rightForm(of letter: LocatedScalar, in source: [UInt8]) -> Unicode.Scalar? {
    let end = letter.range.upperBound
    guard let plain = AccentedVowel.plain(of: letter.scalar),
      !isNeverWrong(at: letter.range.lowerBound, in: source),
      end == source.count || !source.scalarClass(at: end).isWord
    else { return nil }
    var start = letter.range.lowerBound
    while start > 0, source[start - 1].isASCIILetter { start -= 1 }
    if start > 0, source[start - 1] >= 0x80, source.scalar(before: start)?.scalarClass.isWord == true {
      return nil
    }
    let isCapital = letter.scalar.value < 0xE0
    let stem = source[start..<letter.range.lowerBound]
    let isName = !isCapital && stem.contains { $0.isASCIIUppercase }
    guard let answer = lexicon.answer(forStem: stem, vowel: UInt8(truncatingIfNeeded: plain.value)),
      isSure(answer, isName: isName), !foreign.contains(start..<end, of: source)
    else { return nil }
    let right = isCapital ? AccentedVowel.capital(of: answer.letter) : answer.letter
    return right == letter.scalar ? nil : right
  }

  /// Whether a letter from À to ÿ is right at sight: à, ì, ò and ù at the end of any word, `è` alone, and their capitals.
  func isNeverWrong(at index: Int, in source: [UInt8]) -> Bool {
    guard lexicon.hasGraveVowels else { return false }
    switch source[index + 1] {
    // À, Ì, Ò, Ù, à, ì, ò, ù behind C3.
    case 0x80, 0x8C, 0x92, 0x99, 0xA0, 0xAC, 0xB2, 0xB9: return true
    // È, è
    case 0x88, 0xA8: return index == 0 || (source[index - 1] < 0x80 && !source[index - 1].isASCIILetter)
    default: return false
    }
  }

  /// Words have one spelling; of forms and suffixes, in small letters, only the past tense in -é and -è has two.
  private func isSure(_ answer: AccentLexicon.Answer, isName: Bool) -> Bool {
    switch answer.confidence {
    case .word: true
    case .form, .suffix: !isName && AccentedVowel.plain(of: answer.letter) != "e"
    case .ending: false
    }
  }
}
