internal import Alignment
internal import CorpusModel
internal import FileAccess
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// Reads texts of one language for the aligner.
final class AlignmentSideReader {
  private let language: LanguageTag
  private let hasOneSentenceALine: Bool
  private let normalization: NormalizationSettings
  private let limits: ReadingLimits
  private let presence: ConceptPresence?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - language: the texts' language.
  ///   - glossary: whose concepts are looked for; nil for none.
  ///   - hasOneSentenceALine: whether the texts are segmented already.
  ///   - normalization: how to normalize texts that are not.
  ///   - limits: how much is read.
  init(
    language: LanguageTag, glossary: Glossary?, hasOneSentenceALine: Bool, normalization: NormalizationSettings,
    limits: ReadingLimits
  ) throws(InputError) {
    self.language = language
    self.hasOneSentenceALine = hasOneSentenceALine
    self.normalization = normalization
    self.limits = limits
    if let glossary {
      presence = ConceptPresence(
        lexicon: try MentionLexicon(glossary: glossary, languages: glossary.languages(like: language)))
    } else {
      presence = nil
    }
  }

  /// Reads a text.
  ///
  /// - Parameter vectorsPath: a file of its sentences' vectors; nil for none.
  /// - Throws: `InputError` when a file cannot be read.
  func read(_ path: String, vectorsPath: String? = nil) throws(InputError) -> (
    side: AlignmentSide, lines: [String]
  ) {
    let reading = try SentenceReading(
      InputContent(path: path, limits: limits), language: language, hasOneSentenceALine: hasOneSentenceALine,
      normalization: normalization)
    let vectors = try vectorsPath.map { path throws(InputError) in
      try VectorReader.read(path, sentences: reading.lines)
    }
    let side = AlignmentSide(
      sentences: reading.lines.map { Array($0.utf8) }, startsParagraph: reading.startsParagraph,
      concepts: try concepts(in: reading.lines), vectors: vectors)
    return (side, reading.lines)
  }

  /// The concepts that each sentence names; empty without a glossary.
  private func concepts(in lines: [String]) throws(InputError) -> [[Int]] {
    guard let presence else { return [] }
    var concepts: [[Int]] = []
    for line in lines {
      let text = NormalizedText(bytes: Array(line.utf8), map: .identity)
      concepts.append(
        try presence.concepts(in: text, original: text.bytes).filter { !$0.isShortForm }.map(\.concept))
    }
    return concepts
  }
}
