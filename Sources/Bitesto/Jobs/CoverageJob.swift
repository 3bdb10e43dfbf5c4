package import Checks
package import CorpusModel
internal import Formats
package import Terminology
package import TextAnalysis

/// `coverage`: how far the glossary covers the texts, the texts the glossary, and the translations both.
package struct CoverageJob {
  /// The formats of the report.
  package enum Format: Sendable {
    case table
    case json
    case tsv
    case sarif
    case junit
    case html
  }

  /// The schema of the JSON report.
  package static var jsonSchema: String { CoverageJSONSchema.text }

  private let glossary: Glossary
  private let targets: [LanguageTag]?
  private let normalization: NormalizationSettings
  private let references: String?

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - targets: the languages of the translations to check; nil for all that there are.
  ///   - normalization: how to normalize the texts.
  ///   - references: a folder with reference translations under the names of the translations; nil for none.
  /// - Throws: `InputError` (`BT0208`) for a target that the glossary does not have.
  package init(
    glossary: Glossary, targets: [LanguageTag]?, normalization: NormalizationSettings, references: String? = nil
  ) throws(InputError) {
    for target in targets ?? [] { try glossary.require(target) }
    self.glossary = glossary
    self.targets = targets
    self.normalization = normalization
    self.references = references
  }

  /// What was examined: the report, and the texts that it speaks of.
  package struct Examination {
    /// The report.
    package var report: CoverageReport
    let collection: AlignedCollection
  }

  /// Examines the documents.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  package func examine(_ input: JobInput) throws(InputError) -> Examination {
    let documents = try input.allDocuments().filter { $0.language == .italian }
    let collection = try AlignedCollection(
      documents, targets: targets ?? translated(documents), glossary: glossary, normalization: normalization,
      includesNested: true)
    var collector = try CoverageCollector(conceptCount: glossary.concepts.count)
    var findings: [Finding] = []
    var checkedBeads = 0
    let checks = try checks(collection.targets)
    var tallies = collection.targets.map { TranslationTally(language: $0) }
    let reference = try references.map { folder throws(InputError) in
      try collection.withTranslations(
        from: folder, inputs: documents, glossary: glossary, normalization: normalization)
    }
    for (index, document) in collection.documents.enumerated() {
      let outermost = document.mentions.filter { !$0.isNested }
      try collector.add(
        source: document.source, text: document.text, segments: document.segments, mentions: outermost)
      findings += MentionFindings(glossary: glossary).findings(
        of: outermost, source: document.source, text: document.text)
      for (column, check) in checks.enumerated() {
        let rows = BitextRows(collection: collection).rows(ofDocument: index, column: column)
        checkedBeads += rows.lazy.filter(\.isLinked).count
        findings += check.findings(in: rows)
        tallies[column].add(rows)
        if let reference {
          let others = BitextRows(collection: reference).rows(ofDocument: index, column: column)
          tallies[column].compare(rows, reference: others)
        }
      }
    }
    var report = collector.report()
    report.targets = collection.targets
    report.translations = tallies.map { $0.report() }
    report.findings = findings + lacking(report)
    for translation in report.translations { report.findings += translation.findings { glossary.concepts[$0].id } }
    report.checkedBeads = checkedBeads
    CandidateCounterparts(collection: collection).complete(&report.candidates)
    return Examination(report: report, collection: collection)
  }

  /// The concepts that the texts name and the glossary does not in a target language.
  private func lacking(_ report: CoverageReport) -> [Finding] {
    report.used.flatMap { use in
      let concept = glossary.concepts[use.concept]
      return report.targets.filter { concept.preferredName($0) == nil }.map { target in
        Finding(
          kind: .lacking, language: target, concept: concept.id, text: use.forms.first?.text ?? concept.id,
          message: "the glossary has no «\(target)» name of \(concept.id)", place: use.firstPlace)
      }
    }
  }

  /// The checks of translations; what the program's own glossary knows of countries serves glossaries that say nothing of it.
  private func checks(_ targets: [LanguageTag]) throws(InputError) -> [BitextCheck] {
    if targets.isEmpty { return [] }
    let known = glossary.tellsAffiliations ? nil : try GlossarySource.reference.load()
    let shared = BitextGlossary(glossary, known: known)
    return targets.map { BitextCheck(shared, language: $0) }
  }

  /// The glossary's languages into which some document is translated.
  private func translated(_ documents: [InputDocument]) -> [LanguageTag] {
    glossary.languages.filter { language in
      language != .italian && documents.contains { AlignedCollection.translation(of: $0, into: language) != nil }
    }
  }

  /// Writes a report.
  ///
  /// - Parameter hasColor: whether the table is coloured for a terminal.
  package func write(
    _ examination: Examination, as format: Format, hasColor: Bool = false, to output: OutputTarget
  ) throws(InputError) {
    let report = examination.report
    switch format {
    case .table:
      let style: TerminalStyle = hasColor ? .colored : .plain
      try output.write(CoverageTableWriter(glossary: glossary, style: style).text(report))
    case .json: try output.write(CoverageJSONWriter(glossary: glossary).text(report))
    case .tsv: try output.write(CoverageTSVWriter(glossary: glossary).text(report))
    case .sarif: try output.write(SARIFWriter(version: programVersion).text(report.findings))
    case .junit: try output.write(JUnitWriter().text(report.findings, documents: report.documents))
    case .html:
      let documents = AnnotatedDocuments(collection: examination.collection, glossary: glossary)
      let page = HTMLReportWriter(glossary: glossary).text(
        report, choice: documents.choice(for: report.findings), documents: documents.document)
      try output.write(page)
    }
  }
}
