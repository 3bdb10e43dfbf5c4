internal import CorpusModel
internal import Terminology

/// The first term of a language is the one to write, and so neither deprecated nor a short form.
struct PreferredTermRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.glossary.concepts.flatMap { concept in
      concept.sections.filter { $0.preferred == nil }.map { section in
        Diagnostic(
          .error, .noPreferredTerm, "«\(concept.id)» has no canonical name in «\(section.language)»",
          at: concept.location, hint: "put a term without «!» or «~» first")
      }
    }
  }
}
