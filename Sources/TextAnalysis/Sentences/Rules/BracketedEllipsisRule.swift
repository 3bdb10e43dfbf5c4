/// **M5** joins at an omission in brackets: `ha detto [...] Il resto`, `(…) Poi`.
///
/// It stands for words left out, and ends nothing.
struct BracketedEllipsisRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.word.isEmpty || site.isDetached, let before = inkBefore(site),
      before.scalar == "[" || before.scalar == "("
    else { return nil }
    return .join
  }

  private func inkBefore(_ site: StopSite) -> LocatedScalar? {
    var index = site.stop.lowerBound
    while let scalar = site.text.scalar(before: index, from: site.sentenceStart) {
      if scalar.scalarClass != .space { return scalar }
      index = scalar.range.lowerBound
    }
    return nil
  }
}
