/// **S5** breaks before a name that starts with a small letter and goes on with a capital: `. iPhone`, `. eBay`.
struct BrandStartRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.lower]

  func verdict(at site: StopSite) -> StopVerdict? {
    guard !site.isGlued else { return nil }
    let second = site.text.scalar(at: site.next).range.upperBound
    guard second < site.paragraph.upperBound, site.text.scalarClass(at: second) == .upper else { return nil }
    return .split
  }
}
