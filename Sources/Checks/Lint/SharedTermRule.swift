internal import CorpusModel
internal import Mentions
internal import Terminology

/// A full name of two concepts can only be told apart by people: each of the two needs a descriptor in `note`.
///
/// A country and its people share their name in Korean, which is no fault.
struct SharedTermRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.flatMap { language, lexicon in
      lexicon.sharedForms.compactMap { forms in finding(forms, language, subject.glossary) }
    }
  }

  private func finding(_ forms: [SurfaceForm], _ language: LanguageTag, _ glossary: Glossary) -> Diagnostic? {
    let full = forms.filter { $0.isCurated && !$0.isShortForm && $0.status != .deprecated }
    let concepts = Set(full.map(\.concept)).sorted().map { glossary.concepts[$0] }
    guard concepts.count > 1, let last = concepts.last, !Self.isCountryWithPeople(concepts) else { return nil }
    let notes = concepts.map { $0.annotations["note"] ?? "" }
    if !notes.contains(""), Set(notes).count == notes.count, concepts.allSatisfy({ $0.type == .person }) {
      return nil
    }
    let ids = concepts.map(\.id).joined(separator: ", ")
    return Diagnostic(
      .error, .sharedTerm, "several concepts claim the «\(language)» term «\(full[0].text)»: \(ids)",
      at: last.location,
      hint: "keep it in one, make it a short form («~»), or tell namesakes apart in the column note")
  }

  private static func isCountryWithPeople(_ concepts: [ConceptEntry]) -> Bool {
    concepts.contains { $0.type == .demonym } && concepts.contains { $0.type?.isPlace == true }
      && concepts.allSatisfy { $0.type == .demonym || $0.type?.isPlace == true }
  }
}
