internal import CorpusModel
internal import Synchronization
internal import Terminology

/// Whose concepts are: as the glossary tells, and as the English names of bodies, treaties and events do, *Russian
/// Defence Ministry*.
///
/// A name is read when its concept is first asked for, since texts name few of a large glossary's concepts.
final class NamedOwners: Sendable {
  private let glossary: Glossary
  private let told: [Int: Set<Int>]
  /// The owners by the English names of countries and peoples that are one owner's: *Korean* does not tell whose.
  private let nations: [String: Int]
  /// What was asked for before, of concepts whose names may tell.
  private let found = Mutex<[Int: Set<Int>]>([:])

  /// Takes over what a glossary tells.
  ///
  /// - Parameter told: the owners by their concepts.
  /// - Complexity: O(*n*) for *n* concepts.
  init(_ glossary: Glossary, told: [Int: Set<Int>]) {
    self.glossary = glossary
    self.told = told
    var nations: [String: Set<Int>] = [:]
    for position in glossary.concepts.indices {
      guard let type = glossary.type(ofConcept: position), type == .country || type == .demonym,
        let own = told[position]
      else { continue }
      for term in glossary.concepts[position].section(.english)?.terms ?? [] where term.usage != .shortForm {
        nations[term.text, default: []].formUnion(own)
      }
    }
    self.nations = nations.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// All that own something; names tell of no others.
  var all: Set<Int> { told.values.reduce(into: []) { $0.formUnion($1) } }

  /// Whose a concept is; empty where that is not known.
  func owners(of concept: Int) -> Set<Int> {
    let own = told[concept] ?? []
    guard !nations.isEmpty, Self.mayTell(glossary.type(ofConcept: concept)) else { return own }
    if let known = found.withLock({ $0[concept] }) { return known }
    let all = own.union(named(by: glossary.concepts[concept]))
    found.withLock { $0[concept] = all }
    return all
  }

  private static func mayTell(_ type: ConceptType?) -> Bool {
    switch type {
    case .organization, .media, .treaty, .event, .work, .title: true
    default: false
    }
  }

  /// The owners of whom one to three words of a name are the name.
  private func named(by concept: ConceptEntry) -> Set<Int> {
    var owners: Set<Int> = []
    for term in concept.section(.english)?.terms ?? [] {
      let words = term.text.split { !($0.isLetter || $0 == ".") }
      for start in words.indices {
        for count in 1...3 where start + count <= words.count {
          if let own = nations[words[start..<start + count].joined(separator: " ")] { owners.insert(own) }
        }
      }
    }
    return owners
  }
}
