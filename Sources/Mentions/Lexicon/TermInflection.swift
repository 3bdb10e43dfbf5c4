internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Inflects the terms whose types inflect: peoples and adjectives, and common nouns.
enum TermInflection {
  /// The other forms of a term; none for exact terms and names of single things.
  static func forms(of term: Term, in language: LanguageTag, concept: ConceptEntry) -> [InflectedForm] {
    if term.usage == .exact { return [] }
    return switch language.language {
    case LanguageTag.italian.language: italianForms(of: term, concept)
    case LanguageTag.english.language: englishForms(of: term, concept)
    default: []
    }
  }

  private static func italianForms(of term: Term, _ concept: ConceptEntry) -> [InflectedForm] {
    switch concept.type {
    case .demonym: Inflection.adjectiveForms(of: term.text)
    case .term, .weapon:
      Inflection.nounForms(
        of: term.text, gender: concept.nounFeatures?.gender, number: concept.nounFeatures?.number ?? .singular)
    default: []
    }
  }

  private static func englishForms(of term: Term, _ concept: ConceptEntry) -> [InflectedForm] {
    switch concept.type {
    case .demonym: EnglishInflection.demonymForms(of: term.text)
    case .term, .weapon: EnglishInflection.nounForms(of: term.text)
    default: []
    }
  }
}
