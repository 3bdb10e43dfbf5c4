/// An article, an articulated preposition or another word whose form depends on the name right behind it.
///
/// Names that stand without a determiner (*a Pyongyang*, *ad Hanoi*) are none of its business: none is invented
/// where the text has none, though the new name would like one, and the euphonic d is left alone.
///
/// - Source: Serianni, *Grammatica italiana*, chapters IV (articles), V (*bello*), VII (*quello*) and VIII (prepositions).
package struct Determiner: Hashable, Sendable {
  /// What the word is, whatever its form.
  package enum Family: Hashable, Sendable, CaseIterable {
    /// *il, lo, l', la, i, gli, le*
    case definite
    /// *del, dello, dell', della, dei, degli, delle*
    case di
    /// *al, allo, all', alla, ai, agli, alle*
    case a
    /// *dal, dallo, dall', dalla, dai, dagli, dalle*
    case da
    /// *nel, nello, nell', nella, nei, negli, nelle*
    case `in`
    /// *sul, sullo, sull', sulla, sui, sugli, sulle*
    case su
    /// *col, coi*; the other forms are written apart: *con la*.
    case con
    /// *quel, quello, quell', quella, quei, quegli, quelle*
    case quello
    /// *questo, quest', questa, questi, queste*
    case questo
    /// *bel, bello, bell', bella, bei, begli, belle*
    case bello
    /// *un, uno, una, un'*; no plural.
    case uno
    /// *nessun, nessuno, nessuna, nessun'*; no plural.
    case nessuno
    /// *ciascun, ciascuno, ciascuna, ciascun'*; no plural.
    case ciascuno
    /// The simple preposition before a vowel: *d'Italia*, and *di Russia*.
    case elidedDi
  }

  /// How the word is capitalised.
  package enum Capitalisation: Hashable, Sendable, CaseIterable {
    /// *della*
    case lower
    /// *Della*, and a single capital letter: *L'*.
    case initial
    /// *DELLA*
    case all
  }

  /// What the word is.
  package let family: Family
  /// How it is capitalised.
  package let capitalisation: Capitalisation
  /// The number that the form shows; nil for the bare preposition *d'*.
  package let number: GrammaticalNumber?
  /// The kind of apostrophe that the text has; nil where it has none.
  package let apostrophe: Character?
  /// The white space between the word and the name; empty where there is none.
  package let space: String

  /// The articulated preposition *di*, for a name that had no preposition: *il presidente degli Stati Uniti*.
  package static let linking = Determiner(
    family: .di, capitalisation: .lower, number: nil, apostrophe: nil, space: " ")

  /// Writes the form that goes before a name, with the space or the apostrophe that joins them.
  ///
  /// The white space and the kind of apostrophe of the text are kept.
  ///
  /// - Parameters:
  ///   - features: the name's.
  ///   - sound: the name's.
  ///   - apostrophe: for an elision where the text had none.
  ///   - capitalisation: another than the text's.
  /// - Returns: nil where there is no such form, *un* having no plural.
  package func render(
    for features: NounFeatures, sound: InitialSound, apostrophe: Character = "\u{2019}",
    capitalisation: Capitalisation? = nil
  ) -> String? {
    guard let form = family.form(features, sound) else { return nil }
    let word = Self.cased(form.text, capitalisation ?? self.capitalisation)
    if form.isElided { return word + String(self.apostrophe ?? apostrophe) }
    return word + (self.apostrophe == nil && !space.isEmpty ? space : " ")
  }

  /// Writes what remains before a name that takes no article: *di* of *della*, nothing of *la*.
  ///
  /// - Returns: nil for words that are more than an article and a preposition.
  package func renderWithoutArticle() -> String? {
    guard let preposition = family.preposition else { return nil }
    guard !preposition.isEmpty else { return "" }
    return Self.cased(preposition, capitalisation) + (apostrophe == nil && !space.isEmpty ? space : " ")
  }

  private static func cased(_ word: String, _ capitalisation: Capitalisation) -> String {
    switch capitalisation {
    case .lower: word
    case .initial: word.prefix(1).uppercased() + word.dropFirst()
    case .all: word.uppercased()
    }
  }
}
