/// **M9** joins before a mark that only continues: `Davvero?, chiese`, `l'aspetto ...; oggi`.
struct ContinuationMarkRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.other]

  func verdict(at site: StopSite) -> StopVerdict? {
    ",;:".utf8.contains(site.text[site.next]) ? .join : nil
  }
}
