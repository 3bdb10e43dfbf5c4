internal import Checks
internal import CorpusModel
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// Cuts analyzed documents into the corpus' sentences, with their names and tokens.
struct CorpusSentences {
  private let glossary: Glossary
  private let text: CorpusSettings.Text
  private let tokenizer: Tokenizer?

  /// Makes the cutter.
  ///
  /// - Parameter hasTokens: whether to split the Italian sentences into tokens.
  init(glossary: Glossary, text: CorpusSettings.Text, hasTokens: Bool) throws(InputError) {
    self.glossary = glossary
    self.text = text
    tokenizer = hasTokens ? try Tokenizer(language: .italian) : nil
  }

  /// A name with its range in the normalized text of the document.
  typealias PlacedName = CorpusSentence.Name

  /// The outermost names of an Italian document, in order.
  func names(of document: AnalyzedDocument) -> [PlacedName] {
    document.mentions.filter { !$0.isNested }.map { mention in
      let concepts = mention.concept.map { [$0] } ?? mention.candidates
      return PlacedName(
        range: mention.range, concepts: concepts.map { glossary.concepts[$0].id },
        type: mention.concept.flatMap { glossary.concepts[$0].type?.rawValue } ?? "", status: mention.status,
        decision: mention.decision)
    }
  }

  /// The outermost names of a translation, in order.
  func names(of translation: AnalyzedTranslation, in language: LanguageTag) -> [PlacedName] {
    BitextRows.names(translation.concepts, in: translation.document).filter { !$0.isNested }.map { name in
      let concepts = name.concepts.map { glossary.concepts[$0] }
      let only = concepts.count == 1 ? concepts.first : nil
      let isPreferred = concepts.contains { $0.preferredName(language) == name.text }
      return PlacedName(
        range: name.range, concepts: concepts.map(\.id), type: only?.type?.rawValue ?? "",
        status: isPreferred ? .preferred : name.isAccepted ? .admitted : .deprecated,
        decision: only == nil ? .ambiguous : .match)
    }
  }

  /// The sentences of a side.
  ///
  /// - Parameters:
  ///   - numbers: the segments, from 0.
  ///   - names: the names of the document, in order.
  func side(
    _ numbers: Range<Int>, of document: AnalyzedDocument, names: [PlacedName], isItalian: Bool
  ) throws(InputError) -> CorpusSide {
    var sentences: [CorpusSentence] = []
    for number in numbers {
      let segment = document.segments[number]
      let first = names.partitioningIndex { $0.range.lowerBound >= segment.range.lowerBound }
      let own = names[first...].prefix { $0.range.upperBound <= segment.range.upperBound }
      let sentence = sentence(of: segment, in: document)
      var tokens: [Range<Int>] = []
      if isItalian, let tokenizer {
        tokens = try tokenizer.tokens(in: sentence.text, range: 0..<sentence.text.count)
      }
      let text = String(decoding: sentence.text, as: UTF8.self)
      sentences.append(
        CorpusSentence(
          number: document.segmentsBefore + number + 1, text: text,
          names: own.map { name in
            PlacedName(
              range: sentence.place(name.range), concepts: name.concepts, type: name.type, status: name.status,
              decision: name.decision)
          }, tokens: tokens))
    }
    return CorpusSide(sentences)
  }

  private func sentence(
    of segment: Segment, in document: AnalyzedDocument
  ) -> (text: [UInt8], place: (Range<Int>) -> Range<Int>) {
    // Between the names of a marked-up original stand tags, which are no text.
    if text == .original, !document.isMarkup {
      let original = document.text.map.originalRange(of: segment.range)
      return (
        Array(document.source.bytes[original]),
        { range in
          let own = document.text.map.originalRange(of: range)
          let lower = max(own.lowerBound, original.lowerBound)
          return lower - original.lowerBound..<max(lower, min(own.upperBound, original.upperBound))
            - original.lowerBound
        }
      )
    }
    let bytes = document.text.bytes
    let line = SegmentText.line(of: segment, in: bytes)
    if line.count == segment.range.count {
      let start = segment.range.lowerBound
      return (line, { $0.lowerBound - start..<$0.upperBound - start })
    }
    return (
      line,
      { range in
        // A range that starts with a word has its white space before it: count it as the line does.
        let before = SegmentText.line(of: segment.range.lowerBound..<range.upperBound, in: bytes).count
        let length = SegmentText.line(of: range, in: bytes).count
        return before - length..<before
      }
    )
  }
}
