internal import CorpusModel
internal import Terminology

/// People who share a short form or a surname, so that one may be taken for the other.
struct Namesakes: Sendable {
  private let shortForms: [Int: Set<String>]
  /// The surnames of people without short forms.
  private let surnames: [Int: String]

  init(_ glossary: Glossary) {
    var shortForms: [Int: Set<String>] = [:]
    var surnames: [Int: String] = [:]
    for (position, concept) in glossary.concepts.enumerated() where concept.type == .person {
      let terms = concept.section(.italian)?.terms.filter { $0.usage == .shortForm } ?? []
      shortForms[position] = Set(terms.map(\.text))
      if terms.isEmpty { surnames[position] = Self.surname(concept) }
    }
    self.shortForms = shortForms
    self.surnames = surnames
  }

  /// The last word of an Italian name, or the first where the Korean one has no spaces, as those of Koreans and Chinese;
  /// nil for names of one word.
  private static func surname(_ person: ConceptEntry) -> String? {
    guard let words = person.preferredName(.italian)?.split(separator: " "), words.count > 1 else { return nil }
    let isEastern = person.preferredName(.southKorean).map { !$0.contains(" ") } ?? false
    return (isEastern ? words.first : words.last).map(String.init)
  }

  /// Whether two concepts are people with a short form in common, or the one's is a surname of the other, who has none:
  /// Zhao Leji and Zhao Lijian.
  func share(_ one: Int, _ other: Int) -> Bool {
    guard one != other, let first = shortForms[one], let second = shortForms[other] else { return false }
    return !first.isDisjoint(with: second) || surnames[other].map(first.contains) == true
      || surnames[one].map(second.contains) == true
  }

  /// Whether a person has an Italian short form.
  func has(_ concept: Int, shortForm: String) -> Bool { shortForms[concept]?.contains(shortForm) == true }
}
