/// **M4** joins before a small letter behind a closing mark, or behind `!` and `?`: `«Chi è?» chiese`, `Yahoo! ha`.
struct LowerCaseAfterCloserRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.nextClass == .lower, site.hasClosers || !site.isFullStop else { return nil }
    // Tokenized text (`esistano ? il presidente`) tells nothing of closing marks.
    if site.isDetached, !site.isEllipsis { return .split }
    return .join
  }
}
