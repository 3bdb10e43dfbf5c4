internal import CorpusModel
internal import Terminology

/// The cells of a row behind the text of a sentence without a translation: its names in every language, and its concepts.
struct NameCells {
  private let targetCount: Int
  /// The cells of a sentence without names.
  private let noNames: [UInt8]
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
    noNames = Array(repeating: Self.tab, count: targets.count * 5 + 1) + [UInt8(ascii: "\n")]
  }

  /// Writes the cells of a sentence with these concepts, up to the end of the row.
  mutating func append(_ found: [Int], to cells: inout [UInt8]) {
    if found.isEmpty {
      cells += noNames
      return
    }
    concepts.makeRoom()
    numbers.removeAll(keepingCapacity: true)
    for concept in found { numbers.append(concepts.number(of: concept)) }
    append(.name(0), separator: "; ", to: &cells)
    cells.append(Self.tab)
    for target in 1..<targetCount + 1 {
      // No text and no segments; no score and nothing missing.
      cells += "\t\t".utf8
      append(.name(target), separator: "; ", to: &cells)
      cells += "\t\t\t".utf8
    }
    append(.id, separator: ",", to: &cells)
    cells.append(UInt8(ascii: "\n"))
  }

  /// Writes a cell of each concept.
  private func append(_ cell: ConceptCells.Cells, separator: String, to cells: inout [UInt8]) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { cells += separator.utf8 }
      cells += concepts.bytes[concepts.range(of: cell, ofNumber: number)]
    }
  }
}
