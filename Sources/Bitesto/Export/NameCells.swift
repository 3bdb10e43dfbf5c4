internal import CorpusModel
internal import Terminology

/// The cells of a row behind the text of a sentence without a translation: its names in every language, and its concepts.
struct NameCells {
  /// The cells of a sentence without names, and behind them those of the last one with names.
  private(set) var bytes: [UInt8]

  private let targetCount: Int
  private let noNames: Range<Int>
  /// The names in Italian, then in the target languages.
  private var concepts: ConceptCells
  /// The numbers of the sentence's concepts.
  private var numbers: [Int] = []

  private static let tab = UInt8(ascii: "\t")

  /// Prepares cells for the target languages, in the order of their columns.
  init(glossary: Glossary, targets: [LanguageTag]) {
    targetCount = targets.count
    concepts = ConceptCells(glossary: glossary, languages: [.italian] + targets)
    // Five cells a language and one behind.
    bytes = Array(repeating: Self.tab, count: targets.count * 5 + 1) + [UInt8(ascii: "\n")]
    noNames = bytes.indices
  }

  /// Writes the cells of a sentence with these concepts, up to the end of the row.
  ///
  /// - Returns: where they lie in the bytes, until others are written.
  @inline(__always) mutating func cells(of found: [Int]) -> Range<Int> {
    found.isEmpty ? noNames : cells(ofNamed: found)
  }

  private mutating func cells(ofNamed found: [Int]) -> Range<Int> {
    bytes.removeSubrange(noNames.upperBound...)
    concepts.makeRoom()
    numbers.removeAll(keepingCapacity: true)
    for concept in found { numbers.append(concepts.number(of: concept)) }
    append(.name(0), separator: "; ")
    append(tabs: 1)
    for target in 1..<targetCount + 1 {
      // No text and no segments; no score and nothing missing.
      append(tabs: 2)
      append(.name(target), separator: "; ")
      append(tabs: 3)
    }
    append(.id, separator: ",")
    bytes.append(UInt8(ascii: "\n"))
    return noNames.upperBound..<bytes.count
  }

  /// Writes a cell of each concept.
  private mutating func append(_ cell: ConceptCells.Cells, separator: String) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { bytes += separator.utf8 }
      bytes += concepts.bytes[concepts.range(of: cell, ofNumber: number)]
    }
  }

  private mutating func append(tabs count: Int) {
    for _ in 0..<count { bytes.append(Self.tab) }
  }
}
