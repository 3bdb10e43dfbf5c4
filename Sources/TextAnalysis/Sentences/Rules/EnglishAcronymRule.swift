/// **M2** (English) lets the next word decide behind `U.S.`, `a.m.` and `Inc.`: a function word starts a sentence.
struct EnglishAcronymRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.upper]
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, !site.hasClosers,
      Abbreviations.english.kind(of: site) == .maybeFinal
    else { return nil }
    return functionWords.startSentence(at: site) ? .split : .join
  }
}
