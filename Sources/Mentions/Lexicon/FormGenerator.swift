internal import CorpusModel
internal import Terminology

/// Lists the forms of one concept: its terms, and what rules make of them.
struct FormGenerator {
  let concept: ConceptEntry
  let position: Int

  /// The forms in some languages, curated ones first.
  func forms(in languages: [LanguageTag]) -> [SurfaceForm] {
    languages.flatMap { language in concept.section(language).map(curated) ?? [] }
  }

  private func curated(_ section: LanguageSection) -> [SurfaceForm] {
    section.terms.indices.map { index in
      let term = section.terms[index]
      return SurfaceForm(
        text: term.text, language: section.language, concept: position, status: section.status(at: index),
        isShortForm: term.usage == .shortForm, isExact: term.usage == .exact)
    }
  }
}
