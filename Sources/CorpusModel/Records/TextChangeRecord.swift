/// One row of `normalize --format changes`: what a step of normalization changed.
public struct TextChangeRecord: Sendable, Equatable {
  /// Where in the original.
  public let place: SourceLocation
  /// Unicode scalars of the original; empty where the step inserted.
  public let range: Range<Int>
  /// What the step found, which an earlier step may have changed already.
  public let before: String
  /// What the step left.
  public let after: String
  /// The step's name.
  public let step: String

  /// Makes a row.
  package init(place: SourceLocation, range: Range<Int>, before: String, after: String, step: String) {
    self.place = place
    self.range = range
    self.before = before
    self.after = after
    self.step = step
  }
}
