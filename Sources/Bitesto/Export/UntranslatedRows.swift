internal import CorpusModel
internal import Formats
internal import Terminology
internal import TextAnalysis

/// Writes the rows of the contract's table for documents without translations, from the bytes of the text to those of the
/// table.
///
/// What most of a large corpus goes through. A test compares it with the way through ``CorpusRecord``.
struct UntranslatedRows: Sendable {
  let glossary: Glossary
  let targets: [LanguageTag]
  /// The cells behind a text without names.
  private let noNames: [UInt8]

  /// Makes a writer for the target languages, in the order of their columns.
  init(glossary: Glossary, targets: [LanguageTag]) {
    self.glossary = glossary
    self.targets = targets
    // Five cells a language and one behind.
    noNames = Array(repeating: Self.tab, count: targets.count * 5 + 1) + [UInt8(ascii: "\n")]
  }

  /// The rows of a document, or of a part of one.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  func rows(of document: AnalyzedDocument) -> UnnumberedRows {
    var rows = UnnumberedRows()
    rows.sentencesBefore = document.segmentsBefore
    rows.numberPlaces.reserveCapacity(document.segments.count)
    var output: [UInt8] = []
    // The text twice, and some names.
    output.reserveCapacity(document.source.bytes.count * 5 / 2)
    var name: [UInt8] = []
    TSVCell.append(document.source.path, to: &name)
    var cell: [UInt8] = []
    var next = 0
    var cursor = OffsetMapCursor(document.text.map)
    for (number, segment) in document.segments.enumerated() {
      output += name
      output.append(Self.tab)
      rows.numberPlaces.append(output.count)
      output.append(Self.tab)
      let original = cursor.originalRange(of: segment.range)
      cell.removeAll(keepingCapacity: true)
      TSVCell.append(document.source.bytes, original.range, to: &cell)
      output += cell
      output.append(Self.tab)
      if SegmentText.isLine(segment.range, in: document.text.bytes) {
        if !original.isSame {
          cell.removeAll(keepingCapacity: true)
          TSVCell.append(document.text.bytes, segment.range, to: &cell)
        }
        output += cell
      } else {
        let line = SegmentText.line(of: segment.range, in: document.text.bytes)
        TSVCell.append(line, 0..<line.count, to: &output)
      }
      output.append(Self.tab)
      appendNames(concepts(of: document, segment: number, from: &next), to: &output)
    }
    rows.bytes = output
    return rows
  }

  private static let tab = UInt8(ascii: "\t")

  /// The distinct concepts of a segment, in the order of their first mentions.
  ///
  /// - Parameter next: the first mention that may lie in the segment; moved behind it.
  private func concepts(of document: AnalyzedDocument, segment: Int, from next: inout Int) -> [Int] {
    var concepts: [Int] = []
    while next < document.mentions.count, document.mentions[next].segment <= segment {
      defer { next += 1 }
      if document.mentions[next].isNested || document.mentions[next].segment < segment { continue }
      if let concept = document.mentions[next].concept, !concepts.contains(concept) { concepts.append(concept) }
    }
    return concepts
  }

  /// Writes the cells behind the text.
  private func appendNames(_ concepts: [Int], to output: inout [UInt8]) {
    if concepts.isEmpty {
      output += noNames
      return
    }
    appendList(concepts.map { glossary.concepts[$0].preferredName(.italian) ?? "" }, separator: "; ", to: &output)
    output.append(Self.tab)
    for target in targets {
      // No text and no segments; no score and nothing missing.
      output += "\t\t".utf8
      appendList(concepts.map { glossary.concepts[$0].preferredName(target) ?? "" }, separator: "; ", to: &output)
      output += "\t\t\t".utf8
    }
    appendList(concepts.map { glossary.concepts[$0].id }, separator: ",", to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  private func appendList(_ items: [String], separator: String, to output: inout [UInt8]) {
    if items.isEmpty { return }
    TSVCell.append(items.joined(separator: separator), to: &output)
  }
}
