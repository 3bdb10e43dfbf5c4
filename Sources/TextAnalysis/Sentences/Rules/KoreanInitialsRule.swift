internal import CorpusModel

/// **M2** (Korean) joins Latin initials and titles to the name behind them: `도널드 J. 트럼프`, `Dr. 김`.
struct KoreanInitialsRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isFullStop, !site.hasClosers, site.nextClass.isLetter else { return nil }
    let isInitial = site.word.count == 1 && site.text[site.word.lowerBound].isASCIIUppercase
    return isInitial || Abbreviations.english.neverFinal.contains(site.word, of: site.text) ? .join : nil
  }
}
