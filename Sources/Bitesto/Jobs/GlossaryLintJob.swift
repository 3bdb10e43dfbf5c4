internal import Checks
package import CorpusModel
package import Terminology

/// `glossary lint`: looks a glossary through.
package struct GlossaryLintJob {
  private let required: [LanguageTag]

  /// Makes the job.
  ///
  /// - Parameter required: languages that every concept must have a name in.
  package init(required: [LanguageTag]) { self.required = required }

  /// The findings, sorted by place.
  package func run(_ glossary: Glossary) throws(InputError) -> [Diagnostic] {
    for language in required { try glossary.require(language) }
    return try GlossaryLint.findings(in: LintSubject(glossary), required: required)
  }
}
