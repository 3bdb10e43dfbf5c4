internal import Terminology

/// The words of the names of a glossary's concepts, each concept's read once.
///
/// It belongs to one task at a time.
final class PersonNames {
  private let glossary: Glossary
  private var known: [Int: Set<String>] = [:]

  init(glossary: Glossary) { self.glossary = glossary }

  /// The words of a concept's names of several words, and the given names in its id, in lower case.
  func parts(of concept: Int) -> Set<String> {
    if let parts = known[concept] { return parts }
    let parts = Self.parts(of: glossary.concepts[concept])
    known[concept] = parts
    return parts
  }

  private static func parts(of concept: ConceptEntry) -> Set<String> {
    var names: [String] = []
    for section in concept.sections {
      names += section.terms.map { $0.text.lowercased() }.filter { $0.contains(" ") }
    }
    let id = concept.id.split(separator: "-").map(String.init).filter { GivenNames.contains($0) }
    let words = names.flatMap { name in name.split { !$0.isLetter }.map(String.init) }
    return Set(words + id)
  }
}
