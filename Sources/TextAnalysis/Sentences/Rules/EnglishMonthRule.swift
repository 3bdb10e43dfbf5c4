/// **M1** (English) joins an abbreviated month to the number behind it: `Nov. 5`.
struct EnglishMonthRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.digit]

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, Abbreviations.englishMonths.contains(site.word, of: site.text)
    else { return nil }
    return .join
  }
}
