internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Lists the forms of one concept: its terms, and what rules make of them.
struct FormGenerator {
  let concept: ConceptEntry
  let position: Int

  /// The forms in some languages, each term followed by what is derived from it.
  func forms(in languages: [LanguageTag]) -> [SurfaceForm] {
    languages.flatMap { language in concept.section(language).map(forms) ?? [] }
  }

  private func forms(of section: LanguageSection) -> [SurfaceForm] {
    section.terms.indices.flatMap { index in
      let term = section.terms[index]
      let status = section.status(at: index)
      let curated = SurfaceForm(
        text: term.text, language: section.language, concept: position, status: status,
        isShortForm: term.usage == .shortForm, isExact: term.usage == .exact)
      // An inflected form of a name to be replaced is to be replaced too.
      let derivedStatus: Mention.Status = status == .deprecated ? .deprecated : .derived
      return [curated]
        + TermInflection.forms(of: term, in: section.language, concept: concept).map { form in
          SurfaceForm(
            text: form.text, language: section.language, concept: position, status: derivedStatus,
            origin: .inflected(from: term.text), isShortForm: term.usage == .shortForm)
        }
    }
  }
}
