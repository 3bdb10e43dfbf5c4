internal import CorpusModel
package import Terminology

/// Which concepts may stand for one another in a translation, and whose they are.
///
/// A country and its people may: *ministro russo* is *Russia's minister*. A demonym is related to a country with which it
/// shares a term in some language (러시아 is both), or a beginning of four letters of its English name. A seat of
/// government may stand for its country, *Pyongyang* for *North Korea*, where the counts allow it.
package struct ConceptRelations: Sendable {
  private var related: [Int: [Int]] = [:]
  /// For a seat of government, its country.
  private var seats: [Int: Int] = [:]
  /// Whose a concept is: countries, or bodies such as the United Nations; a country is its own.
  private var owners: [Int: Set<Int>] = [:]

  /// The countries, and what has a seat of government like one.
  private var nations: Set<Int> = []

  /// Relates the concepts of a glossary, by its columns `owner` and `seat-of` and by their names.
  ///
  /// - Parameter known: a glossary whose columns serve where this one has none, for concepts of the same English name.
  /// - Complexity: O(*n*) for *n* terms, and O(*d* · *c*) for demonyms and countries.
  package init(_ glossary: Glossary, known: Glossary? = nil) {
    relateDemonyms(glossary)
    let positions = Self.positions(glossary)
    relate(["English", "England", "British", "United Kingdom"].flatMap { positions[$0] ?? [] })
    relate(["European", "European Union"].flatMap { positions[$0] ?? [] })
    relate(["two Koreas", "inter-Korean", "Korean Peninsula"].flatMap { positions[$0] ?? [] })
    readAffiliations(glossary, positions: { [$0] })
    if let known {
      readAffiliations(known) { known.concepts[$0].preferredName(.english).flatMap { positions[$0] } ?? [] }
    }
    readOwners(glossary)
  }

  private mutating func relateDemonyms(_ glossary: Glossary) {
    let demonyms = glossary.concepts.indices.filter { glossary.concepts[$0].type == .demonym }
    let countries = glossary.concepts.indices.filter {
      [.country, .region].contains(glossary.concepts[$0].type)
    }
    for country in countries where glossary.concepts[country].type == .country {
      owners[country] = [country]
      nations.insert(country)
    }
    let countryTerms = countries.map { Self.terms(of: glossary.concepts[$0]) }
    for demonym in demonyms {
      let terms = Self.terms(of: glossary.concepts[demonym])
      let shared = countries.map { Self.sharedBeginning(glossary.concepts[demonym], glossary.concepts[$0]) }
      let longest = shared.max() ?? 0
      // *Australian* shares a beginning with Austria too, but a longer one with Australia.
      for (number, country) in countries.enumerated()
      where longest > 0 && shared[number] == longest || !terms.isDisjoint(with: countryTerms[number]) {
        relate([demonym, country])
        if let own = owners[country] { owners[demonym, default: []].formUnion(own) }
      }
    }
  }

  /// Relates each of some concepts with all others.
  private mutating func relate(_ concepts: [Int]) {
    for concept in concepts {
      for other in concepts where other != concept && !related(to: concept).contains(other) {
        related[concept, default: []].append(other)
      }
    }
  }

  /// Reads the columns that tell whose concepts are; ids that no concept has are passed over, since lint reports them.
  ///
  /// - Parameter positions: the concepts that one of the glossary is.
  private mutating func readAffiliations(_ glossary: Glossary, positions: (Int) -> [Int]) {
    for (position, concept) in glossary.concepts.enumerated() {
      let own = positions(position)
      if own.isEmpty { continue }
      for country in concept.ids(in: .seatOf).compactMap(glossary.position(ofID:)).flatMap(positions) {
        nations.insert(country)
        for seat in own {
          seats[seat] = country
          owners[seat, default: []].insert(country)
        }
      }
      for owner in concept.ids(in: .owner).compactMap(glossary.position(ofID:)).flatMap(positions) {
        owners[owner, default: []].insert(owner)
        for member in own { owners[member, default: []].insert(owner) }
      }
    }
  }

  /// Reads out of the English names of bodies, treaties and events whose they are: *Russian Defence Ministry*.
  private mutating func readOwners(_ glossary: Glossary) {
    var nations: [String: Set<Int>] = [:]
    for (position, concept) in glossary.concepts.enumerated() {
      guard [.country, .demonym].contains(concept.type), let own = owners[position] else { continue }
      for term in concept.section(.english)?.terms ?? [] where term.usage != .shortForm {
        nations[term.text, default: []].formUnion(own)
      }
    }
    for (position, concept) in glossary.concepts.enumerated()
    where [.organization, .media, .treaty, .event, .work, .title].contains(concept.type) {
      for term in concept.section(.english)?.terms ?? [] {
        let words = term.text.split { !($0.isLetter || $0 == ".") }
        for start in words.indices {
          for count in 1...3 where start + count <= words.count {
            // *Korean* does not tell whose.
            guard let own = nations[words[start..<start + count].joined(separator: " ")], own.count == 1 else {
              continue
            }
            owners[position, default: []].formUnion(own)
          }
        }
      }
    }
  }

  /// The concepts by their English names.
  private static func positions(_ glossary: Glossary) -> [String: [Int]] {
    var positions: [String: [Int]] = [:]
    for (position, concept) in glossary.concepts.enumerated() {
      if let name = concept.preferredName(.english) { positions[name, default: []].append(position) }
    }
    return positions
  }

  /// The country for which a city or palace may stand, as the seat of its government; nil for other concepts.
  func country(ofSeat concept: Int) -> Int? { seats[concept] }

  /// Whose a concept is; empty where that is not known.
  func owners(of concept: Int) -> Set<Int> { owners[concept] ?? [] }

  /// Whether a concept may speak for an owner: it is the owner, its people or its seat.
  func speaks(_ concept: Int, for owners: Set<Int>) -> Bool {
    owners.contains(concept) || seats[concept].map(owners.contains) == true
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
    let all = [concept] + related(to: concept) + (seats[concept].map { [$0] } ?? [])
    return Set(all.filter(nations.contains))
  }

  /// The concepts that may stand for a concept, itself not among them.
  func related(to concept: Int) -> [Int] { related[concept] ?? [] }

  private static func terms(of concept: ConceptEntry) -> Set<String> {
    Set(concept.sections.flatMap { section in section.terms.filter(\.canBePreferred).map(\.text) })
  }

  /// How many letters the English names of a people and a country begin with in common; 0 where they are too few.
  private static func sharedBeginning(_ demonym: ConceptEntry, _ country: ConceptEntry) -> Int {
    guard let one = demonym.preferredName(.english)?.utf8, let other = country.preferredName(.english)?.utf8
    else { return 0 }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 2 >= other.count ? shared : 0
  }
}
