package import CorpusModel
package import TextAnalysis

/// `segment`: one sentence a line.
package struct SegmentJob {
  private let language: LanguageTag?
  private let splitsWords: Bool
  private let normalization: NormalizationSettings

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - language: the language of files whose names tell none; nil for Italian.
  ///   - splitsWords: whether to separate tokens by spaces.
  package init(language: LanguageTag?, splitsWords: Bool, normalization: NormalizationSettings) {
    self.normalization = normalization
    self.language = language
    self.splitsWords = splitsWords
  }

  /// Writes the sentences of the documents.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let pipeline = OrderedPipeline<InputDocument, [UInt8]>(jobCount: input.jobCount, weight: \.size) {
      () throws(InputError) in
      var tools: [LanguageTag: Tools] = [:]
      return { document throws(InputError) in
        let language = language ?? document.language
        if let known = tools[language] { return try lines(of: document, known) }
        let new = try Tools(language, normalization)
        tools[language] = new
        return try lines(of: document, new)
      }
    }
    try pipeline.run(input.documents(cutsLongTexts: true), into: output, take: output.write)
  }

  /// What splits the texts of one language.
  private struct Tools {
    let analyzer: DocumentAnalyzer
    let tokenizer: Tokenizer

    init(_ language: LanguageTag, _ normalization: NormalizationSettings) throws(InputError) {
      analyzer = try DocumentAnalyzer(language: language, normalization: normalization)
      tokenizer = try Tokenizer(language: language)
    }
  }

  private func lines(of document: InputDocument, _ tools: Tools) throws(InputError) -> [UInt8] {
    let analyzed = try tools.analyzer.analyze(document)
    var lines: [UInt8] = []
    lines.reserveCapacity(analyzed.text.bytes.count + analyzed.segments.count)
    for segment in analyzed.segments {
      let line = SegmentText.line(of: segment, in: analyzed.text.bytes)
      if splitsWords {
        let tokens = try tools.tokenizer.tokens(in: line, range: 0..<line.count)
        lines += tokens.map { line[$0] }.joined(separator: [0x20])
      } else {
        lines += line
      }
      lines.append(0x0A)
    }
    return lines
  }
}
