/// **M9** joins before a mark that only continues: `Davvero?, chiese`, `l'aspetto ...; oggi`.
struct ContinuationMarkRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.next < site.paragraph.upperBound else { return nil }
    return ",;:".utf8.contains(site.text[site.next]) ? .join : nil
  }
}
