package import CorpusModel
package import Terminology

/// What the mentions of one document show by themselves: deprecated forms, and what the document does not decide.
package struct MentionFindings: Sendable {
  private let glossary: Glossary

  /// Looks at mentions of a glossary.
  package init(glossary: Glossary) { self.glossary = glossary }

  /// The findings of a document, in the order of its mentions.
  package func findings(of mentions: [Mention], source: SourceText, text: NormalizedText) -> [Finding] {
    mentions.compactMap { mention in
      guard !mention.isNested, let kind = Self.kind(mention) else { return nil }
      let original = text.map.originalRange(of: mention.range)
      let surface = source.string(in: original)
      let concept = mention.concept.map { glossary.concepts[$0] }
      return Finding(
        kind: kind, language: .italian, concept: concept?.id ?? "", text: surface,
        message: message(kind, surface, mention), place: source.location(ofUTF8: original.lowerBound),
        suggestion: kind == .deprecated ? concept?.preferredName(.italian) : nil)
    }
  }

  private static func kind(_ mention: Mention) -> FindingKind? {
    switch mention.decision {
    case .ambiguous: .ambiguous
    case .unknown: .unknown
    case .match, .resolved: mention.status == .deprecated ? .deprecated : nil
    }
  }

  private func message(_ kind: FindingKind, _ surface: String, _ mention: Mention) -> String {
    switch kind {
    case .ambiguous:
      "«\(surface)» may be " + mention.candidates.map { glossary.concepts[$0].id }.joined(separator: ", ")
    case .unknown: "nothing in the document tells whom or what «\(surface)» means"
    default: "«\(surface)» is deprecated"
    }
  }
}
