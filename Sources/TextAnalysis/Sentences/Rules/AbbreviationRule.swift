/// **M1** joins behind abbreviations, by their three classes.
struct AbbreviationRule: SentenceRule {
  let abbreviations: Abbreviations
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard !site.hasClosers, let kind = abbreviations.kind(of: site) else { return nil }
    switch kind {
    case .neverFinal: return isName(site) ? nil : .join
    case .takesNumber: return takesNext(site) ? .join : nil
    case .maybeFinal:
      if site.nextClass == .opener || isFollowedByAnother(site) { return .join }
      guard site.classBehindOpeners == .lower else { return nil }
      let startsSentence =
        abbreviations.isMeasure(site) && functionWords.articles.contains(site.nextWord, of: site.text)
      return startsSentence ? .split : .join
    case .afterNumber:
      // `5 nov. (KCNA) –`, `5 nov. 2024`, `5 nov. - Il leader`
      return [.opener, .digit, .dash, .lower].contains(site.nextClass) ? .join : nil
    }
  }

  /// Whether a capitalised word is a name that reads like a title, since an article follows: `Amartya Sen. Il`.
  private func isName(_ site: StopSite) -> Bool {
    let next = site.nextWord
    guard site.text.scalarClass(at: site.unelidedWord.lowerBound) == .upper, site.nextClass == .upper,
      functionWords.articles.contains(next, of: site.text), functionWords.startSentence(at: site)
    else { return false }
    // Of `Prof. A. Lee` the next word is an initial.
    return next.upperBound == site.paragraph.upperBound || site.text[next.upperBound] != UInt8(ascii: ".")
  }

  /// Whether another abbreviation follows with its stop: `Co. Ltd.`.
  private func isFollowedByAnother(_ site: StopSite) -> Bool {
    let next = site.nextWord
    guard site.nextClass == .upper, next.upperBound < site.paragraph.upperBound,
      site.text[next.upperBound] == UInt8(ascii: ".")
    else { return false }
    return next.count > 1 && abbreviations.maybeFinal.contains(next, of: site.text)
  }

  /// Whether what follows may be the abbreviation's number: digits, a Roman numeral, a single letter, a small word.
  private func takesNext(_ site: StopSite) -> Bool {
    switch site.nextClass {
    case .digit, .lower, .other, .opener: return true
    case .upper:
      let word = site.text[site.nextWord]
      if word.allSatisfy("IVXLCDM".utf8.contains) { return true }
      guard word.count == 1 else { return false }
      let behind = word.endIndex
      let isLabel = behind < site.paragraph.upperBound && ".),;".utf8.contains(site.text[behind])
      return isLabel || !functionWords.startSentence(at: site)
    default: return false
    }
  }
}
