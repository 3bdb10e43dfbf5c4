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
    let text = document.text.bytes
    // The text twice, and some names.
    var output: [UInt8] = []
    output.reserveCapacity(source.count * 5 / 2)
    var head: [UInt8] = []
    TSVCell.append(document.source.path, to: &head)
    head.append(Self.tab)
    var originals = OffsetMapCursor(document.text.map)
    var checks = CellChecks(of: source)
    var concepts = SegmentConcepts(document.mentions)
    for number in document.segments.indices {
      rows.numberPlaces.append(output.count + head.count)
      let segment = document.segments[number].range
      let (original, isSame) = originals.originalRange(of: segment)
      let isPlain = checks.isCell(original) && (isSame || SegmentText.isCell(segment, in: text))
      concepts.read(segment: number)
      let cells = names.cells(of: concepts.found)
      if isPlain {
        Self.append(
          head.span, source.span.extracting(original), text.span.extracting(segment),
          names.bytes.span.extracting(cells), to: &output)
      } else {
        Self.append(head, (source, original), (text, segment), names.bytes[cells], to: &output)
      }
    }
    rows.bytes = output
    return rows
  }

  private static let tab = UInt8(ascii: "\t")

  /// Writes a row of cells that are as they should be.
  private static func append(
    _ head: Span<UInt8>, _ original: Span<UInt8>, _ text: Span<UInt8>, _ names: Span<UInt8>,
    to output: inout [UInt8]
  ) {
    output.append(addingCapacity: head.count + original.count + text.count + names.count + 3) { span in
      span.append(head)
      span.append(tab)
      span.append(original)
      span.append(tab)
      span.append(text)
      span.append(tab)
      span.append(names)
    }
  }

  /// Writes a row of a sentence that spans lines, or holds what a cell does not.
  private static func append(
    _ head: [UInt8], _ original: (text: [UInt8], range: Range<Int>), _ segment: (text: [UInt8], range: Range<Int>),
    _ names: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    output += head
    output.append(tab)
    TSVCell.append(original.text, original.range, to: &output)
    output.append(tab)
    let line = SegmentText.line(of: segment.range, in: segment.text)
    TSVCell.append(line, line.indices, to: &output)
    output.append(tab)
    output += names
  }
}

/// Deals out the concepts of a document's mentions to its segments, which come in order.
private struct SegmentConcepts {
  /// The distinct concepts of the segment that was read last, in the order of their first mentions.
  private(set) var found: [Int] = []
  private let mentions: [Mention]
  private var nextMention = 0

  init(_ mentions: [Mention]) { self.mentions = mentions }

  /// Reads the mentions of a segment.
  mutating func read(segment: Int) {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    while nextMention < mentions.count, mentions[nextMention].segment <= segment {
      defer { nextMention += 1 }
      if mentions[nextMention].isNested || mentions[nextMention].segment < segment { continue }
      if let concept = mentions[nextMention].concept, !found.contains(concept) { found.append(concept) }
    }
  }
}
