internal import CorpusModel
internal import Terminology

/// Turns the mentions of a document into rows.
struct MentionRecords {
  let glossary: Glossary

  /// The rows of a document, in the order of its mentions.
  func records(of document: AnalyzedDocument) -> [MentionRecord] {
    document.mentions.map { record($0, in: document) }
  }

  private func record(_ mention: Mention, in document: AnalyzedDocument) -> MentionRecord {
    let range = document.text.map.originalRange(of: mention.range)
    let concept = mention.concept.map { glossary.concepts[$0] }
    return MentionRecord(
      document: document.source.path, segment: document.segmentsBefore + mention.segment + 1,
      range: document.source.scalarOffset(
        ofUTF8: range.lowerBound)..<document.source.scalarOffset(
          ofUTF8: range.upperBound),
      surface: document.source.string(in: range), concept: concept?.id,
      type: glossary.type(of: mention)?.rawValue ?? "",
      status: mention.status, decision: mention.decision,
      candidates: mention.concept == nil || mention.candidates.count > 1
        ? mention.candidates.map { glossary.concepts[$0].id } : [],
      names: glossary.languages.map { concept?.preferredName($0) ?? "" }, evidence: mention.evidence,
      isNested: mention.isNested)
  }
}

extension Glossary {
  /// The type of a mention's concept, or of all its candidates.
  func type(of mention: Mention) -> ConceptType? {
    if let concept = mention.concept { return type(ofConcept: concept) }
    guard let first = mention.candidates.first else { return nil }
    let type = type(ofConcept: first)
    return mention.candidates.allSatisfy { self.type(ofConcept: $0) == type } ? type : nil
  }
}
