internal import CorpusModel
internal import Formats
internal import Terminology

/// The cells of a row behind the text of a sentence without a translation: its names in every language, and its concepts.
///
/// It remembers what it wrote for a concept, since the same ones come again and again.
struct NameCells {
  private let glossary: Glossary
  private let targets: [LanguageTag]
  /// The cells of a sentence without names.
  private let noNames: [UInt8]
  /// The names of a concept in Italian and the target languages, then its id; none of them escaped.
  private var known: [Int: [String]] = [:]

  private static let knownAtMost = 1 << 14
  private static let tab = UInt8(ascii: "\t")

  /// Prepares cells for the target languages, in the order of their columns.
  init(glossary: Glossary, targets: [LanguageTag]) {
    self.glossary = glossary
    self.targets = targets
    // Five cells a language and one behind.
    noNames = Array(repeating: Self.tab, count: targets.count * 5 + 1) + [UInt8(ascii: "\n")]
  }

  /// Writes the cells of a sentence with these concepts, up to the end of the row.
  mutating func append(_ concepts: [Int], to cells: inout [UInt8]) {
    if concepts.isEmpty {
      cells += noNames
      return
    }
    let names = concepts.map { texts(of: $0) }
    Self.append(names.map { $0[0] }, separator: "; ", to: &cells)
    cells.append(Self.tab)
    for column in targets.indices {
      // No text and no segments; no score and nothing missing.
      cells += "\t\t".utf8
      Self.append(names.map { $0[column + 1] }, separator: "; ", to: &cells)
      cells += "\t\t\t".utf8
    }
    Self.append(names.map { $0[targets.count + 1] }, separator: ",", to: &cells)
    cells.append(UInt8(ascii: "\n"))
  }

  private mutating func texts(of concept: Int) -> [String] {
    if let texts = known[concept] { return texts }
    let entry = glossary.concepts[concept]
    let texts = ([.italian] + targets).map { entry.preferredName($0) ?? "" } + [entry.id]
    if known.count >= Self.knownAtMost { known.removeAll(keepingCapacity: true) }
    known[concept] = texts
    return texts
  }

  private static func append(_ items: [String], separator: String, to cells: inout [UInt8]) {
    if items.isEmpty { return }
    TSVCell.append(items.count == 1 ? items[0] : items.joined(separator: separator), to: &cells)
  }
}
