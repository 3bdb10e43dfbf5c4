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
    let documents = input.documents()
    while let document = try documents.next() {
      let language = language ?? document.language
      let analyzed = try DocumentAnalyzer(language: language, normalization: normalization).analyze(document)
      let tokenizer = try Tokenizer(language: language)
      for segment in analyzed.segments {
        var line = SegmentText.line(of: segment, in: analyzed.text.bytes)
        if splitsWords {
          line = Array(
            try tokenizer.tokens(in: line, range: 0..<line.count).map { line[$0] }.joined(separator: [0x20]))
        }
        try output.write(line + [0x0A])
      }
    }
  }
}
