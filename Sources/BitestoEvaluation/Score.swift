/// Counts of a comparison with a gold standard.
package struct Score: Sendable, Equatable {
  /// Found and in the gold.
  package var correct = 0
  /// Found, right or wrong.
  package var found = 0
  /// In the gold.
  package var expected = 0

  /// Starts from nothing.
  package init() {}

  /// The share of the found that is right; 1 where nothing was found.
  package var precision: Double { found == 0 ? 1 : Double(correct) / Double(found) }
  /// The share of the gold that was found; 1 where there is no gold.
  package var recall: Double { expected == 0 ? 1 : Double(correct) / Double(expected) }
  /// The harmonic mean of both.
  package var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  /// Adds another comparison's counts.
  package static func += (left: inout Score, right: Score) {
    left.correct += right.correct
    left.found += right.found
    left.expected += right.expected
  }
}
