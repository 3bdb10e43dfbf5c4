internal import CorpusModel
internal import Mentions
internal import Terminology

/// A derived form of two concepts, which no curated term decides, is ambiguous wherever it occurs.
struct DerivedCollisionRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.flatMap { language, lexicon in
      lexicon.sharedForms.compactMap { forms in finding(forms, language, subject.glossary) }
    }
  }

  private func finding(_ forms: [SurfaceForm], _ language: LanguageTag, _ glossary: Glossary) -> Diagnostic? {
    guard forms.allSatisfy({ !$0.isCurated && !$0.isShortForm }) else { return nil }
    let concepts = Set(forms.map(\.concept)).sorted().map { glossary.concepts[$0] }
    guard concepts.count > 1, let last = concepts.last else { return nil }
    let ids = concepts.map(\.id).joined(separator: ", ")
    return Diagnostic(
      .note, .derivedCollision, "the derived «\(language)» form «\(forms[0].text)» is ambiguous: \(ids)",
      at: last.location, hint: "list it as a term of the concept that it mostly means")
  }
}
