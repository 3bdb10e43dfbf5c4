internal import CorpusModel

/// **M6** (Korean) joins where no space follows: behind closing marks (`"…했다."고 말했다`) and Latin letters or digits.
///
/// Two sentences without a space between them (`했다.한국은`) are left to ICU, which breaks.
struct KoreanGluedRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isGlued else { return nil }
    if site.hasClosers { return site.nextClass.isWord ? .join : nil }
    guard let last = site.lastOfWord, last.range.upperBound == site.stop.lowerBound else { return nil }
    return last.scalar.isASCII && last.scalarClass.isWord ? .join : nil
  }
}
