/// **M0** joins a stop before which the sentence has no letter or digit: `... e poi`, `[...] Il testo`.
///
/// ICU takes the marks that open such a sentence for a sentence of their own.
struct NothingBeforeRule: SentenceRule {
  /// Bytes after which marks alone are a sentence too.
  private static let reach = 80

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.stop.lowerBound - site.sentenceStart <= Self.reach else { return nil }
    var index = site.sentenceStart
    while index < site.stop.lowerBound {
      let scalar = site.text.scalar(at: index)
      if scalar.scalarClass.isWord || scalar.scalarClass == .other { return nil }
      index = scalar.range.upperBound
    }
    return .join
  }
}
