internal import CorpusModel
internal import Terminology

/// The columns `owner` and `seat-of` name concepts of the glossary.
struct AffiliationRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.glossary.concepts.flatMap { concept in
      ConceptEntry.Affiliation.allCases.flatMap { column in
        concept.ids(in: column).filter { subject.glossary.position(ofID: $0) == nil }.map { id in
          Diagnostic(
            .error, .unknownOwner, "the «\(column.rawValue)» of «\(concept.id)» is no concept: «\(id)»",
            at: concept.location, hint: "write ids of concepts that the glossary has, separated by « | »")
        }
      }
    }
  }
}
