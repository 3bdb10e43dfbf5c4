internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Inflects the terms whose types inflect: peoples and adjectives, and common nouns.
enum TermInflection {
  /// The other forms of a term; none for exact terms, names of single things, and other languages.
  static func forms(of term: Term, in language: LanguageTag, concept: ConceptEntry) -> [InflectedForm] {
    guard term.usage != .exact, language == .italian else { return [] }
    switch concept.type {
    case .demonym: return Inflection.adjectiveForms(of: term.text)
    case .term, .weapon:
      return Inflection.nounForms(
        of: term.text, gender: concept.nounFeatures?.gender, number: concept.nounFeatures?.number ?? .singular)
    default: return []
    }
  }
}
