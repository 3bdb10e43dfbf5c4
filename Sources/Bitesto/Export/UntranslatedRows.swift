internal import CorpusModel
internal import Formats
internal import Terminology
internal import TextAnalysis

/// Writes the rows of the contract's table for documents without translations, from the bytes of the text to those of the
/// table.
///
/// What most of a large corpus goes through. A test compares it with the way through ``CorpusRecord``. It keeps the cells of
/// names, and so belongs to one task at a time.
struct UntranslatedRows {
  private var names: NameCells

  /// Makes a writer for the target languages, in the order of their columns.
  init(glossary: Glossary, targets: [LanguageTag]) {
    names = NameCells(glossary: glossary, targets: targets)
  }

  /// The rows of a document, or of a part of one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  mutating func rows(of document: AnalyzedDocument) -> UnnumberedRows {
    var rows = UnnumberedRows()
    rows.sentencesBefore = document.segmentsBefore
    rows.numberPlaces.reserveCapacity(document.segments.count)
    let source = document.source.bytes
    // The text twice, and some names.
    var output: [UInt8] = []
    output.reserveCapacity(source.count * 5 / 2)
    var head: [UInt8] = []
    TSVCell.append(document.source.path, to: &head)
    head.append(Self.tab)
    var cursor = OffsetMapCursor(document.text.map)
    var concepts = SegmentConcepts(document.mentions)
    for (number, segment) in document.segments.enumerated() {
      rows.numberPlaces.append(output.count + head.count)
      let original = cursor.originalRange(of: segment.range)
      if original.isSame, SegmentText.isCell(original.range, in: source) {
        Self.append(head.span, source.span.extracting(original.range), to: &output)
      } else {
        output += head
        Self.append(document, segment, original.range, to: &output)
      }
      names.append(concepts.next(segment: number), to: &output)
    }
    rows.bytes = output
    return rows
  }

  private static let tab = UInt8(ascii: "\t")

  /// Writes the cells of a sentence that is its own.
  private static func append(
    _ head: Span<UInt8>, _ text: Span<UInt8>, to output: inout [UInt8]
  ) {
    output.append(addingCapacity: head.count + 2 * text.count + 3) { span in
      span.append(head)
      span.append(tab)
      span.append(text)
      span.append(tab)
      span.append(text)
      span.append(tab)
    }
  }

  /// Writes the cells of a sentence that needs more: it was changed, spans lines, or holds what a cell does not.
  private static func append(
    _ document: AnalyzedDocument, _ segment: Segment, _ original: Range<Int>, to output: inout [UInt8]
  ) {
    output.append(tab)
    TSVCell.append(document.source.bytes, original, to: &output)
    output.append(tab)
    let line = SegmentText.line(of: segment.range, in: document.text.bytes)
    TSVCell.append(line, line.indices, to: &output)
    output.append(tab)
  }
}

/// Deals out the concepts of a document's mentions to its segments, which come in order.
private struct SegmentConcepts {
  private let mentions: [Mention]
  private var nextMention = 0

  init(_ mentions: [Mention]) { self.mentions = mentions }

  /// The distinct concepts of a segment, in the order of their first mentions.
  mutating func next(segment: Int) -> [Int] {
    var concepts: [Int] = []
    while nextMention < mentions.count, mentions[nextMention].segment <= segment {
      defer { nextMention += 1 }
      if mentions[nextMention].isNested || mentions[nextMention].segment < segment { continue }
      if let concept = mentions[nextMention].concept, !concepts.contains(concept) { concepts.append(concept) }
    }
    return concepts
  }
}
