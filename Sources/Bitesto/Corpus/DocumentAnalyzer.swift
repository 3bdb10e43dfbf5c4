package import CorpusModel
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
  /// The number of segments in the parts of the document before this one.
  package var segmentsBefore = 0
  /// For each unit of a bitext its segment, or an empty range; nil for a text that is no bitext.
  package var units: [Range<Int>]?
  /// Whether tags stand between the words of the source.
  package var isMarkup = false
  /// What else the record of the document says, or of a bitext each unit, as JSON objects; empty for nothing.
  package var metadata: [String] = []

  /// What else the input says of a row: of its unit, or of the whole document.
  func metadata(ofUnit unit: Int?) -> String {
    guard let unit else { return metadata.first ?? "" }
    return unit < metadata.count ? metadata[unit] : ""
  }

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
  ///   - explains: whether mentions say why their concepts were chosen.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(
    language: LanguageTag, normalization: NormalizationSettings = NormalizationSettings(),
    glossary: (concepts: Glossary, lexicon: MentionLexicon)? = nil, explains: Bool = false
  ) throws(InputError) {
    normalizer = normalization.normalizer(for: language)
    segmenter = try SentenceSegmenter(language: language, engine: normalization.engine)
    finder = glossary.map {
      MentionFinder(
        glossary: $0.concepts, lexicon: $0.lexicon, readsScalars: normalization.engine == .icu, explains: explains)
    }
  }

  /// Analyzes a document.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func analyze(_ input: InputDocument, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument
  {
    var document = try analyze(input.content, includesNested: includesNested)
    document.metadata = input.metadata
    return document
  }

  /// Analyzes a plain text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func analyze(_ source: SourceText, includesNested: Bool = false) throws(InputError) -> AnalyzedDocument {
    try analyze(InputContent(source: source, form: .plain), includesNested: includesNested)
  }

  /// Analyzes a text as it is written in its file.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  package func analyze(
    _ content: InputContent, includesNested: Bool = false
  ) throws(InputError) -> AnalyzedDocument {
    let (text, segments, units) = try segmented(content)
    let mentions =
      try finder?.mentions(
        in: text, original: content.source.bytes, segments: segments, includesNested: includesNested) ?? []
    return AnalyzedDocument(
      source: content.source, text: text, segments: segments, mentions: mentions,
      segmentsBefore: content.segmentsBefore, units: units, isMarkup: content.form == .html)
  }

  /// Normalizes and segments a text; the units of a bitext are its segments.
  private func segmented(
    _ content: InputContent
  ) throws(InputError) -> (text: NormalizedText, segments: [Segment], units: [Range<Int>]?) {
    let pieces = try content.pieces()
    if case .units(let ranges) = content.form {
      var joining = UnitJoining(source: content.source.bytes)
      for (piece, range) in zip(pieces, ranges) {
        joining.append(try normalizer.normalize(piece.bytes), of: range)
      }
      return (joining.text, joining.segments, joining.units)
    }
    guard let piece = pieces.first else { return (NormalizedText(bytes: [], map: .identity), [], nil) }
    let normalized = try normalizer.normalize(piece.bytes)
    let text = NormalizedText(bytes: normalized.bytes, map: piece.map.followed(by: normalized.map))
    return (text, try segmenter.segments(in: text.bytes), nil)
  }
}
