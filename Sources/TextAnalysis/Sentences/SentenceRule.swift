/// What a rule decides about a stop.
enum StopVerdict: Sendable, Equatable {
  /// The sentence ends behind the stop and its closing marks.
  case split
  /// The sentence goes on.
  case join
}

/// One reason to break, or not to break, at a stop.
protocol SentenceRule: Sendable {
  /// What must come next for the rule to be asked; nil where it may be anything.
  var nextClasses: Set<ScalarClass>? { get }

  /// Decides about a stop.
  ///
  /// - Returns: nil where the rule has no opinion; then the next rule is asked, and ICU in the end.
  func verdict(at site: StopSite) -> StopVerdict?
}

extension SentenceRule {
  var nextClasses: Set<ScalarClass>? { nil }
}
