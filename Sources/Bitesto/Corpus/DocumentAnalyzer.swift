package import CorpusModel
internal import FileAccess
package import Mentions
package import Terminology
package import TextAnalysis

/// A document that was read, normalized and segmented, with its mentions.
package struct AnalyzedDocument: Sendable {
  /// The text as it was read.
  package let source: SourceText
  /// The text as it is worked on.
  package let text: NormalizedText
  /// Its sentences.
  package let segments: [Segment]
  /// Its names; empty where none were looked for.
  package let mentions: [Mention]

  /// The segment on one line, normalized.
  package func line(of segment: Segment) -> String {
    String(decoding: SegmentText.line(of: segment, in: text.bytes), as: UTF8.self)
  }

  /// The segment as the original writes it.
  package func originalText(of segment: Segment) -> String {
    source.string(in: text.map.originalRange(of: segment.range))
  }
}

/// Reads, normalizes, segments and searches documents of one language.
///
/// It keeps ICU's iterators, and so belongs to one task at a time.
package final class DocumentAnalyzer {
  private let normalizer: TextNormalizer
  private let segmenter: SentenceSegmenter
  private let finder: MentionFinder?

  /// Makes an analyzer.
  ///
  /// - Parameters:
  ///   - language: the language of the documents.
  ///   - normalization: how to normalize them.
  ///   - glossary: whose names to find, with its compiled forms; nil to find none.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(
    language: LanguageTag, normalization: NormalizationSettings = NormalizationSettings(),
    glossary: (concepts: Glossary, lexicon: MentionLexicon)? = nil
  ) throws(InputError) {
    normalizer = normalization.normalizer(for: language)
    segmenter = try SentenceSegmenter(language: language)
    finder = glossary.map { MentionFinder(glossary: $0.concepts, lexicon: $0.lexicon) }
  }

  /// Reads a document and analyzes it.
  ///
  /// - Throws: `InputError` when it cannot be read or is not UTF-8.
  package func analyze(_ input: InputDocument, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument
  {
    try analyze(input.source(), includesNested: includesNested)
  }

  /// Reads a file and analyzes it.
  ///
  /// - Throws: `InputError` when it cannot be read or is not UTF-8.
  package func analyze(path: String, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument {
    try analyze(SourceText(path: path, contents: FileInput.read(path)), includesNested: includesNested)
  }

  /// Analyzes a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func analyze(_ source: SourceText, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument {
    let text = try normalized(source)
    let segments = try segmenter.segments(in: text.bytes)
    let mentions =
      try finder?.mentions(
        in: text, original: source.bytes, segments: segments, includesNested: includesNested) ?? []
    return AnalyzedDocument(source: source, text: text, segments: segments, mentions: mentions)
  }

  /// Normalizes a text; of HTML, what stands between the tags.
  private func normalized(_ source: SourceText) throws(InputError) -> NormalizedText {
    guard let content = try source.contentOfHTML() else { return try normalizer.normalize(source.bytes) }
    let text = try normalizer.normalize(content.bytes)
    return NormalizedText(bytes: text.bytes, map: content.map.followed(by: text.map))
  }
}

extension SourceText {
  /// The text of an HTML file, with the way back to its source; nil where the name tells another format.
  func contentOfHTML() throws(InputError) -> NormalizedText? {
    InputName(path).isHTML ? try HTMLText.extract(bytes) : nil
  }
}
