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
    if format == .tsv, output.documentsDone == 0 {
      try output.write(MentionRows.header(languages: glossary.languages))
    }
    let pipeline = OrderedPipeline<InputDocument, Found>(jobCount: input.jobCount, weight: \.size) {
      () throws(InputError) in
      let analyzer = try DocumentAnalyzer(
        language: .italian, normalization: normalization, glossary: (glossary, lexicon),
        explains: format == .jsonLines)
      let rows = makeRowWriter()
      return { document throws(InputError) in
        let analyzed = try analyzer.analyze(document, includesNested: includesNested)
        return document.content.isPart ? .part(analyzed) : .rows(rows(analyzed))
      }
    }
    let rows = makeRowWriter()
    var segmentsBefore = 0
    try pipeline.run(input.documents(cutsLongTexts: true), into: output, continues: \.continues) {
      found throws(InputError) in
      switch found {
      case .rows(let bytes): try output.write(bytes)
      case .part(var part):
        if part.source.isBeginning { segmentsBefore = 0 }
        part.segmentsBefore = segmentsBefore
        segmentsBefore += part.segments.count
        try output.write(rows(part))
      }
    }
  }

  /// What was found in a document.
  private enum Found: Sendable {
    case rows([UInt8])
    /// In a part of a long text, whose sentences are numbered behind those of the parts before.
    case part(AnalyzedDocument)

    /// Whether it belongs to the document before.
    var continues: Bool {
      if case .part(let part) = self { return !part.source.isBeginning }
      return false
    }
  }

  /// Makes what writes the rows of documents, for one task at a time.
  private func makeRowWriter() -> (AnalyzedDocument) -> [UInt8] {
    switch format {
    case .tsv:
      var rows = MentionRows(glossary: glossary)
      return { rows.rows(of: $0) }
    case .jsonLines:
      let records = MentionRecords(glossary: glossary)
      let lines = MentionsJSONLWriter(languages: glossary.languages)
      return { document in
        var bytes: [UInt8] = []
        for record in records.records(of: document) { lines.append(record, to: &bytes) }
        return bytes
      }
    }
  }
}
