internal import Terminology

/// What a glossary says of its concepts, read once a concept.
///
/// It belongs to one task at a time.
final class ConceptDescriptions {
  private let glossary: Glossary
  private var parts: [Int: Set<String>] = [:]
  private var profiles: [Int: NameProfile] = [:]

  init(glossary: Glossary) { self.glossary = glossary }

  /// The words of a concept's names of several words, and the given names in its id, in lower case.
  func nameParts(of concept: Int) -> Set<String> {
    if let known = parts[concept] { return known }
    let found = Self.parts(of: glossary.concepts[concept])
    parts[concept] = found
    return found
  }

  /// What a concept's note says of its bearer.
  func profile(of concept: Int) -> NameProfile {
    if let known = profiles[concept] { return known }
    let found = NameProfile(note: glossary.concepts[concept].annotations["note"] ?? "")
    profiles[concept] = found
    return found
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
