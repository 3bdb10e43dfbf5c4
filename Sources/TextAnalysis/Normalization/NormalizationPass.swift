internal import CorpusModel

/// One step at work on a text.
protocol NormalizationPass: Sendable {
  /// The step that its changes are labelled with.
  var step: NormalizationStep { get }

  /// What a text must have for the step to change anything; nil where any text may do.
  var triggers: UnsettledSet? { get }

  /// Whether it may find more to do in what it made; each time it must make the text shorter.
  var isRepeated: Bool { get }

  /// Rewrites the text.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  func rewrite(_ text: inout TextRewriter) throws(InputError)
}

extension NormalizationPass {
  var isRepeated: Bool { false }

  /// Whether a text that has some characters may need the step.
  func isTriggered(by characters: UnsettledSet) -> Bool { triggers?.intersects(characters) ?? true }
}
