internal import CorpusModel

/// **S1** breaks before a sentence that starts in lower case, as machine translation and careless typing leave it.
///
/// The word before the stop must look like the end of a sentence and not like an abbreviation: it ends in a
/// vowel, a digit or a quotation mark, is all capitals or capitalised, has seven letters or is a loanword. Behind
/// an acronym in parentheses (`(KCNA). segnalato`) the sentence goes on, unless a function word follows.
struct LowerCaseStartRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.lower, .opener, .quote]
  let abbreviations: Abbreviations
  let functionWords: FunctionWords
  /// Shorter words that end in a consonant without being abbreviations.
  let consonantEndings: Lexicon

  /// Letters from which on a word is no abbreviation.
  private static let longWord = 7

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop || site.isDetached, !site.hasClosers, site.classBehindOpeners == .lower else {
      return nil
    }
    // A stop with a space before it, as in tokenized text, belongs to no abbreviation.
    if site.isDetached { return site.isEllipsis ? nil : .split }
    guard abbreviations.kind(of: site) == nil, !site.isDotted, let last = site.lastOfWord else { return .join }
    return endsSentence(site, last) ? .split : .join
  }

  private func endsSentence(_ site: StopSite, _ last: LocatedScalar) -> Bool {
    switch last.scalarClass {
    case .digit, .quote, .letter: return true
    case .closer: return !isAcronymInParentheses(site) || startsSentence(site)
    case .upper: return letterCount(site) >= 2
    case .lower:
      return isVowel(last) || letterCount(site) >= Self.longWord || startsCapitalised(site)
        || consonantEndings.contains(site.unelidedWord, of: site.text)
    default: return last.scalar == "%" || last.scalar == "€" || last.scalar == "°"
    }
  }

  private func startsSentence(_ site: StopSite) -> Bool {
    functionWords.startSentence(at: site) && !functionWords.auxiliaries.contains(site.nextWord, of: site.text)
  }

  private func isVowel(_ scalar: LocatedScalar) -> Bool { "aeiouàèéìòùíóú".unicodeScalars.contains(scalar.scalar) }

  private func letterCount(_ site: StopSite) -> Int {
    site.text[site.unelidedWord].count { !$0.isUTF8Continuation }
  }

  private func startsCapitalised(_ site: StopSite) -> Bool {
    let word = site.unelidedWord
    return !word.isEmpty && site.text.scalarClass(at: word.lowerBound) == .upper && letterCount(site) >= 2
  }

  /// Whether the word is `KCNA)`: capitals alone in parentheses.
  private func isAcronymInParentheses(_ site: StopSite) -> Bool {
    let bytes = site.text[site.word]
    guard bytes.last == UInt8(ascii: ")"), site.word.lowerBound > site.sentenceStart else { return false }
    return site.text[site.word.lowerBound - 1] == UInt8(ascii: "(")
      && bytes.dropLast().allSatisfy { $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }
}
