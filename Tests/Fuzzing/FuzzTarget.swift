import Alignment
import Bitesto
import CorpusModel
import FileAccess
import Formats
import Foundation
import Mentions
import Terminology
import TextAnalysis

/// One reader or one stage that takes hostile bytes.
///
/// A bad input may throw; it must not trap, read beyond its bounds, hang, or break what the stage promises.
enum FuzzTarget: String, CaseIterable {
  case glossary
  case tbx
  case csv
  case pairs
  case tmx
  case xliff
  case html
  case markdown
  case jsonl
  case columns
  case compressed
  case project
  case normalization
  case segmentation
  case mentions
  case rewriting
  case alignment
  case compiled

  /// Feeds an input to the target.
  ///
  /// - Throws: what bad input throws.
  func run(_ bytes: [UInt8]) throws {
    switch self {
    case .glossary: try readGlossary(bytes)
    case .tbx:
      var glossary = GlossaryImport(keepsQualifiers: false)
      try TBXReader(ByteStream(path: "fuzz.tbx", contents: bytes)).read(into: &glossary)
    case .csv:
      let source = try SourceText(path: "fuzz.csv", contents: bytes)
      try readGlossary(GlossaryCSVReader.tabSeparated(path: "fuzz.csv", source.bytes))
    case .pairs:
      for layout in [PairGlossaryReader.Layout.omegat, .deepl, .google, .aws] {
        var glossary = GlossaryImport(keepsQualifiers: false)
        try PairGlossaryReader(layout, source: .italian, target: .english).read(
          path: "fuzz.tsv", contents: bytes, into: &glossary)
      }
    case .tmx: try drain(TMXReader(ByteStream(path: "fuzz.tmx", contents: bytes)))
    case .xliff: try drain(XLIFFReader(ByteStream(path: "fuzz.xlf", contents: bytes)))
    case .columns: try drain(ColumnsTSVReader(ByteStream(path: "fuzz.tsv", contents: bytes), choices: []))
    case .jsonl:
      let reader = JSONLinesReader(ByteStream(path: "fuzz.jsonl", contents: bytes))
      while try reader.next() != nil {}
    case .html: try check(HTMLText.extract(SourceText(path: "fuzz.html", contents: bytes).bytes), bytes)
    case .markdown: try check(MarkdownText.extract(SourceText(path: "fuzz.md", contents: bytes).bytes), bytes)
    case .compressed:
      try Scratch.holding(bytes) { path in
        let stream = try ByteStream(path: path, limits: ReadingLimits(expandedSize: 1 << 22))
        while try stream.next() != nil {}
      }
    case .project: try Scratch.holding(bytes) { path in _ = try ProjectFile(path: path) }
    case .normalization: try normalize(bytes)
    case .segmentation: try segment(bytes)
    case .mentions: try Engines.shared.checkMentions(in: bytes)
    case .rewriting: try Engines.shared.checkRewriting(of: bytes)
    case .alignment: try align(bytes)
    case .compiled: try ForgedImages.shared.run(bytes)
    }
  }

  // MARK: - Readers

  private func readGlossary(_ bytes: [UInt8]) throws {
    var reader = GlossaryTSVReader()
    reader.read(path: "fuzz.tsv", contents: bytes)
    let glossary = try reader.glossary()
    _ = try MentionLexicon(glossary: glossary, languages: glossary.languages)
  }

  private func drain(_ reader: some UnitReader) throws {
    while try reader.next() != nil {}
  }

  /// The map of an extracted text leads into its source.
  private func check(_ text: NormalizedText, _ source: [UInt8]) throws {
    precondition(String(validatingUTF8Bytes: text.bytes) != nil, "the text is not UTF-8")
    let whole = text.map.originalRange(of: 0..<text.bytes.count)
    precondition(whole.lowerBound >= 0 && whole.upperBound <= source.count, "the map leads out of the source")
  }

  // MARK: - Stages

  private func normalize(_ bytes: [UInt8]) throws {
    let source = try SourceText(path: "fuzz.txt", contents: bytes)
    for language in [LanguageTag.italian, .english, .southKorean] {
      let normalizer = NormalizationSettings().normalizer(for: language)
      try check(normalizer.normalize(source.bytes), source.bytes)
    }
  }

  private func segment(_ bytes: [UInt8]) throws {
    let source = try SourceText(path: "fuzz.txt", contents: bytes)
    for language in [LanguageTag.italian, .english, .southKorean] {
      let segmenter = try SentenceSegmenter(language: language)
      var end = 0
      for segment in try segmenter.segments(in: source.bytes) {
        precondition(segment.range.lowerBound >= end && !segment.range.isEmpty, "segments overlap or are empty")
        end = segment.range.upperBound
      }
      precondition(end <= source.bytes.count, "a segment ends behind the text")
    }
  }

  /// The two halves of the input, a sentence a line.
  private func align(_ bytes: [UInt8]) throws {
    let source = try SourceText(path: "fuzz.txt", contents: bytes)
    let lines = source.bytes.split(separator: 0x0A).map(Array.init)
    let (left, right) = (Array(lines[..<(lines.count / 2)]), Array(lines[(lines.count / 2)...]))
    func side(_ sentences: [[UInt8]]) -> AlignmentSide {
      AlignmentSide(
        sentences: sentences, startsParagraph: sentences.map { _ in false }, concepts: sentences.map { _ in [] })
    }
    let pair = DocumentPair(source: side(left), target: side(right))
    let beads = SentenceAligner(source: .italian, target: .english).align([pair])[0]
    precondition(beads.flatMap(\.source) == Array(left.indices), "the beads do not cover the source in order")
    precondition(beads.flatMap(\.target) == Array(right.indices), "the beads do not cover the target in order")
  }
}
