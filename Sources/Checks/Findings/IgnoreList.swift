internal import CorpusModel

/// Findings that somebody looked at and accepts, each with the reason.
package struct IgnoreList: Sendable {
  /// One rule; an empty part fits everything.
  package struct Rule: Sendable, Equatable {
    let kind: FindingKind?
    let concept: String
    let path: String
    /// Why the findings are accepted.
    package let reason: String

    /// Makes a rule.
    ///
    /// - Parameters:
    ///   - kind: the kind of finding; nil for all.
    ///   - concept: the concept's id; empty for all.
    ///   - path: the file, or a folder that holds it; empty for all.
    ///   - reason: why.
    package init(kind: FindingKind?, concept: String, path: String, reason: String) {
      self.kind = kind
      self.concept = concept
      self.path = path
      self.reason = reason
    }

    func fits(_ finding: Finding) -> Bool {
      (kind == nil || kind == finding.kind) && (concept.isEmpty || concept == finding.concept)
        && (path.isEmpty || finding.place.path == path || finding.place.path.hasPrefix(path + "/"))
    }
  }

  private let rules: [Rule]

  /// Makes a list of rules.
  package init(_ rules: [Rule]) { self.rules = rules }

  /// The findings that no rule fits, in their order.
  package func remaining(among findings: [Finding]) -> [Finding] {
    findings.filter { finding in !rules.contains { $0.fits(finding) } }
  }
}
