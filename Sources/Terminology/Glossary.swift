public import CorpusModel
package import ItalianGrammar

/// Concepts with unique ids.
public struct Glossary: Sendable {
  /// The languages of all files, in the order of their columns.
  public let languages: [LanguageTag]
  /// The concepts, in the order of the files.
  public let concepts: [ConceptEntry]
  private let positions: [String: Int]

  /// Joins the concepts of one or more files.
  ///
  /// - Throws: `InputError` (`BT0203`) that names every id which occurs twice, with both places.
  /// - Complexity: O(*n*) for *n* concepts.
  package init(languages: [LanguageTag], concepts: [ConceptEntry]) throws(InputError) {
    var positions: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for (position, concept) in concepts.enumerated() {
      guard let first = positions[concept.id] else {
        positions[concept.id] = position
        continue
      }
      let place = concepts[first].location
      diagnostics.append(
        Diagnostic(
          .error, .duplicateConcept, "two concepts have the id «\(concept.id)»", at: concept.location,
          hint: "the first is at \(place.path):\(place.line ?? 0); ids are unique over all glossary files"))
    }
    if !diagnostics.isEmpty { throw InputError(diagnostics) }
    self.languages = languages
    self.concepts = concepts
    self.positions = positions
  }

  /// The place of a concept; nil where the glossary has no such id.
  public func position(ofID id: String) -> Int? { positions[id] }

  /// What kind of thing a concept is, where the glossary says; cheaper than the whole entry.
  package func type(ofConcept position: Int) -> ConceptType? { concepts[position].type }

  /// Gender and number of a concept's Italian name, where the glossary says; cheaper than the whole entry.
  package func nounFeatures(ofConcept position: Int) -> NounFeatures? { concepts[position].nounFeatures }

  /// The languages of the glossary with the same primary language, in its order: `ko` → `ko-KR`, `ko-KP`.
  package func languages(like tag: LanguageTag) -> [LanguageTag] {
    languages.filter { $0.language == tag.language }
  }
}
