internal import CorpusModel
internal import ICU
internal import Terminology

/// Terms are in the script of their language, and no term mixes Latin with Cyrillic or Greek look-alikes.
struct TermScriptRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.terms.compactMap { concept, language, term in
      guard let fault = Self.fault(in: term.text, language) else { return nil }
      return Diagnostic(
        .error, .termScript, "the «\(language)» term «\(term.text)» \(fault)", at: concept.location,
        hint: "check that the term stands in its own column")
    }
  }

  private static func fault(in text: String, _ language: LanguageTag) -> String? {
    let scripts = text.unicodeScalars.map { Script(of: $0) }
    let hasLatin = scripts.contains(.latin)
    if hasLatin, scripts.contains(.cyrillic) || scripts.contains(.greek) {
      return "mixes Latin letters with Cyrillic or Greek ones that look alike"
    }
    if language.language == "ko" {
      // Acronyms and designations stay Latin in Korean: ICBM, KN-23.
      let isWord = text.unicodeScalars.contains { $0.properties.isLowercase }
      return !scripts.contains(.hangul) && hasLatin && isWord ? "has no Hangul" : nil
    }
    if ["it", "en"].contains(language.language), scripts.contains(where: { [.hangul, .han, .kana].contains($0) }) {
      return "has letters of another script"
    }
    return nil
  }
}
