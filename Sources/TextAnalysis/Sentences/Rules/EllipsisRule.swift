/// **S4** treats `…` as ICU treats `...`: a capital behind it starts a sentence, unless an article or preposition is
/// left hanging before it (`deve arrivare a ... Versailles`).
struct EllipsisRule: SentenceRule {
  let functionWords: FunctionWords

  func verdict(at site: StopSite) -> StopVerdict? {
    guard site.isEllipsis else { return nil }
    switch site.classBehindOpeners {
    case .upper: return functionWords.nameParticles.contains(site.word, of: site.text) ? .join : .split
    case .lower: return .join
    default: return nil
    }
  }
}
