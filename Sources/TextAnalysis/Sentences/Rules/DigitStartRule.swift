/// **S2** breaks before a sentence that starts with a number: `. 30 navi`.
///
/// ICU looks past the number for the first letter, and takes a small one for a continuation.
struct DigitStartRule: SentenceRule {
  func verdict(at site: StopSite) -> StopVerdict? { site.classBehindOpeners == .digit ? .split : nil }
}
