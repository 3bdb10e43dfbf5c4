internal import CorpusModel
internal import Mentions
internal import Terminology

/// A term that another of the same concept matches already is never reached.
struct RepeatedTermRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.lexicons.flatMap { language, lexicon in
      lexicon.sharedForms.flatMap { forms in findings(forms, language, subject.glossary) }
    }
  }

  private func findings(_ forms: [SurfaceForm], _ language: LanguageTag, _ glossary: Glossary) -> [Diagnostic] {
    var first: [Int: [SurfaceForm]] = [:]
    var findings: [Diagnostic] = []
    for form in forms where form.isCurated && !form.isExact {
      if let earlier = first[form.concept]?.first(where: { Self.covers($0, form) }) {
        let concept = glossary.concepts[form.concept]
        findings.append(
          Diagnostic(
            .error, .unreachableTerm,
            "the «\(language)» term «\(form.text)» of «\(concept.id)» is never reached: «\(earlier.text)» matches the same",
            at: concept.location,
            hint: "drop it; folding finds capitals, apostrophes, hyphens and spaces of every kind"))
      }
      first[form.concept, default: []].append(form)
    }
    return findings
  }

  /// Whether an earlier form matches whatever a later one does: its capitals are capitals there too.
  private static func covers(_ earlier: SurfaceForm, _ later: SurfaceForm) -> Bool {
    guard earlier.status != .deprecated || later.status == .deprecated else { return false }
    guard !earlier.isShortForm || later.isShortForm else { return false }
    // A Korean term with a space also matches without, but not the other way round.
    guard earlier.text.lazy.filter({ $0 == " " }).count >= later.text.lazy.filter({ $0 == " " }).count else {
      return false
    }
    return zip(earlier.text.unicodeScalars, later.text.unicodeScalars).allSatisfy { one, other in
      !one.properties.isUppercase || other.properties.isUppercase
    }
  }
}
