package import Checks
package import CorpusModel
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `coverage`: how far the glossary covers the texts, and the texts the glossary.
package struct CoverageJob {
  /// The formats of the report.
  package enum Format: Sendable {
    case table
    case json
    case tsv
  }

  private let glossary: Glossary
  private let format: Format
  private let normalization: NormalizationSettings

  /// Makes the job.
  package init(glossary: Glossary, format: Format, normalization: NormalizationSettings) {
    self.normalization = normalization
    self.glossary = glossary
    self.format = format
  }

  /// Writes the report on the documents and returns it, for gates.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) -> CoverageReport {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: (glossary, lexicon))
    var collector = try CoverageCollector(conceptCount: glossary.concepts.count)
    for document in input.documents where document.language == .italian {
      let analyzed = try analyzer.analyze(document)
      try collector.add(
        source: analyzed.source, text: analyzed.text, segments: analyzed.segments, mentions: analyzed.mentions)
    }
    let report = collector.report()
    switch format {
    case .table: try output.write(CoverageTableWriter(glossary: glossary).text(report))
    case .json: try output.write(CoverageJSONWriter(glossary: glossary).text(report))
    case .tsv: try output.write(CoverageTSVWriter(glossary: glossary).text(report))
    }
    return report
  }
}
