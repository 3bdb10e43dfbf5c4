internal import Synchronization
internal import Terminology

/// The canonical forms of the concepts that inflect, worked out when they are first asked for.
final class InflectedNameCache: Sendable {
  private let glossary: Glossary
  private let known = Mutex<[Int: InflectedNames]>([:])

  init(_ glossary: Glossary) { self.glossary = glossary }

  /// The forms of a concept; nil where it does not inflect.
  func names(of concept: Int) -> InflectedNames? {
    switch glossary.type(ofConcept: concept) {
    case .demonym, .term, .weapon: break
    default: return nil
    }
    return known.withLock { known in
      if let names = known[concept] { return names }
      let names = InflectedNames(concept: glossary.concepts[concept])
      known[concept] = names
      return names
    }
  }
}
