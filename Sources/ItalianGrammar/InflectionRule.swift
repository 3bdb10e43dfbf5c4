/// A rule that takes an Italian adjective or noun from its citation form to its other forms.
///
/// The rules go by the ending alone; the closed lists of `Lexicon` hold the words that leave them.
///
/// - Source: L. Serianni, *Grammatica italiana*, chapters III (nouns) and V (adjectives);
///   Treccani, *La grammatica italiana*, s.vv. «-co, -go», «-cia, -gia», «plurale dei nomi».
package enum InflectionRule: String, Sendable, CaseIterable {
  // Citation forms in -o
  /// *russo, russa, russi, russe*
  case fourEndings
  /// *austriaco, austriaca, austriaci, austriache*
  case softCo
  /// *turco, turca, turchi, turche*
  case hardCo
  /// *psicologo, psicologa, psicologi, psicologhe*
  case softGo
  /// *lungo, lunga, lunghi, lunghe*
  case hardGo
  /// *vario, varia, vari, varie*
  case contractedIo
  /// *natio, natia, natii, natie*
  case stressedIo
  /// *saggio, saggia, saggi, sagge*
  case palatalIo

  // Citation forms in -e
  /// *cinese, cinesi*
  case twoEndings
  /// *aggressore*'s kin in -tore: *liberatore, liberatrice, liberatori, liberatrici*
  case agentTore

  // Citation forms in -a
  /// *comunista, comunisti, comuniste*
  case commonA
  /// *belga, belgi, belghe*
  case belga
  /// *azteca, aztechi, azteche*
  case hardCommonA
  /// Feminine nouns: *bomba, bombe*
  case feminineA
  /// Feminine nouns: *barca, barche*
  case hardFeminineA
  /// Feminine nouns: *minaccia, minacce*
  case palatalFeminineA

  // Words of their own
  /// *arma, armi*
  case irregular

  /// Why the rule is as it is.
  package var reason: String {
    switch self {
    case .fourEndings: "the first class of adjectives tells gender and number apart"
    case .softCo: "words in -ico and -iaco, stressed on the third syllable from the end, soften before -i"
    case .hardCo: "other words in -co, stressed on the last syllable but one, keep their sound and write h"
    case .softGo: "-logo and -fago in words for people and their kind soften before -i"
    case .hardGo: "other words in -go keep their sound and write h"
    case .contractedIo: "an unstressed i merges with the i of the plural"
    case .stressedIo: "a stressed i stays beside the i of the plural"
    case .palatalIo: "after a consonant the i that only softens c and g goes before e; after a vowel it stays"
    case .twoEndings: "the second class of adjectives, and nouns in -e, tell number alone"
    case .agentTore: "agents in -tore have their feminine in -trice"
    case .commonA: "words in -a of both genders tell them apart in the plural alone"
    case .belga: "belga alone softens in the masculine plural and not in the feminine"
    case .hardCommonA: "words in -ca and -ga of both genders keep their sound and write h"
    case .feminineA: "feminine nouns in -a take -e"
    case .hardFeminineA: "feminine nouns in -ca and -ga keep their sound and write h"
    case .palatalFeminineA: "-cia and -gia keep their i after a vowel or under the stress, and lose it otherwise"
    case .irregular: "the word has a plural of its own"
    }
  }
}

/// The forms of one word, the citation form aside.
struct Paradigm: Hashable, Sendable {
  /// The rule that gave them.
  let rule: InflectionRule
  /// *russa*; nil where it is the citation form itself.
  let feminineSingular: String?
  /// *russi*.
  let masculinePlural: String
  /// *russe*.
  let femininePlural: String
}
