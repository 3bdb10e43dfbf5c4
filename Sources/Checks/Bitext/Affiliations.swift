internal import CorpusModel
internal import Terminology

/// What a glossary tells of whose concepts are, by its columns `owner` and `seat-of`, and of peoples by their names.
struct Affiliations: Sendable {
  /// The concepts that may stand for each.
  private(set) var related: [Int: [Int]] = [:]
  /// For a seat of government, its country.
  private(set) var seats: [Int: Int] = [:]
  /// Whose a concept is: countries, or bodies such as the United Nations; a country is its own.
  private(set) var owners: [Int: Set<Int>] = [:]
  /// The countries, and what has a seat of government like one.
  private(set) var nations: Set<Int> = []

  /// Reads a glossary.
  ///
  /// - Parameter known: a glossary whose columns serve where this one has none, for concepts of the same English name.
  init(_ glossary: Glossary, names: EnglishNames, known: Glossary?) {
    relateDemonyms(glossary)
    for group in Self.groups {
      relate(group.flatMap { names.concepts(named: $0).prefix(CountryNames.alikeAtMost) })
    }
    readColumns(glossary, positions: { [$0] })
    if let known {
      readColumns(known) { known.concepts[$0].preferredName(.english).map(names.concepts) ?? [] }
    }
  }

  /// The English names of what may stand for one another.
  private static let groups = [
    ["English", "England", "British", "United Kingdom"], ["European", "European Union"],
    ["two Koreas", "inter-Korean", "Korean Peninsula"],
  ]

  private mutating func relateDemonyms(_ glossary: Glossary) {
    var demonyms: [Int] = []
    var countries: [Int] = []
    for position in glossary.concepts.indices {
      switch glossary.type(ofConcept: position) {
      case .demonym: demonyms.append(position)
      case .region: countries.append(position)
      case .country:
        countries.append(position)
        owners[position] = [position]
        nations.insert(position)
      default: break
      }
    }
    if demonyms.isEmpty { return }
    let names = CountryNames(countries, of: glossary)
    for demonym in demonyms {
      for country in names.countries(of: glossary.concepts[demonym]) {
        related[demonym, default: []].append(country)
        related[country, default: []].append(demonym)
        if let own = owners[country] { owners[demonym, default: []].formUnion(own) }
      }
    }
  }

  /// Relates each of some concepts with all others.
  private mutating func relate(_ concepts: [Int]) {
    for concept in concepts {
      for other in concepts where other != concept && related[concept]?.contains(other) != true {
        related[concept, default: []].append(other)
      }
    }
  }

  /// Reads the columns that tell whose concepts are; ids that no concept has are passed over, since lint reports them.
  ///
  /// - Parameter positions: the concepts that one of the glossary is.
  private mutating func readColumns(_ glossary: Glossary, positions: (Int) -> [Int]) {
    for (position, concept) in glossary.concepts.enumerated() {
      let countries = concept.ids(in: .seatOf)
      let holders = concept.ids(in: .owner)
      if countries.isEmpty && holders.isEmpty { continue }
      let own = positions(position)
      if own.isEmpty { continue }
      for country in countries.compactMap(glossary.position(ofID:)).flatMap(positions) {
        nations.insert(country)
        for seat in own {
          seats[seat] = country
          owners[seat, default: []].insert(country)
        }
      }
      for owner in holders.compactMap(glossary.position(ofID:)).flatMap(positions) {
        owners[owner, default: []].insert(owner)
        for member in own { owners[member, default: []].insert(owner) }
      }
    }
  }
}
