/// The regular inflected forms of Italian adjectives and common nouns.
///
/// Made for a glossary's terms: a form that would only be guessed is not given, since a wrong form matches
/// wrong text. A foreign word, an acronym, a designation and a proper name have no forms.
package enum Inflection {
  /// Gives the other forms of an adjective or demonym.
  ///
  /// Of several words only the last before a preposition inflects: *nord coreani*, *filo-russi*, *coreani del
  /// Nord*. A form that is written like the lemma is left out.
  ///
  /// - Parameter lemma: the masculine singular.
  /// - Returns: the feminine singular, then the plurals, without repetitions; empty where the word does not
  ///   inflect.
  /// - Complexity: O(*n*) in the length of the lemma.
  /// - Source: Serianni, *Grammatica italiana*, chapter V.
  package static func adjectiveForms(of lemma: String) -> [InflectedForm] {
    let words = PhraseWord.split(lemma)
    let inflecting = words.prefix { !$0.isPreposition }.indices.last ?? 0
    guard words.indices.contains(inflecting), let paradigm = adjectiveParadigm(of: words[inflecting].inflecting)
    else { return [] }
    func form(_ text: String, _ gender: Gender?, _ number: GrammaticalNumber) -> InflectedForm {
      InflectedForm(PhraseWord.join(words, replacing: [inflecting: text]), gender, number)
    }
    var forms: [InflectedForm] = []
    if let feminine = paradigm.feminineSingular { forms.append(form(feminine, .feminine, .singular)) }
    if paradigm.masculinePlural == paradigm.femininePlural {
      forms.append(form(paradigm.masculinePlural, nil, .plural))
    } else {
      forms.append(form(paradigm.masculinePlural, .masculine, .plural))
      forms.append(form(paradigm.femininePlural, .feminine, .plural))
    }
    return forms.filter { $0.text != lemma }
  }

  /// Gives the plural of a common noun, alone or with its adjectives.
  ///
  /// The head is the first noun; the adjectives behind it agree as far as the first preposition: *missili
  /// balistici intercontinentali*, *missili da crociera*. A noun in apposition, a proper name and a foreign
  /// word stay as they are: *navi spia*, *missili Hwasong*.
  ///
  /// - Parameters:
  ///   - phrase: the singular.
  ///   - gender: the head's, unless its ending leaves no doubt; where nil, an adjective in -o or -a tells it.
  ///   - number: of `phrase`; what is plural already has no forms.
  /// - Returns: one form, or none where nothing inflects.
  /// - Complexity: O(*n*) in the length of the phrase.
  /// - Source: Serianni, *Grammatica italiana*, chapter III.
  package static func nounForms(
    of phrase: String, gender: Gender? = nil, number: GrammaticalNumber = .singular
  ) -> [InflectedForm] {
    guard number == .singular, let plural = NounPhrase(phrase, gender: gender)?.plural, plural.text != phrase
    else { return [] }
    return [plural]
  }

  /// The rule by which an adjective inflects; nil where it does not.
  package static func rule(ofAdjective word: String) -> InflectionRule? { adjectiveParadigm(of: word)?.rule }

  /// The rule by which a noun inflects; nil where it does not.
  package static func rule(ofNoun word: String, gender: Gender) -> InflectionRule? {
    nounPlural(of: word, gender: gender)?.rule
  }
}
