/// A surface form of a glossary at a place in a document.
public struct Mention: Sendable, Equatable {
  /// How the form stands to its concept in the glossary.
  public enum Status: String, Sendable, CaseIterable, BitwiseCopyable {
    /// The canonical name.
    case preferred
    /// Another accepted name.
    case admitted
    /// A name to be replaced.
    case deprecated
    /// A form that rules made: an inflection or a romanization.
    case derived
  }

  /// How the concept was chosen.
  public enum Decision: String, Sendable, CaseIterable {
    /// The form belongs to one concept alone.
    case match
    /// The document decided between concepts, or for a short form.
    case resolved
    /// Several concepts remain.
    case ambiguous
    /// A short form of nothing that the document names.
    case unknown
  }

  /// UTF-8 bytes of the normalized text.
  public let range: Range<Int>
  /// The segment in which it starts, from 0.
  public let segment: Int
  /// The concept's place in the glossary; nil where it is not resolved.
  public let concept: Int?
  /// All concepts that the form may mean, in the glossary's order; at least one.
  public var candidates: [Int] { shared.isEmpty ? concept.map { [$0] } ?? [] : shared }
  /// Whether the form may mean more than one concept.
  package var hasCandidates: Bool { shared.count > 1 }
  /// The candidates; empty, so that most mentions take no memory of their own, where the concept is the only one.
  private let shared: [Int]
  /// The form's status.
  public let status: Status
  /// How the concept was chosen.
  public let decision: Decision
  /// Whether it lies inside another mention.
  public let isNested: Bool
  /// Why the concept was chosen, or not, in short English phrases.
  public let evidence: [String]

  /// Makes a mention.
  ///
  /// - Parameter candidates: all concepts that the form may mean; empty for the concept alone.
  package init(
    range: Range<Int>, segment: Int, concept: Int?, candidates: [Int] = [], status: Status, decision: Decision,
    isNested: Bool = false, evidence: [String] = []
  ) {
    self.range = range
    self.segment = segment
    self.concept = concept
    shared = candidates.count == 1 && candidates.first == concept ? [] : candidates
    self.status = status
    self.decision = decision
    self.isNested = isNested
    self.evidence = evidence
  }
}
