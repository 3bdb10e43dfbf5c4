/// A group of source and target segments that are translations of one another; one side may be empty.
public struct Bead: Sendable, Equatable {
  /// Source segments, from 0.
  public let source: Range<Int>
  /// Target segments, from 0.
  public let target: Range<Int>
  /// How sure the alignment is, 0 to 1.
  public let score: Double

  /// Makes a bead.
  package init(source: Range<Int>, target: Range<Int>, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}
