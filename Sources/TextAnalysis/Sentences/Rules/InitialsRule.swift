/// **M2** joins initials to the name behind them: `J. R. Tolkien`, `T.S. Eliot`, unless a function word follows.
struct InitialsRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.upper, .lower]
  let functionWords: FunctionWords
  /// Acronyms written with stops, which end sentences like any noun: `U.S.A.`.
  let acronyms: Lexicon
  /// Nouns that a letter tells apart, so that it ends sentences too: `vitamina D.`, `girone B.`.
  let labelled: Lexicon

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, !site.hasClosers, isInitials(site.unelidedWord, in: site.text) else { return nil }
    if site.nextClass == .lower { return .join }
    if functionWords.startSentence(at: site) { return .split }
    return acronyms.contains(site.unelidedWord, of: site.text) || isLabel(site) ? nil : .join
  }

  private func isLabel(_ site: StopSite) -> Bool {
    let before = TextTrimming.trimmed(site.beforeWord, in: site.text)
    let start = WordScan.stretchStart(before: before.upperBound, in: site.text, from: before.lowerBound)
    return labelled.contains(WordScan.behindElision(start..<before.upperBound, in: site.text), of: site.text)
  }

  /// Whether a word is capital letters with stops between them, at most three: `J`, `T.S`, `J.R.R`, `J.-P`.
  private func isInitials(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    var letters = 0
    var expectsLetter = true
    var index = word.lowerBound
    while index < word.upperBound {
      let scalar = text.scalar(at: index)
      switch scalar.scalarClass {
      case .upper where expectsLetter:
        letters += 1
        expectsLetter = false
      case .terminator, .dash: expectsLetter = true
      default: return false
      }
      index = scalar.range.upperBound
    }
    return (1...3).contains(letters) && !expectsLetter
  }
}
