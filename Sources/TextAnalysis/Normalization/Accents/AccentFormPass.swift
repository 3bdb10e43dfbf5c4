internal import CorpusModel

/// Turns wrong accents at the end of Italian words round: `perchè`, `piú`, `cittá`; never in names (`Bogotá`).
struct AccentFormPass: NormalizationPass {
  let step = NormalizationStep.accentForms

  /// Spanish words that look like Italian ones.
  private static let foreign = Lexicon(listing: "está sí")

  func isTriggered(by bytes: BytePresence) -> Bool { bytes.contains(0xC3) }

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index + 1 < source.count {
      guard source[index] == 0xC3 else {
        index = ByteSearch.first(.beyondASCII, in: source, index + 1..<source.count)
        continue
      }
      let letter = source.scalar(at: index)
      if let plain = AccentedVowel.plain(of: letter.scalar), let right = rightForm(of: letter, plain, source) {
        text.replace(letter.range, with: String(Character(right)).utf8)
      }
      index = letter.range.upperBound
    }
  }

  /// Whether an accented letter stays as it is.
  static func isRight(_ letter: LocatedScalar, in source: [UInt8]) -> Bool {
    guard let plain = AccentedVowel.plain(of: letter.scalar) else { return true }
    // À, ì, ò and ù are never wrong, and `è` alone is not either.
    if AccentLexicon.italian.hasGraveVowels {
      if AccentedVowel.isGrave(letter.scalar), plain != "e" { return true }
      let before = letter.range.lowerBound > 0 ? source[letter.range.lowerBound - 1] : 0x20
      if letter.scalar == "è", before < 0x80, !before.isASCIILetter { return true }
    }
    guard let right = AccentFormPass().rightForm(of: letter, plain, source) else { return true }
    return right == letter.scalar
  }

  /// The letter that the word ends in by rights; nil where it may stay.
  private func rightForm(
    of letter: LocatedScalar, _ plain: Unicode.Scalar, _ source: [UInt8]
  ) -> Unicode.Scalar? {
    let end = letter.range.upperBound
    if end < source.count, source.scalarClass(at: end).isWord { return nil }
    var start = letter.range.lowerBound
    while start > 0, source[start - 1].isASCIILetter { start -= 1 }
    if start > 0, source[start - 1] >= 0x80, source.scalar(before: start)?.scalarClass.isWord == true {
      return nil
    }
    let isCapital = letter.scalar.value < 0xE0
    let stem = source[start..<letter.range.lowerBound]
    let isName = !isCapital && stem.contains { $0.isASCIIUppercase }
    guard let answer = AccentLexicon.italian.answer(forStem: stem, vowel: UInt8(truncatingIfNeeded: plain.value)),
      isSure(answer, isName: isName), !Self.foreign.contains(start..<end, of: source)
    else { return nil }
    return isCapital ? AccentedVowel.capital(of: answer.letter) : answer.letter
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
