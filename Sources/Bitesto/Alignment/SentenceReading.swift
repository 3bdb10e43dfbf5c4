internal import CorpusModel
internal import TextAnalysis

/// The sentences of a text that is to be aligned.
struct SentenceReading {
  /// The sentences, each on one line.
  let lines: [String]
  /// For each sentence, whether a paragraph starts with it; empty where paragraphs are not known.
  let startsParagraph: [Bool]

  /// Segments a text, or takes its lines as sentences; empty lines count then too, as sentences without text.
  init(
    _ text: InputContent, language: LanguageTag, hasOneSentenceALine: Bool, normalization: NormalizationSettings
  ) throws(InputError) {
    if hasOneSentenceALine {
      var lines = text.source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      }
      if lines.last == "" { lines.removeLast() }
      self.lines = lines
      startsParagraph = []
    } else {
      let document = try DocumentAnalyzer(language: language, normalization: normalization).analyze(text)
      let segments = document.segments
      lines = segments.map { document.line(of: $0) }
      startsParagraph = segments.indices.map { $0 == 0 || segments[$0].paragraph != segments[$0 - 1].paragraph }
    }
  }
}
