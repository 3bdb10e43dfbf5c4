/// **M2** (English) lets the next word decide behind `U.S.`, `a.m.` and `Inc.`: a function word starts a sentence.
struct EnglishAcronymRule: SentenceRule {
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, !site.hasClosers, site.nextClass == .upper,
      Abbreviations.english.kind(of: site) == .maybeFinal
    else { return nil }
    return functionWords.startSentence(at: site) ? .split : .join
  }
}
