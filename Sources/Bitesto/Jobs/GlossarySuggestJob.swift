internal import Checks
package import CorpusModel
internal import Formats
package import Terminology
package import TextAnalysis

/// `glossary suggest`: rows for the names that a glossary lacks.
package struct GlossarySuggestJob {
  private let glossary: Glossary
  private let coverage: CoverageJob
  private let minimum: Int

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose concepts are known.
  ///   - targets: the languages of the translations to look at; nil for all that there are.
  ///   - normalization: how to normalize the texts.
  ///   - minimum: how often a name must occur.
  /// - Throws: `InputError` (`BT0208`) for a target that the glossary does not have.
  package init(
    glossary: Glossary, targets: [LanguageTag]?, normalization: NormalizationSettings, minimum: Int
  ) throws(InputError) {
    self.glossary = glossary
    self.minimum = minimum
    coverage = try CoverageJob(glossary: glossary, targets: targets, normalization: normalization)
  }

  /// Writes the rows, the most frequent names first.
  ///
  /// - Returns: how many rows there are.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) -> Int {
    let examination = try coverage.examine(input)
    let candidates = examination.report.candidates.filter { $0.count >= minimum }
    let suggestions = SuggestionList.suggestions(for: candidates, glossary: glossary)
    let targets =
      examination.collection.targets.isEmpty
      ? glossary.languages.filter { $0 != .italian } : examination.collection.targets
    try output.write(SuggestionTSVWriter(targets: targets).text(suggestions))
    return suggestions.count
  }
}
