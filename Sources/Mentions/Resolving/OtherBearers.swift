internal import CorpusModel
internal import Terminology

/// Tells names of the glossary from names of others that share a word: Kim Basinger, Gaetano Mosca, Melania Trump,
/// «Consiglio di sicurezza russo».
struct OtherBearers {
  let glossary: Glossary
  let lexicon: MentionLexicon
  let neighbourhood: Neighbourhood
  let segments: SegmentIndex
  /// For each atom, whether a found form covers it.
  private let isNamed: [Bool]
  private let forms: [FoundForm]

  init(
    glossary: Glossary, lexicon: MentionLexicon, neighbourhood: Neighbourhood, segments: SegmentIndex,
    found: [FoundForm]
  ) {
    self.glossary = glossary
    self.lexicon = lexicon
    self.neighbourhood = neighbourhood
    self.segments = segments
    var isNamed = [Bool](repeating: false, count: neighbourhood.atoms.count)
    for form in found { for atom in form.atoms { isNamed[atom] = true } }
    self.isNamed = isNamed
    forms = found
  }

  /// Whether the words beside a form say that it names somebody or something else.
  func isSomeoneElse(_ found: FoundForm) -> Bool {
    guard found.atoms.lazy.filter({ neighbourhood.atoms[$0].kind == .word }).count == 1 else {
      return isAnotherStatesBody(found)
    }
    let forms = found.forms.map { lexicon.compiled[$0].form }
    let types = forms.map { glossary.concepts[$0.concept].type }
    if types.allSatisfy({ $0 == .person }) { return isAnotherPerson(found, forms) }
    if types.allSatisfy({ $0 == nil || $0 == .demonym || $0?.isPlace == true }) { return isASurname(found) }
    return false
  }

  /// A surname beside a given name that is not the concept's, or before another surname.
  private func isAnotherPerson(_ found: FoundForm, _ forms: [SurfaceForm]) -> Bool {
    let segment = segments.range(at: found.range.lowerBound)
    let isCapitals = neighbourhood.isAllCapitals(segment)
    let isShort = forms.allSatisfy(\.isShortForm)
    if isShort, !isCapitals, let next = neighbourhood.wordAfter(found.atoms.upperBound), next.isCapitalised,
      !isNamed[next.atom], segment.contains(next.range.lowerBound)
    {
      return true
    }
    guard let before = neighbourhood.wordBefore(found.atoms.lowerBound), before.isCapitalised,
      !isNamed[before.atom],
      segment.contains(before.range.lowerBound), !isNameOfConcept(before.text, forms)
    else { return false }
    if GivenNames.contains(before.text) { return true }
    return !isCapitals && !neighbourhood.isSegmentStart(before.atom, of: segment)
      && !Honorifics.contains(before.text)
      && before.text.utf8.count > 2
  }

  private func isNameOfConcept(_ word: String, _ forms: [SurfaceForm]) -> Bool {
    let lowered = word.lowercased()
    return forms.contains { form in
      glossary.concepts[form.concept].sections.contains { section in
        section.terms.contains { $0.text.lowercased().split(separator: " ").contains { $0 == lowered } }
      }
    }
  }

  /// A place or a people that is a surname here: a given name stands before it.
  private func isASurname(_ found: FoundForm) -> Bool {
    guard neighbourhood.atoms[found.atoms.lowerBound].capitals & 1 == 1,
      let before = neighbourhood.wordBefore(found.atoms.lowerBound), before.isCapitalised, !isNamed[before.atom],
      segments.range(at: found.range.lowerBound).contains(before.range.lowerBound)
    else { return false }
    return GivenNames.contains(before.text)
  }

  /// A body named by common words, which the next words give to another state: «Consiglio di sicurezza russo».
  private func isAnotherStatesBody(_ found: FoundForm) -> Bool {
    let forms = found.forms.map { lexicon.compiled[$0].form }
    guard forms.allSatisfy({ glossary.concepts[$0.concept].type == .organization }),
      forms.allSatisfy({ InstitutionHeads.startsWithHead($0.text) }),
      let owner = owner(behind: found.atoms.upperBound, in: segments.range(at: found.range.lowerBound))
    else { return false }
    return forms.allSatisfy { form in !isOwn(owner, of: glossary.concepts[form.concept]) }
  }

  /// The country or people that directly follows, perhaps behind «della», «dell'», «di».
  private func owner(behind end: Int, in segment: Range<Int>) -> Set<Int>? {
    var atom = end
    let atoms = neighbourhood.atoms
    guard atom < atoms.count, atoms[atom].kind == .space else { return nil }
    atom += 1
    if atom + 1 < atoms.count, atoms[atom].kind == .word {
      let word = neighbourhood.lowercased(atoms[atom].range)
      if ["di", "del", "della", "dello", "dei", "degli", "delle", "dell"].contains(word) { atom += 2 }
    }
    guard atom < atoms.count, segment.contains(atoms[atom].range.lowerBound) else { return nil }
    let following = forms.filter { $0.atoms.lowerBound == atom }
    let concepts = following.flatMap(\.forms).map { lexicon.compiled[$0].form.concept }
    let owners = concepts.filter { [.country, .demonym].contains(glossary.concepts[$0].type) }
    return owners.isEmpty ? nil : Set(owners)
  }

  /// Whether a name of the concept holds a name of an owner, so that it may belong to it.
  private func isOwn(_ owners: Set<Int>, of concept: ConceptEntry) -> Bool {
    let names = (concept.section(.italian)?.terms ?? []).map { $0.text.lowercased() }
    return owners.contains { owner in
      let ownerNames = (glossary.concepts[owner].section(.italian)?.terms ?? []).map { $0.text.lowercased() }
      return ownerNames.contains { ownerName in
        // Compare without the ending, which gender and number change.
        let stem = ownerName.count > 5 ? String(ownerName.dropLast()) : ownerName
        return names.contains { $0.containsWord(startingWith: stem) }
      }
    }
  }
}

extension String {
  /// Whether a word of the string, or a run of words, starts with a prefix.
  fileprivate func containsWord(startingWith prefix: String) -> Bool {
    var rest = Substring(self)
    while !rest.isEmpty {
      if rest.hasPrefix(prefix) { return true }
      guard let space = rest.firstIndex(where: { $0 == " " || $0 == "'" }) else { return false }
      rest = rest[rest.index(after: space)...]
    }
    return false
  }
}

/// Words that stand before surnames in capitals and are no given names.
enum Honorifics {
  /// Whether the word is a title.
  static func contains(_ word: String) -> Bool { words.contains(word.lowercased()) }

  private static let words = Set(
    """
    presidente leader ministro ministra premier maresciallo generale colonnello ammiraglio comandante segretario
    segretaria direttore direttrice ambasciatore ambasciatrice compagno compagna signor signora signorina mr mrs ms
    miss lady lord sir re regina principe principessa papa cardinale don dottor dottoressa professor professoressa
    onorevole senatore senatrice deputato cancelliere cancelliera governatore sindaco portavoce inviato sottosegretario
    viceministro vicepresidente general president minister marshal secretary comrade amministrazione governo casa
    caso era dinastia famiglia ma e anche se con contro per tra fra di da a in su lo la il
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Common nouns that head the names of institutions, so that another state's may have the same name.
enum InstitutionHeads {
  /// Whether a name starts with one.
  static func startsWithHead(_ name: String) -> Bool {
    words.contains(name.prefix { $0 != " " && $0 != "'" }.lowercased())
  }

  private static let words = Set(
    """
    consiglio ministero dipartimento comitato commissione parlamento assemblea governo gabinetto esercito marina
    aeronautica partito corte tribunale banca agenzia camera senato congresso ufficio segreteria presidenza polizia
    guardia servizio servizi forze stato procura
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
