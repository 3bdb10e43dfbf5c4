internal import CorpusModel
package import Terminology

/// Which concepts may stand for one another in a translation: a country and its people, *ministro russo* and
/// *Russia's minister*.
///
/// Also a seat of government for its country, *Pyongyang* for *North Korea*, where the counts allow it.
///
/// A demonym is related to a country with which it shares a term in some language (러시아 is both), or a
/// beginning of four letters of its English name.
package struct ConceptRelations: Sendable {
  private var related: [Int: [Int]] = [:]
  /// For a seat of government, its country.
  private var seats: [Int: Int] = [:]

  /// Relates the concepts of a glossary.
  ///
  /// - Complexity: O(*n*) for *n* terms, and O(*d* · *c*) for demonyms and countries.
  package init(_ glossary: Glossary) {
    let demonyms = glossary.concepts.indices.filter { glossary.concepts[$0].type == .demonym }
    let countries = glossary.concepts.indices.filter {
      [.country, .region].contains(glossary.concepts[$0].type)
    }
    let countryTerms = countries.map { Self.terms(of: glossary.concepts[$0]) }
    for demonym in demonyms {
      let terms = Self.terms(of: glossary.concepts[demonym])
      for (country, others) in zip(countries, countryTerms) {
        let sharesName = Self.sharesBeginning(glossary.concepts[demonym], glossary.concepts[country])
        guard sharesName || !terms.isDisjoint(with: others) else { continue }
        related[demonym, default: []].append(country)
        related[country, default: []].append(demonym)
      }
    }
    seats = Self.seats(glossary)
    relateEnglishToBritish(glossary)
  }

  /// Italian calls *inglese* what English calls British.
  private mutating func relateEnglishToBritish(_ glossary: Glossary) {
    let names: Set<String> = ["English", "England", "British", "United Kingdom"]
    let concepts = glossary.concepts.indices.filter {
      [.demonym, .country].contains(glossary.concepts[$0].type)
        && glossary.concepts[$0].preferredName(.english).map(names.contains) == true
    }
    for concept in concepts {
      for other in concepts where other != concept && !related(to: concept).contains(other) {
        related[concept, default: []].append(other)
      }
    }
  }

  private static func seats(_ glossary: Glossary) -> [Int: Int] {
    var positions: [String: Int] = [:]
    for (position, concept) in glossary.concepts.enumerated() {
      if let name = concept.preferredName(.english), positions[name] == nil { positions[name] = position }
    }
    var seats: [Int: Int] = [:]
    for (country, names) in seatNames {
      for name in names {
        if let seat = positions[name], let country = positions[country] { seats[seat] = country }
      }
    }
    return seats
  }

  /// The seats of government that news names for the government, by English name.
  private static let seatNames: [(country: String, seats: [String])] = [
    ("North Korea", ["Pyongyang"]), ("South Korea", ["Seoul", "Blue House"]), ("Russia", ["Moscow", "Kremlin"]),
    ("United States", ["Washington", "White House"]), ("China", ["Beijing"]), ("Japan", ["Tokyo"]),
    ("Ukraine", ["Kyiv"]), ("Belarus", ["Minsk"]), ("United Kingdom", ["London"]), ("France", ["Paris"]),
    ("Germany", ["Berlin"]), ("Italy", ["Rome"]), ("Iran", ["Tehran"]), ("India", ["New Delhi"]),
    ("Vietnam", ["Hanoi"]), ("Turkey", ["Ankara"]),
  ]

  /// The country for which a city or palace may stand, as the seat of its government; nil for other concepts.
  func country(ofSeat concept: Int) -> Int? { seats[concept] }

  /// The cities and palaces that may stand for a country.
  func seats(standingFor country: Int) -> [Int] {
    seats.lazy.filter { $0.value == country }.map(\.key).sorted()
  }

  /// The concepts that may stand for a concept, itself not among them.
  func related(to concept: Int) -> [Int] { related[concept] ?? [] }

  private static func terms(of concept: ConceptEntry) -> Set<String> {
    Set(concept.sections.flatMap { section in section.terms.filter(\.canBePreferred).map(\.text) })
  }

  private static func sharesBeginning(_ demonym: ConceptEntry, _ country: ConceptEntry) -> Bool {
    guard let one = demonym.preferredName(.english)?.utf8, let other = country.preferredName(.english)?.utf8
    else { return false }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    return shared >= 4 && shared * 2 >= other.count
  }
}
