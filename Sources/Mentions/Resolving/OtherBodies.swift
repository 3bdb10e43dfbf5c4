internal import CorpusModel
internal import Terminology

/// Tells institutions of the glossary from those of other states that bear the same name: «Consiglio di sicurezza
/// giapponese», «Senato francese», «Consiglio di sicurezza nazionale».
struct OtherBodies {
  let context: NameContext
  /// The symbols of the nouns that head institutions, as far as the lexicon has them.
  private let heads: Set<Int32>

  init(context: NameContext) {
    self.context = context
    heads = Set(InstitutionHeads.words.map { context.lexicon.symbols.symbol(of: Array($0.utf8)) }).subtracting([-1]
    )
  }

  /// Whether the words behind a form give the institution to a state that is not its own.
  func isAnothersBody(_ found: FoundForm) -> Bool {
    guard heads.contains(found.symbol),
      found.meaning.types == .organization,
      found.forms.allSatisfy({ InstitutionHeads.startsWithHead(context.lexicon.text(ofForm: $0)) })
    else { return false }
    let words = wordsBehind(found.atoms.upperBound, in: context.segments.range(at: found.range.lowerBound))
    guard let first = words.first else { return false }
    let concepts = Set(context.traits(of: found).map(\.concept)).map { context.glossary.concepts[$0] }
    if InstitutionHeads.qualifies(first) {
      return concepts.allSatisfy { !Self.names(of: $0).contains { $0.contains(first.dropLast()) } }
    }
    guard let nation = Nations.nation(at: words.map { Substring($0) }[...]) else { return false }
    if found.forms.allSatisfy(leavesOwnerOpen), concepts.allSatisfy({ Self.owners(of: $0).isEmpty }) {
      return false
    }
    return concepts.allSatisfy { !belongs($0, to: nation) }
  }

  private func belongs(_ concept: ConceptEntry, to nation: Nations.Nation) -> Bool {
    let owners = Self.owners(of: concept)
    return Nations.areCompatible(owners, nation) || (nation == Nations.italy && owners.isEmpty)
  }

  /// The states that the concept's names and note say it belongs to.
  private static func owners(of concept: ConceptEntry) -> Set<Nations.Nation> {
    Set(names(of: concept).flatMap { Nations.nations(in: $0) })
  }

  /// A full name of several words that says nothing of whose it is, so that texts add that: «Stato maggiore
  /// congiunto della Corea del Sud».
  private func leavesOwnerOpen(_ form: Int) -> Bool {
    let words = context.lexicon.text(ofForm: form).split(separator: " ")
    return !context.lexicon.traits(ofForm: form).isShortForm && words.count > 2
      && words.dropFirst().allSatisfy { $0.first?.isLowercase == true && !$0.contains("'") }
  }

  /// The names in Latin letters, and the note, in lower case.
  private static func names(of concept: ConceptEntry) -> [String] {
    let sections = [LanguageTag.italian, .english].compactMap { concept.section($0) }
    return sections.flatMap { $0.terms.map { $0.text.lowercased() } }
      + [concept.annotations["note"] ?? ""].map { $0.lowercased() }
  }

  /// The three words that directly follow, behind «della», «dell'», «di» where one stands there.
  private func wordsBehind(_ end: Int, in segment: Range<Int>) -> [String] {
    let atoms = context.neighbourhood.atoms
    var words: [String] = []
    var atom = end
    while atom < atoms.count, words.count < 3, segment.contains(atoms[atom].range.lowerBound) {
      switch atoms[atom].kind {
      case .space, .apostrophe: break
      case .word:
        let word = context.neighbourhood.lowercased(atoms[atom].range)
        let isPreposition = words.isEmpty && WordClasses(ofLowered: word).contains(.possession)
        if !isPreposition { words.append(word) }
      default: return words
      }
      atom += 1
    }
    return words
  }
}

/// Common nouns that head the names of institutions, so that another state's may have the same name.
enum InstitutionHeads {
  /// Whether a name starts with one.
  static func startsWithHead(_ name: String) -> Bool {
    let head = name.prefix { $0 != " " && $0 != "'" && $0 != "\u{2019}" }
    return WordClasses(of: String(head)).contains(.institutionHead)
  }

  /// Whether an adjective makes another body of an institution: «Consiglio di sicurezza nazionale».
  static func qualifies(_ word: String) -> Bool {
    WordClasses(ofLowered: word).contains(.institutionQualifier)
  }

  /// Prepositions that tell whose a body is.
  static let possession = listedWords("di d del della dello dei degli delle dell")

  /// Adjectives that make another body of an institution.
  static let adjectives = listedWords(
    "nazionale federale regionale comunale provinciale municipale accademico accademica")

  /// All nouns.
  static let words = listedWords(
    """
    consiglio ministero dipartimento comitato commissione parlamento assemblea governo gabinetto esercito marina
    aeronautica partito corte tribunale banca agenzia camera senato congresso ufficio segreteria presidenza polizia
    guardia servizio servizi forze stato procura
    """)
}
