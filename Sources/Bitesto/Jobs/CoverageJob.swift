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

  private let glossary: Glossary
  private let targets: [LanguageTag]?
  private let normalization: NormalizationSettings

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - targets: the languages of the translations to check; nil for all that there are.
  ///   - normalization: how to normalize the texts.
  /// - Throws: `InputError` (`BT0208`) for a target that the glossary does not have.
  package init(
    glossary: Glossary, targets: [LanguageTag]?, normalization: NormalizationSettings
  ) throws(InputError) {
    for target in targets ?? [] { try glossary.require(target) }
    self.glossary = glossary
    self.targets = targets
    self.normalization = normalization
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
    let checks = checks(collection.targets)
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
      }
    }
    var report = collector.report()
    report.findings = findings
    report.checkedBeads = checkedBeads
    return Examination(report: report, collection: collection)
  }

  private func checks(_ targets: [LanguageTag]) -> [BitextCheck] {
    if targets.isEmpty { return [] }
    let relations = ConceptRelations(glossary)
    return targets.map { BitextCheck(glossary: glossary, relations: relations, language: $0) }
  }

  /// The glossary's languages into which some document is translated.
  private func translated(_ documents: [InputDocument]) -> [LanguageTag] {
    glossary.languages.filter { language in
      language != .italian && documents.contains { AlignedCollection.translation(of: $0, into: language) != nil }
    }
  }

  /// Writes a report.
  package func write(_ examination: Examination, as format: Format, to output: OutputTarget) throws(InputError) {
    let report = examination.report
    switch format {
    case .table: try output.write(CoverageTableWriter(glossary: glossary).text(report))
    case .json: try output.write(CoverageJSONWriter(glossary: glossary).text(report))
    case .tsv: try output.write(CoverageTSVWriter(glossary: glossary).text(report))
    case .sarif: try output.write(SARIFWriter(version: programVersion).text(report.findings))
    case .junit: try output.write(JUnitWriter().text(report.findings, documents: report.documents))
    case .html:
      let documents = AnnotatedDocuments(collection: examination.collection, glossary: glossary)
      try output.write(HTMLReportWriter(glossary: glossary).text(report) { documents.document(at: $0) })
    }
  }
}
