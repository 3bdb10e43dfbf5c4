/// Findings that are known already, so that a gate fails only on what is new.
///
/// Findings are told apart by kind, file, language, concept and form, not by line, and counted: a second one of a known
/// sort is new.
package struct FindingBaseline: Sendable, Equatable {
  /// For each fingerprint, how many findings have it.
  package private(set) var counts: [String: Int] = [:]

  /// Makes an empty baseline.
  package init() {}

  /// Takes down the findings of a run.
  package init(_ findings: [Finding]) {
    for finding in findings { counts[finding.fingerprint, default: 0] += 1 }
  }

  /// Adds known findings.
  package mutating func add(fingerprint: String, count: Int) { counts[fingerprint, default: 0] += count }

  /// The findings that are not known, in their order.
  package func new(among findings: [Finding]) -> [Finding] {
    var left = counts
    return findings.filter { finding in
      guard let count = left[finding.fingerprint], count > 0 else { return true }
      left[finding.fingerprint] = count - 1
      return false
    }
  }
}
