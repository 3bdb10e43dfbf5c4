package import CorpusModel
package import Terminology

/// Writes a custom terminology for Amazon Translate: comma-separated, a header of language codes, the source first.
///
/// Its Korean is `ko`, which is the South's; the North's has no code there, and is never passed off as it.
///
/// - Source: docs.aws.amazon.com/translate, *Creating a custom terminology*.
package struct AWSGlossaryWriter: GlossaryWriter {
  private let source: LanguageTag
  private let targets: [LanguageTag]

  /// Makes a writer for a source language and its targets.
  package init(source: LanguageTag, targets: [LanguageTag]) {
    self.source = source
    self.targets = targets
  }

  /// Writes a line a name of the source language.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    var losses = GlossaryLosses()
    let targets = targets.filter { Self.code($0) != nil }
    for language in glossary.languages where language != source && !targets.contains(language) {
      losses.lose(
        .languages(language.identifier), glossary.concepts.lazy.filter { $0.section(language) != nil }.count)
    }
    CSVCell.appendRow(([source] + targets).map { Self.code($0) ?? $0.identifier }, to: &output[.whole])
    var seen: Set<String> = []
    for concept in glossary.concepts {
      losses.lose(.ids)
      losses.loseFeatures(of: concept)
      for name in names(of: concept, targets, &losses) {
        guard seen.insert(name).inserted else {
          output.report(
            Diagnostic(
              .warning, .unwritableTerm, "left out «\(name)»: aws: a name occurs once, and another concept has it",
              at: concept.location))
          continue
        }
        CSVCell.appendRow([name] + targets.map { concept.preferredName($0) ?? "" }, to: &output[.whole])
      }
    }
    losses.report(format: "aws", to: &output)
  }

  /// The accepted names of the source language, where there is a translation.
  private func names(
    of concept: ConceptEntry, _ targets: [LanguageTag], _ losses: inout GlossaryLosses
  ) -> [String] {
    guard let section = concept.section(source), targets.contains(where: { concept.preferredName($0) != nil })
    else {
      losses.lose(.conceptsWithoutPair)
      return []
    }
    losses.lose(.deprecatedTerms, section.terms.filter { $0.usage == .deprecated }.count)
    losses.lose(.shortForms, section.terms.filter { $0.usage == .shortForm }.count)
    losses.lose(.exactMarks, section.terms.filter { $0.usage == .exact }.count)
    for target in targets {
      losses.lose(.admittedTargets, max((concept.section(target)?.terms.count ?? 1) - 1, 0))
    }
    return section.terms.filter(\.canBePreferred).map(\.text)
  }

  private static func code(_ language: LanguageTag) -> String? {
    if language == .northKorean { return nil }
    return language == .southKorean ? "ko" : language.identifier
  }
}
