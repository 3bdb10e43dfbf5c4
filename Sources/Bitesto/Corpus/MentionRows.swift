internal import CorpusModel
internal import Formats
internal import Terminology

/// Writes the rows of mentions in the contract's columns, from the bytes of the text to those of the table.
///
/// A test compares it with the way through ``MentionRecord``. It keeps the cells of concepts, and so belongs to one task
/// at a time.
struct MentionRows {
  private let glossary: Glossary
  private var concepts: ConceptCells
  /// The cells of names where there are none.
  private let noNames: [UInt8]

  private static let tab = UInt8(ascii: "\t")

  /// Prepares rows with the names in all languages of the glossary.
  init(glossary: Glossary) {
    self.glossary = glossary
    concepts = ConceptCells(glossary: glossary, languages: glossary.languages)
    noNames = Array(repeating: Self.tab, count: max(0, glossary.languages.count - 1))
  }

  /// The header row, for the languages of a glossary.
  static func header(languages: [LanguageTag]) -> [UInt8] {
    let columns = [
      "doc", "segment", "start", "end", "surface", "concept", "type", "status", "decision", "candidates",
    ]
    var output: [UInt8] = []
    TSVCell.appendRow(columns + languages.map(\.identifier), to: &output)
    return output
  }

  /// The rows of a document, in the order of its mentions.
  ///
  /// - Complexity: O(*n*) for *n* bytes of mentions, and of the text between them.
  mutating func rows(of document: AnalyzedDocument) -> [UInt8] {
    var head: [UInt8] = []
    TSVCell.append(document.source.path, to: &head)
    head.append(Self.tab)
    var output: [UInt8] = []
    output.reserveCapacity(document.mentions.count * (head.count + Self.usualSize))
    var originals = OffsetMapCursor(document.text.map)
    var scalars = ScalarCursor(document.source)
    for mention in document.mentions {
      let range = originals.originalRange(of: mention.range).range
      let segment = document.segmentsBefore + mention.segment + 1
      let start = scalars.scalarOffset(ofUTF8: range.lowerBound)
      let end = scalars.scalarOffset(ofUTF8: range.upperBound)
      output.append(addingCapacity: head.count + 3 * Self.numberSize) { span in
        span.append(head.span)
        span.append(decimal: segment)
        span.append(Self.tab)
        span.append(decimal: start)
        span.append(Self.tab)
        span.append(decimal: end)
        span.append(Self.tab)
      }
      TSVCell.append(document.source.bytes, range, to: &output)
      output.append(Self.tab)
      appendMeaning(of: mention, to: &output)
    }
    return output
  }

  /// Bytes of most rows beside their heads.
  private static let usualSize = 96
  /// Bytes that a number takes at most, with a tab.
  private static let numberSize = 21
  /// Bytes that status and decision take at most, with their tabs.
  private static let stateSize = 32

  /// Writes the cells behind the surface.
  private mutating func appendMeaning(of mention: Mention, to output: inout [UInt8]) {
    concepts.makeRoom()
    let status = mention.status.rawValue.utf8
    let decision = mention.decision.rawValue.utf8
    let candidates = mention.hasCandidates ? candidates(mention) : []
    guard let concept = mention.concept else {
      output.append(Self.tab)
      output += (glossary.type(of: mention)?.rawValue ?? "").utf8
      for cell in [Array(status), Array(decision), candidates, noNames] {
        output.append(Self.tab)
        output += cell
      }
      output.append(UInt8(ascii: "\n"))
      return
    }
    let number = concepts.number(of: concept)
    let idAndType = concepts.range(of: .idAndType, ofNumber: number)
    let names = concepts.range(of: .names, ofNumber: number)
    let size = idAndType.count + Self.stateSize + candidates.count + names.count + 2
    output.append(addingCapacity: size) { span in
      span.append(concepts.bytes.span.extracting(idAndType))
      span.append(status.span)
      span.append(Self.tab)
      span.append(decision.span)
      span.append(Self.tab)
      span.append(candidates.span)
      span.append(Self.tab)
      span.append(concepts.bytes.span.extracting(names))
      span.append(UInt8(ascii: "\n"))
    }
  }

  /// The ids of all concepts that a mention may mean.
  private mutating func candidates(_ mention: Mention) -> [UInt8] {
    var cell: [UInt8] = []
    for candidate in mention.candidates {
      if !cell.isEmpty { cell.append(UInt8(ascii: ",")) }
      let number = concepts.number(of: candidate)
      cell += concepts.bytes[concepts.range(of: .id, ofNumber: number)]
    }
    return cell
  }
}
