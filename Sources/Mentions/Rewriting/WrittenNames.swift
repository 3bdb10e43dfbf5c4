internal import CorpusModel
internal import Terminology

/// Finds the canonical names of a language where a text has them to the letter.
struct WrittenNames {
  private let finder: FormFinder
  private let language: LanguageTag

  /// Compiles the names, or takes the forms that a compiled glossary has of the language.
  ///
  /// - Throws: `InputError` (`BT0108`) when ICU fails, `BT1002` where the compiled glossary is damaged.
  init(of glossary: Glossary, in language: LanguageTag) throws(InputError) {
    self.language = language
    if glossary.image != nil {
      finder = FormFinder(
        try MentionLexicon(glossary: glossary, languages: glossary.languages(like: language)))
      return
    }
    let names = glossary.concepts.indices.compactMap { position in
      glossary.concepts[position].preferredName(language).map {
        SurfaceForm(text: $0, language: language, concept: position, status: .preferred, isExact: true)
      }
    }
    finder = FormFinder(try MentionLexicon(forms: names))
  }

  /// The longest names of a text, in order.
  func names(in text: [UInt8]) throws(InputError) -> [FoundForm] {
    let lexicon = finder.lexicon
    let found = finder.allForms(in: text, atoms: try finder.atoms(in: text)) { text[$0].elementsEqual($1.utf8) }
    try lexicon.confirm(found)
    return LongestFirst.choose(
      found.filter { found in
        found.forms.contains { number in
          lexicon.traits(ofForm: number).status == .preferred && lexicon.language(ofForm: number) == language
            && text[found.range].elementsEqual(lexicon.text(ofForm: number).utf8)
        }
      })
  }
}
