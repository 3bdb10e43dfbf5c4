/// One row of `normalize --dry-run`: a stretch that would be replaced.
public struct NameChangeRecord: Sendable, Equatable {
  /// The document's path as the user gave it.
  public let document: String
  /// Unicode scalars of the original.
  public let range: Range<Int>
  /// The original text of the range.
  public let before: String
  /// What would stand there instead.
  public let after: String
  /// Why: `name` or `determiner`.
  public let reason: String
  /// The concept's id.
  public let concept: String

  /// Makes a row.
  package init(
    document: String, range: Range<Int>, before: String, after: String, reason: String, concept: String
  ) {
    self.document = document
    self.range = range
    self.before = before
    self.after = after
    self.reason = reason
    self.concept = concept
  }
}
