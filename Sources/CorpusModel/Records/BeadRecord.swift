/// One row of `align`: a bead with its sentences.
public struct BeadRecord: Sendable, Equatable {
  /// The bead, its segments counted from 0.
  public let bead: Bead
  /// The source sentences, joined by spaces.
  public let source: String
  /// The target sentences, joined by spaces.
  public let target: String

  /// Makes a row.
  package init(bead: Bead, source: String, target: String) {
    self.bead = bead
    self.source = source
    self.target = target
  }
}
