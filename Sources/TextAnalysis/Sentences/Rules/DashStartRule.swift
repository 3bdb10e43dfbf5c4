/// **S3** breaks before a dash that opens a sentence: `. - I destinatari`, `. – Sì`.
///
/// ICU takes every dash behind a stop for a continuation.
struct DashStartRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.dash]

  func verdict(at site: StopSite) -> StopVerdict? {
    var index = site.next
    while index < site.paragraph.upperBound {
      let scalar = site.text.scalar(at: index)
      switch scalar.scalarClass {
      case .dash, .space, .opener, .quote: index = scalar.range.upperBound
      case .upper, .digit: return .split
      default: return .join
      }
    }
    return .join
  }
}
