internal import CorpusModel
internal import Terminology

/// Finds concepts by their preferred English names, as which the tables of this program name countries and bodies.
///
/// A name is read in the glossary's records, and no text is made of it unless it has letters beyond ASCII.
struct EnglishNames: Sendable {
  private let terms: ConceptTerms
  /// A hash table with open addressing.
  ///
  /// A slot has the upper half of a name's hash above the place of the first concept of the name; `empty` for none.
  private var slots: [UInt64]
  /// For the first concept of a name the others, in the glossary's order.
  private var others: [Int: [Int]] = [:]
  /// The concepts with names beyond ASCII, which may be written in several ways.
  private var beyondASCII: [String: [Int]] = [:]

  private static let empty = UInt64.max

  /// Reads the names of a glossary.
  ///
  /// - Complexity: O(*n*) for *n* concepts.
  init(_ glossary: Glossary) {
    terms = ConceptTerms(glossary, languages: [.english])
    var capacity = 64
    while capacity < glossary.concepts.count * 2 { capacity *= 2 }
    slots = Array(repeating: Self.empty, count: capacity)
    for position in glossary.concepts.indices {
      if let name = name(of: position) { insert(position, name) }
    }
  }

  /// The concepts of a name, in the glossary's order; empty where there are none.
  func concepts(named name: String) -> [Int] {
    var name = name
    let first = name.withUTF8 { find(UnsafeRawBufferPointer($0)).first }
    let found = first.map { [$0] + (others[$0] ?? []) } ?? []
    guard let more = beyondASCII[name] else { return found }
    return found.isEmpty ? more : (found + more).sorted()
  }

  /// The first concept of a name in the glossary's order; nil where there is none.
  func first(named name: String) -> Int? { concepts(named: name).first }

  private mutating func insert(_ position: Int, _ name: UnsafeRawBufferPointer) {
    if !name.allSatisfy({ $0 < 0x80 }) {
      return beyondASCII[String(decoding: name, as: UTF8.self), default: []].append(position)
    }
    let (slot, entry, first) = find(name)
    if let first {
      others[first, default: []].append(position)
    } else {
      slots[slot] = entry | UInt64(position)
    }
  }

  /// Looks a name up.
  ///
  /// - Returns: its slot, what the entry there has above the place, and the first concept of the name; nil for none.
  private func find(_ name: UnsafeRawBufferPointer) -> (slot: Int, entry: UInt64, first: Int?) {
    var hasher = Hasher()
    hasher.combine(bytes: name)
    let hash = UInt64(truncatingIfNeeded: hasher.finalize())
    let entry = hash & ~Self.places
    var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
    while slots[slot] != Self.empty {
      if slots[slot] & ~Self.places == entry {
        let position = Int(slots[slot] & Self.places)
        if self.name(of: position)?.elementsEqual(name) == true { return (slot, entry, position) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, entry, nil)
  }

  private static let places: UInt64 = 0xFFFF_FFFF

  /// The bytes of a concept's preferred name, which live as long as the glossary; nil where it has none.
  private func name(of position: Int) -> UnsafeRawBufferPointer? {
    var name: UnsafeRawBufferPointer?
    terms.forEach(of: position) { term in
      if term.ordinal == 0 && term.usage.canBePreferred { name = term.bytes }
    }
    return name
  }
}
