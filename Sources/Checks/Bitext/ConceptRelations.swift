internal import CorpusModel
internal import Terminology

/// Which concepts may stand for one another in a translation, and whose they are.
///
/// A country and its people may: *ministro russo* is *Russia's minister*. A demonym is related to a country with which it
/// shares a term in some language (러시아 is both), or a beginning of four letters of its English name. A seat of
/// government may stand for its country, *Pyongyang* for *North Korea*, where the counts allow it.
struct ConceptRelations: Sendable {
  private let affiliations: Affiliations
  private let owners: NamedOwners

  /// The countries, and what has a seat of government like one.
  private var nations: Set<Int> { affiliations.nations }

  /// Relates the concepts of a glossary, by its columns `owner` and `seat-of` and by their names.
  ///
  /// - Parameter known: a glossary whose columns serve where this one has none, for concepts of the same English name.
  /// - Complexity: O(*n*) for *n* terms, besides O(*m*) for each people and the *m* countries whose names begin like its own.
  init(_ glossary: Glossary, names: EnglishNames, known: Glossary? = nil) {
    affiliations = Affiliations(glossary, names: names, known: known)
    owners = NamedOwners(glossary, told: affiliations.owners)
  }

  /// The country for which a city or palace may stand, as the seat of its government; nil for other concepts.
  func country(ofSeat concept: Int) -> Int? { affiliations.seats[concept] }

  /// Whose a concept is; empty where that is not known.
  func owners(of concept: Int) -> Set<Int> { owners.owners(of: concept) }

  /// All that own something.
  var allOwners: Set<Int> { owners.all }

  /// Whether a concept may speak for an owner: it is the owner, its people or its seat.
  func speaks(_ concept: Int, for owners: Set<Int>) -> Bool {
    owners.contains(concept) || affiliations.seats[concept].map(owners.contains) == true
      || related(to: concept).contains(where: owners.contains)
  }

  /// Whether a name may speak for an owner: some concept of it may, and it names no other country, as 한국 does where it
  /// is also what is Korean, though not for the North.
  func speaks(_ name: BitextName, for owners: Set<Int>) -> Bool {
    name.concepts.contains { speaks($0, for: owners) } && !namesOther(name, than: owners)
  }

  /// Whether a name names a country that is none of some owners, and none of these.
  func namesOther(_ name: BitextName, than owners: Set<Int>) -> Bool {
    name.concepts.count > 1 && owners.isDisjoint(with: name.concepts) && !owners.isDisjoint(with: nations)
      && name.concepts.contains(where: nations.contains)
  }

  /// The nations for which a concept may stand: a country for itself, its people and its seat for it; empty for others.
  func nations(of concept: Int) -> Set<Int> {
    let all = [concept] + related(to: concept) + (affiliations.seats[concept].map { [$0] } ?? [])
    return Set(all.filter(nations.contains))
  }

  /// The concepts that may stand for a concept, itself not among them.
  func related(to concept: Int) -> [Int] { affiliations.related[concept] ?? [] }
}
