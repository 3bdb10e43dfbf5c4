internal import CorpusModel
internal import Formats
internal import Terminology

/// The cells by which tables tell concepts: id, type, and the preferred names in some languages.
///
/// It keeps what it wrote for a concept, escaped and each cell with its tab, since the same ones come again and again.
struct ConceptCells {
  /// The cells of the concepts that are known.
  private(set) var bytes: [UInt8] = []

  private let glossary: Glossary
  private let languages: [LanguageTag]
  /// Where the cells of each known concept start, and behind the last of them.
  private var starts: [UInt32] = []
  /// For each hash two concepts, each plus 1 above its place among the known ones; another one takes the older's slot.
  private var slots: [UInt64]

  private static let slotBits = 14
  private static let knownAtMost = 1 << slotBits

  /// A stretch of a concept's cells.
  enum Cells {
    case id
    /// The id, a tab, the type and a tab.
    case idAndType
    /// The name in a language, by its place.
    case name(Int)
    /// The names in all languages, with tabs between.
    case names
  }

  /// Prepares cells.
  ///
  /// - Parameter languages: those of the names, in the order of their columns; at least one.
  init(glossary: Glossary, languages: [LanguageTag]) {
    self.glossary = glossary
    self.languages = languages
    slots = Array(repeating: 0, count: 1 << Self.slotBits)
  }

  /// Forgets the cells of all concepts where they have become many.
  mutating func makeRoom() {
    if starts.count < Self.knownAtMost * cellCount { return }
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// The number by which a concept's cells are known until there is made room.
  mutating func number(of concept: Int) -> Int {
    let key = UInt64(truncatingIfNeeded: concept) + 1
    let slot = 2 * Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(65 - Self.slotBits))
    if slots[slot] >> 32 == key { return Int(slots[slot] & 0xFFFF_FFFF) }
    if slots[slot + 1] >> 32 == key { return Int(slots[slot + 1] & 0xFFFF_FFFF) }
    let number = starts.count / cellCount
    slots[slot + 1] = slots[slot]
    slots[slot] = key << 32 | UInt64(number)
    write(glossary.concepts[concept])
    return number
  }

  /// Where cells of a known concept lie.
  func range(of cells: Cells, ofNumber number: Int) -> Range<Int> {
    let first = number * cellCount
    func start(_ cell: Int) -> Int { Int(starts[first + cell]) }
    return switch cells {
    case .id: start(0)..<start(1) - 1
    case .idAndType: start(0)..<start(2)
    case .name(let language): start(2 + language)..<start(3 + language) - 1
    case .names: start(2)..<start(2 + languages.count) - 1
    }
  }

  /// Id, type and names, and the place behind them.
  private var cellCount: Int { languages.count + 3 }

  private mutating func write(_ concept: ConceptEntry) {
    append(concept.id)
    append(concept.type?.rawValue ?? "")
    for name in concept.preferredNames(languages) { append(name ?? "") }
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  private mutating func append(_ cell: String) {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    TSVCell.append(cell, to: &bytes)
    bytes.append(UInt8(ascii: "\t"))
  }
}
