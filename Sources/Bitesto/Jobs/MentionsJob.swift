package import CorpusModel
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `normalize --format mentions`: one row a mention.
package struct MentionsJob {
  /// The formats of rows.
  package enum Format: Sendable {
    case tsv
    case jsonLines
  }

  private let glossary: Glossary
  private let format: Format
  private let includesNested: Bool
  private let normalization: NormalizationSettings

  /// Makes the job.
  package init(glossary: Glossary, format: Format, includesNested: Bool, normalization: NormalizationSettings) {
    self.normalization = normalization
    self.glossary = glossary
    self.format = format
    self.includesNested = includesNested
  }

  /// Writes the mentions of the documents.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: (glossary, lexicon))
    let table = MentionsTSVWriter(languages: glossary.languages)
    let lines = MentionsJSONLWriter(languages: glossary.languages)
    if format == .tsv { try output.write(table.header()) }
    let documents = input.documents()
    while let document = try documents.next() {
      let analyzed = try analyzer.analyze(document, includesNested: includesNested)
      var bytes: [UInt8] = []
      for record in MentionRecords(glossary: glossary).records(of: analyzed) {
        switch format {
        case .tsv: table.append(record, to: &bytes)
        case .jsonLines: lines.append(record, to: &bytes)
        }
      }
      try output.write(bytes)
    }
  }
}
