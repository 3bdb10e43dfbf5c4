internal import CorpusModel
internal import Terminology

/// Tells names of the glossary from names of others that share a word: Kim Basinger, Gaetano Mosca, Melania Trump,
/// «Seoul Times».
///
/// A full name is given up only for reasons that leave little doubt; a short form, which stands for whoever the
/// document speaks of, for less.
struct OtherBearers {
  let context: NameContext
  private let bodies: OtherBodies
  private let longerNames: LongerNames
  /// For each atom, the length of the longest found form that covers it; 0 for none.
  private let coverage: [UInt16]
  /// The atoms of surnames that stand before, or right behind, another one.
  private var pairedSurnames: Set<Int> = []
  /// For the folded words that name others somewhere in the document, where those end, in order.
  private(set) var places: [Int32: [Int]] = [:]

  init(_ context: NameContext, found: [FoundForm]) {
    self.context = context
    bodies = OtherBodies(context: context)
    longerNames = LongerNames(context: context)
    var coverage = [UInt16](repeating: 0, count: context.neighbourhood.atoms.count)
    for form in found {
      for atom in form.atoms { coverage[atom] = max(coverage[atom], UInt16(clamping: form.atoms.count)) }
    }
    self.coverage = coverage
    pairedSurnames = pairs(of: found)
  }

  /// Keeps in mind that a form names somebody else; those that do come in order.
  mutating func note(_ found: FoundForm) {
    if found.atoms.count == 1 { places[found.symbol, default: []].append(found.range.upperBound) }
  }

  /// Whether the words right behind a form make another name of it.
  func isHeadOfAnother(_ found: FoundForm) -> Bool {
    longerNames.mayBeHead(found) && longerNames.isHeadOfAnother(found, isNamed: isNamed)
  }

  /// Whether the words beside a form say that it names somebody or something else.
  func isNamesake(_ found: FoundForm) -> Bool {
    let types = found.meaning.types
    if types == .organization, bodies.isAnothersBody(found) { return true }
    if types == .place, isPartOfAnotherName(found) { return true }
    guard found.atoms.count == 1 else { return false }
    if types == .person { return isAnotherPerson(found, context.traits(of: found)) }
    if types.contains(.person) { return false }
    return isAGivenName(found) || isASurname(found, allowsCommonWords: types == .demonym)
  }

  /// Whether a people's name in the singular, with a capital, is a surname that the document introduces:
  /// «Paolo Russo … ha detto Russo»; to be asked once all that name somebody else were noted.
  func isKnownSurname(_ found: FoundForm) -> Bool {
    guard found.atoms.count == 1, !places.isEmpty, found.meaning.types == .demonym else { return false }
    let atom = context.neighbourhood.atoms[found.atoms.lowerBound]
    guard atom.capitals & 1 == 1, places[found.symbol] != nil else { return false }
    return found.forms.allSatisfy { context.lexicon.traits(ofForm: $0).isCurated }
  }

  private func isNamed(_ atom: Int) -> Bool { coverage[atom] > 0 }

  // MARK: - Persons

  /// A surname beside a given name that is not the concept's, or before another surname.
  private func isAnotherPerson(_ found: FoundForm, _ forms: [FormTraits]) -> Bool {
    let segment = context.segments.range(at: found.range.lowerBound)
    let isShort = forms.allSatisfy(\.isShortForm)
    if pairedSurnames.contains(found.atoms.lowerBound) { return true }
    if isBeforeAnotherName(found, segment, isShort: isShort) { return true }
    guard let before = context.neighbourhood.wordBefore(found.atoms.lowerBound), before.isCapitalised,
      !isNamed(before.atom), segment.contains(before.range.lowerBound), !isNameOfConcept(before, forms)
    else { return false }
    if endsTitle(before) { return false }
    if context.neighbourhood.isListed(before, in: .givenName) { return !isNameOfSomething(before, segment) }
    guard isShort else { return false }
    return !context.neighbourhood.isAllCapitals(segment)
      && !context.neighbourhood.isPhraseStart(before.atom, of: segment)
      && !context.neighbourhood.isListed(before, in: .honorific) && before.range.count > 2 && !isPlace(before)
  }

  /// Where the surnames of two of the glossary's people make one name, which is another's: «Han Kang».
  ///
  /// Only where both come before given names, as those of Koreans and Chinese do; «Trump Putin» may be two men.
  ///
  /// - Complexity: O(*n*) for *n* forms.
  private func pairs(of found: [FoundForm]) -> Set<Int> {
    var pairs: Set<Int> = []
    var last: FoundForm?
    for form in found
    where form.meaning.isShort && form.meaning.types == .person && form.atoms.count == 1
      && coverage[form.atoms.lowerBound] == 1
    {
      if let last, last.symbol != form.symbol,
        context.neighbourhood.wordAfter(last.atoms.upperBound)?.atom == form.atoms.lowerBound,
        comesFirst(last), comesFirst(form)
      {
        pairs.formUnion([last.atoms.lowerBound, form.atoms.lowerBound])
      }
      last = form
    }
    return pairs
  }

  /// Whether a short form is the first word of the names of all its bearers.
  private func comesFirst(_ found: FoundForm) -> Bool {
    let word = context.neighbourhood.text(of: context.neighbourhood.word(found.atoms.lowerBound)) + " "
    return context.traits(of: found).allSatisfy {
      context.glossary.concepts[$0.concept].preferredName(.italian)?.hasPrefix(word) == true
    }
  }

  private func isBeforeAnotherName(_ found: FoundForm, _ segment: Range<Int>, isShort: Bool) -> Bool {
    guard !context.neighbourhood.isAllCapitals(segment),
      let next = context.neighbourhood.wordAfter(found.atoms.upperBound),
      next.isCapitalised, !isNamed(next.atom), segment.contains(next.range.lowerBound)
    else { return false }
    return isShort || context.neighbourhood.isListed(next, in: .thingNamedAfterPerson)
  }

  /// Whether a capitalised word closes a title, with those before it: «ministro degli Esteri Cho», «presidente
  /// dell'Istituto Delors Letta».
  private func endsTitle(_ word: Neighbourhood.Word) -> Bool {
    var first = word.atom
    while let before = context.neighbourhood.wordBefore(first), before.isCapitalised { first = before.atom }
    guard let link = context.neighbourhood.wordLeadingTo(first),
      context.neighbourhood.isListed(link, in: .titleLink),
      let head = context.neighbourhood.wordBefore(link.atom)
    else { return false }
    if context.neighbourhood.isListed(head, in: .honorific) { return true }
    let beforeHead = context.neighbourhood.wordBefore(head.atom)
    return beforeHead.map { context.neighbourhood.isListed($0, in: .honorific) } ?? false
  }

  /// Whether a capitalised word is where something happens rather than part of a name: «a Wonsan Kim ha detto».
  private func isPlace(_ word: Neighbourhood.Word) -> Bool {
    guard let before = context.neighbourhood.wordBefore(word.atom) else { return false }
    return context.neighbourhood.isListed(before, in: .placeLead)
  }

  /// Whether a word is part of a name of the concept, or the glossary does not tell its given name.
  private func isNameOfConcept(_ word: Neighbourhood.Word, _ forms: [FormTraits]) -> Bool {
    let lowered = context.neighbourhood.lowercased(word)
    return forms.contains { form in
      let parts = context.descriptions.nameParts(of: form.concept)
      return parts.isEmpty || parts.contains(lowered)
    }
  }

  // MARK: - Places and peoples

  /// A place, a club or a tax that is a given name here: a surname stands behind it, as in «Milan Kundera».
  private func isAGivenName(_ found: FoundForm) -> Bool {
    guard found.site.isSuperset(of: [.isCapitalised, .isBeforeCapital]), coverage[found.atoms.lowerBound] == 1,
      let next = context.neighbourhood.wordAfter(found.atoms.upperBound), !isNamed(next.atom)
    else { return false }
    let classes = context.neighbourhood.classes(of: context.neighbourhood.word(found.atoms.lowerBound))
    guard classes.contains(.givenName), !classes.contains(.commonGivenName) else { return false }
    let segment = context.segments.range(at: found.range.lowerBound)
    return segment.contains(next.range.lowerBound) && !context.neighbourhood.isAllCapitals(segment)
      && !context.neighbourhood.isAcronym(next)
  }

  /// A place, a people or a body that is a surname here: a given name or «signora» stands before it.
  private func isASurname(_ found: FoundForm, allowsCommonWords: Bool) -> Bool {
    guard found.site.isSuperset(of: [.isCapitalised, .isBehindWord]), coverage[found.atoms.lowerBound] == 1,
      let before = context.neighbourhood.wordBefore(found.atoms.lowerBound)
    else { return false }
    let word = context.neighbourhood.word(found.atoms.lowerBound)
    let classes = context.neighbourhood.classes(of: before)
    let segment = context.segments.range(at: found.range.lowerBound)
    guard !classes.isDisjoint(with: [.personsTitle, .givenName]), segment.contains(before.range.lowerBound),
      !context.neighbourhood.isAcronym(word) || context.neighbourhood.isAllCapitals(segment)
    else { return false }
    if classes.contains(.personsTitle) { return true }
    return before.isCapitalised && !isNamed(before.atom)
      && (allowsCommonWords || !classes.contains(.commonGivenName)) && !isNameOfSomething(before, segment)
  }

  /// Whether a given name ends the name of a building or a street: «ospedale San Giovanni Roma».
  private func isNameOfSomething(_ given: Neighbourhood.Word, _ segment: Range<Int>) -> Bool {
    guard let before = context.neighbourhood.wordBefore(given.atom), segment.contains(before.range.lowerBound)
    else {
      return false
    }
    return context.neighbourhood.isListed(before, in: .nameHead)
  }

  /// A place inside the name of a newspaper or a club: «Seoul Times», «Real Madrid».
  private func isPartOfAnotherName(_ found: FoundForm) -> Bool {
    guard !found.site.isDisjoint(with: [.isBeforeCapital, .isBehindCapital]),
      coverage[found.atoms.lowerBound] == UInt16(clamping: found.atoms.count)
    else { return false }
    let segment = context.segments.range(at: found.range.lowerBound)
    if let next = context.neighbourhood.wordAfter(found.atoms.upperBound), next.isCapitalised,
      segment.contains(next.range.lowerBound), context.neighbourhood.isListed(next, in: .newspaperTail)
    {
      return true
    }
    guard let before = context.neighbourhood.wordBefore(found.atoms.lowerBound), before.isCapitalised,
      segment.contains(before.range.lowerBound)
    else { return false }
    return context.neighbourhood.isListed(before, in: .clubTail)
  }
}
