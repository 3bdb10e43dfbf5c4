/// **S2** breaks before a sentence that starts with a number: `. 30 navi`.
///
/// ICU looks past the number for the first letter, and takes a small one for a continuation. Behind an acronym with stops it is right:
/// `la risoluzione O.N.U. 1718`.
struct DigitStartRule: SentenceRule {
  let nextClasses: Set<ScalarClass>? = [.digit, .opener, .quote]

  func verdict(at site: StopSite) -> StopVerdict? {
    site.classBehindOpeners == .digit && !site.isDotted ? .split : nil
  }
}
