/// One row of `normalize --format mentions`: a mention with everything that a reader outside the program needs.
public struct MentionRecord: Sendable, Equatable {
  /// The document's path as the user gave it.
  public let document: String
  /// The segment's number, from 1.
  public let segment: Int
  /// Unicode scalars of the original.
  public let range: Range<Int>
  /// The original text of the range.
  public let surface: String
  /// The concept's id; nil where it is not resolved.
  public let concept: String?
  /// The concept's type; empty where the glossary has none, or several candidates differ.
  public let type: String
  /// How the form stands to the concept.
  public let status: Mention.Status
  /// How the concept was chosen.
  public let decision: Mention.Decision
  /// The ids of all concepts that the form may mean, where there are several or none was chosen.
  public let candidates: [String]
  /// The preferred term in each language of the glossary; empty where there is none.
  public let names: [String]
  /// Why the concept was chosen, or not.
  public let evidence: [String]
  /// Whether it lies inside another mention.
  public let isNested: Bool

  /// Makes a row.
  package init(
    document: String, segment: Int, range: Range<Int>, surface: String, concept: String?, type: String,
    status: Mention.Status, decision: Mention.Decision, candidates: [String], names: [String], evidence: [String],
    isNested: Bool
  ) {
    self.document = document
    self.segment = segment
    self.range = range
    self.surface = surface
    self.concept = concept
    self.type = type
    self.status = status
    self.decision = decision
    self.candidates = candidates
    self.names = names
    self.evidence = evidence
    self.isNested = isNested
  }
}
