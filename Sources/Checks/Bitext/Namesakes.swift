internal import CorpusModel
internal import Terminology

/// People who share a short form or a surname, so that one may be taken for the other.
struct Namesakes: Sendable {
  let glossary: Glossary

  /// The short forms of a person; nil for other concepts.
  private func shortForms(of concept: Int) -> Set<String>? {
    guard glossary.type(ofConcept: concept) == .person else { return nil }
    let terms = glossary.concepts[concept].section(.italian)?.terms ?? []
    return Set(terms.lazy.filter { $0.usage == .shortForm }.map(\.text))
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
    guard one != other, let first = shortForms(of: one), let second = shortForms(of: other) else { return false }
    return !first.isDisjoint(with: second) || second.isEmpty && isSurname(of: other, among: first)
      || first.isEmpty && isSurname(of: one, among: second)
  }

  private func isSurname(of person: Int, among shortForms: Set<String>) -> Bool {
    !shortForms.isEmpty && Self.surname(glossary.concepts[person]).map(shortForms.contains) == true
  }

  /// Whether a person has an Italian short form.
  func has(_ concept: Int, shortForm: String) -> Bool {
    shortForms(of: concept)?.contains(shortForm) == true
  }
}
