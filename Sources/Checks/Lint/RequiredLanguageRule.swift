internal import CorpusModel
internal import Terminology

/// Every concept has a name in Italian, in one other language, and in those that the user requires.
struct RequiredLanguageRule: LintRule {
  let required: [LanguageTag]

  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.glossary.concepts.flatMap { concept in
      var findings = ([.italian] + required.filter { $0 != .italian }).filter { concept.section($0) == nil }.map {
        Diagnostic(
          .error, .languageMissing, "«\(concept.id)» has no name in «\($0)»", at: concept.location,
          hint: "fill in the cell, or drop the row")
      }
      if concept.sections.count == 1 {
        findings.append(
          Diagnostic(
            .error, .languageMissing, "«\(concept.id)» has names in one language alone", at: concept.location,
            hint: "a glossary row links names of at least two languages"))
      }
      return findings
    }
  }
}
