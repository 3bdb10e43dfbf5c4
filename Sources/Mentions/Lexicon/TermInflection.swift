internal import CorpusModel
internal import ItalianGrammar
internal import Terminology

/// Inflects the terms whose types inflect, peoples and adjectives and common nouns, and parts what Korean may part.
enum TermInflection {
  /// The other forms of a term; none for exact terms and names of single things.
  static func forms(of term: Term, in language: LanguageTag, concept: ConceptEntry) -> [InflectedForm] {
    if term.usage == .exact { return [] }
    return switch language.language {
    case LanguageTag.italian.language: italianForms(of: term, concept)
    case LanguageTag.english.language: englishForms(of: term, concept)
    case LanguageTag.korean.language: KoreanSpacing.forms(of: term.text).map { InflectedForm($0, nil, .singular) }
    default: []
    }
  }

  private static func italianForms(of term: Term, _ concept: ConceptEntry) -> [InflectedForm] {
    switch concept.type {
    case .demonym: Inflection.adjectiveForms(of: term.text)
    case .term, .weapon: italianPlurals(of: term.text, concept)
    default: []
    }
  }

  /// The plural of a noun, which a term may write with a capital: «Stato membro».
  private static func italianPlurals(of text: String, _ concept: ConceptEntry) -> [InflectedForm] {
    let gender = concept.nounFeatures?.gender
    let number = concept.nounFeatures?.number ?? .singular
    let forms = Inflection.nounForms(of: text, gender: gender, number: number)
    let words = text.split(separator: " ")
    guard forms.isEmpty, words.count > 1, text.first?.isUppercase == true,
      words[0].dropFirst().allSatisfy(\.isLowercase), words[1].first?.isLowercase == true
    else { return forms }
    let lowered = text.prefix(1).lowercased() + text.dropFirst()
    return Inflection.nounForms(of: lowered, gender: gender, number: number).map {
      InflectedForm($0.text.prefix(1).uppercased() + $0.text.dropFirst(), $0.gender, $0.number)
    }
  }

  private static func englishForms(of term: Term, _ concept: ConceptEntry) -> [InflectedForm] {
    switch concept.type {
    case .person: EnglishInflection.personForms(of: term.text)
    case .demonym: EnglishInflection.demonymForms(of: term.text)
    case .term: EnglishInflection.nounForms(of: term.text)
    case .weapon: EnglishInflection.nounForms(of: term.text) + EnglishInflection.modelForms(of: term.text)
    default: []
    }
  }
}
