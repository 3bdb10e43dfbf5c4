internal import CorpusModel
internal import Terminology

/// People who share a short form, so that one may be taken for the other.
struct Namesakes: Sendable {
  private let shortForms: [Int: Set<String>]

  init(_ glossary: Glossary) {
    var shortForms: [Int: Set<String>] = [:]
    for (position, concept) in glossary.concepts.enumerated() where concept.type == .person {
      let terms = concept.section(.italian)?.terms.filter { $0.usage == .shortForm } ?? []
      shortForms[position] = Set(terms.map(\.text))
    }
    self.shortForms = shortForms
  }

  /// Whether two concepts are people with a short form in common.
  func share(_ one: Int, _ other: Int) -> Bool {
    guard one != other, let first = shortForms[one], let second = shortForms[other] else { return false }
    return !first.isDisjoint(with: second)
  }

  /// Whether a person has an Italian short form.
  func has(_ concept: Int, shortForm: String) -> Bool { shortForms[concept]?.contains(shortForm) == true }
}
