internal import CorpusModel
internal import Terminology

/// Tells a short form from the same words at the head of another name: «Partito comunista», «Agenzia delle Entrate»,
/// «Repubblica Ceca» beside a Partito, an Agenzia and a Repubblica of the glossary.
struct LongerNames {
  let context: NameContext

  /// Whether a form is of a kind that longer names start with, whatever stands behind it.
  func mayBeHead(_ found: FoundForm) -> Bool {
    let types = found.meaning.types
    return types.isDisjoint(with: [.person, .demonym])
      && (found.meaning.isShort || (types == .media && found.atoms.count <= 3 && startsWithArticle(found)))
  }

  /// Whether the words right behind a form that may be a head make another name of it.
  ///
  /// - Parameter isNamed: whether an atom lies inside a form of the glossary.
  func isHeadOfAnother(_ found: FoundForm, isNamed: (Int) -> Bool) -> Bool {
    let isShort = found.meaning.isShort
    let types = found.meaning.types
    let segment = context.segments.range(at: found.range.lowerBound)
    guard !context.neighbourhood.isAllCapitals(segment),
      let next = context.neighbourhood.wordAfter(found.atoms.upperBound),
      segment.contains(next.range.lowerBound)
    else { return false }
    let concepts = context.traits(of: found).map { context.glossary.concepts[$0.concept] }
    let lowered = context.neighbourhood.lowercased(next)
    if next.isCapitalised { return !isNamed(next.atom) && !continues(found, with: lowered, in: concepts) }
    guard isShort else { return false }
    if context.neighbourhood.isListed(next, in: .possession) {
      return belongsToAnother(found, behind: next, concepts, isNamed: isNamed)
    }
    return Self.isAdjective(lowered, allowsIco: types == .place) && !continues(found, with: lowered, in: concepts)
  }

  /// Whether a newspaper is named with its article, or behind one: «La Repubblica».
  private func startsWithArticle(_ found: FoundForm) -> Bool {
    context.neighbourhood.isListed(context.neighbourhood.word(found.atoms.lowerBound), in: .determiner)
      || found.forms.allSatisfy { context.lexicon.traits(ofForm: $0).needsArticle }
  }

  /// «Corriere dello Sport», «Consiglio dei ministri»: whose it is, unless the concept's own names say so, or a name
  /// of the glossary or a time follows.
  private func belongsToAnother(
    _ found: FoundForm, behind preposition: Neighbourhood.Word, _ concepts: [ConceptEntry], isNamed: (Int) -> Bool
  ) -> Bool {
    let end = preposition.atom + 1
    guard
      let owner = context.neighbourhood.wordAfter(end)
        ?? context.neighbourhood.wordBehindApostrophe(preposition.atom)
    else {
      return false
    }
    let text = context.neighbourhood.text(of: owner)
    let lowered = text.lowercased()
    if isNamed(owner.atom) || Self.times.contains(lowered) || text.first?.isNumber == true { return false }
    if concepts.contains(where: { Self.names(of: $0).contains { $0.contains(lowered) } }) { return false }
    return owner.isCapitalised || lowered.utf8.count > 4
  }

  /// Whether a name of the concept goes on with the word: «Agenzia internazionale».
  private func continues(_ found: FoundForm, with word: String, in concepts: [ConceptEntry]) -> Bool {
    let longer =
      String(decoding: context.neighbourhood.text[found.range], as: UTF8.self).lowercased() + " " + word
    return concepts.contains { Self.names(of: $0).contains { $0.contains(longer) } }
  }

  private static func names(of concept: ConceptEntry) -> [String] {
    (concept.section(.italian)?.terms ?? []).map { $0.text.lowercased() }
  }

  /// An adjective that tells one body from another, by its ending or since it names a people.
  private static func isAdjective(_ word: String, allowsIco: Bool) -> Bool {
    if verbs.contains(word) { return false }
    if adjectives.contains(word) || (word.utf8.count > 4 && Nations.nation(at: [word[...]]) != nil) { return true }
    guard word.utf8.count > 6 else { return false }
    let endings = ["ale", "ese", "ista", "ense", "iano", "iana", "ario", "aria", "ivo", "are", "ali"]
    return (endings + (allowsIco ? ["ico", "ica"] : [])).contains(where: word.hasSuffix)
  }

  private static func words(_ list: String) -> Set<String> { Set(listedWords(list)) }

  private static let adjectives = words(
    """
    popolare comunista socialista democratico democratica repubblicano repubblicana nazionale federale regionale locale
    islamico islamica cattolico cattolica ortodosso ortodossa laburista conservatore liberale verde unito unita
    """)
  /// Verbs that end as such adjectives do.
  private static let verbs = words(
    """
    equivale prevale assale risale rivale chiese prese attese intese scese spese difese offese sospese comprese sorprese
    apprese riprese distese resista acquista conquista riacquista varia ordinaria compare riguardare infatti
    """)
  private static let times = words(
    """
    ieri oggi domani stamane stamattina stasera lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio
    febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana mese anno giorno sera mattina nuovo
    nuova allora adesso sempre prima quando
    """)
}
