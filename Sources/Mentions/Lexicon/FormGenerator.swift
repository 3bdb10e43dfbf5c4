internal import CorpusModel
internal import ItalianGrammar
internal import KoreanRomanization
internal import Terminology

/// Lists the forms of one concept: its terms, and what rules make of them.
struct FormGenerator {
  let concept: ConceptEntry
  let position: Int

  /// The forms in some languages, each term followed by what is derived from it.
  func forms(in languages: [LanguageTag]) -> [SurfaceForm] {
    let terms = languages.flatMap { language in concept.section(language).map(forms) ?? [] }
    return terms + romanizations(in: languages)
  }

  /// The spellings of a Korean person's name, in the languages with Latin letters.
  private func romanizations(in languages: [LanguageTag]) -> [SurfaceForm] {
    let latin = languages.filter { $0.language != LanguageTag.korean.language }
    guard let language = latin.first, concept.section(language) != nil else { return [] }
    return PersonRomanization.spellings(of: concept).map { name in
      SurfaceForm(
        text: name.text, language: language, concept: position, status: .derived,
        origin: .romanized(system: name.system.rawValue))
    }
  }

  private func forms(of section: LanguageSection) -> [SurfaceForm] {
    section.terms.indices.flatMap { index -> [SurfaceForm] in
      let term = section.terms[index]
      let status = section.status(at: index)
      let curated = SurfaceForm(
        text: term.text, language: section.language, concept: position, status: status,
        isShortForm: term.usage == .shortForm, isExact: term.usage == .exact)
      // An inflected form of a name to be replaced is to be replaced too.
      let derivedStatus: Mention.Status = status == .deprecated ? .deprecated : .derived
      return [curated] + withoutArticle(term, section.language, derivedStatus)
        + TermInflection.forms(of: term, in: section.language, concept: concept).map { form in
          SurfaceForm(
            text: form.text, language: section.language, concept: position, status: derivedStatus,
            origin: .inflected(from: term.text), isShortForm: term.usage == .shortForm)
        }
    } + acronyms(in: section)
  }

  /// The English acronyms of a concept, which Korean texts write as they are: UN, IAEA.
  private func acronyms(in section: LanguageSection) -> [SurfaceForm] {
    guard section.language.language == LanguageTag.korean.language, let english = concept.section(.english) else {
      return []
    }
    return english.terms.filter { term in
      term.canBePreferred && (2...7).contains(term.text.utf8.count)
        && term.text.utf8.allSatisfy { $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        && !section.terms.contains { $0.text == term.text }
    }.map { term in
      SurfaceForm(
        text: term.text, language: section.language, concept: position, status: .derived,
        origin: .inflected(from: section.terms.first?.text ?? term.text), isShortForm: term.usage == .shortForm)
    }
  }

  /// The name of a place or a newspaper without its own article: «Aia» of «L'Aia», for «all'Aia».
  private func withoutArticle(_ term: Term, _ language: LanguageTag, _ status: Mention.Status) -> [SurfaceForm] {
    guard language == .italian, term.usage != .exact, let type = concept.type, type.isPlace || type == .media,
      let article = ["L'", "L\u{2019}", "Il ", "La ", "Lo ", "Gli ", "Le ", "I "].first(where: term.text.hasPrefix)
    else { return [] }
    let rest = term.text.dropFirst(article.count)
    guard rest.unicodeScalars.first?.properties.isUppercase == true else { return [] }
    return [
      SurfaceForm(
        text: String(rest), language: language, concept: position, status: status,
        origin: .withoutArticle(of: term.text), isShortForm: term.usage == .shortForm, needsArticle: true)
    ]
  }
}
