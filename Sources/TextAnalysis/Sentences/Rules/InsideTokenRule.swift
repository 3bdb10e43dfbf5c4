/// **M6** joins at a stop that white space does not follow: `kcna.kp`, `10.30`, `a.b?x=1`, `S.p.A.`.
///
/// ICU breaks after `!` and `?` even inside an address.
struct InsideTokenRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? { site.isGlued ? .join : nil }
}
