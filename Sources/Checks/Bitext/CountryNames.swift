internal import CorpusModel
internal import Terminology

/// Finds the countries and regions of peoples by their names.
///
/// A people's country shares a term with it in some language (러시아 is both), or a beginning of four letters of its English
/// name, as long as any other's: *Australian* shares one with Austria too, but a longer one with Australia. What more than
/// some concepts share tells no country.
struct CountryNames {
  private let countries: [(concept: Int, name: String)]
  /// Places in `countries` by the first letters of their English names.
  private var byBeginning: [[UInt8]: [Int]] = [:]
  /// Places in `countries` by their names in all languages.
  private var byTerm: [String: [Int]] = [:]

  /// Reads the names of some concepts.
  ///
  /// - Complexity: O(*n*) for *n* terms of theirs.
  init(_ countries: [Int], of glossary: Glossary) {
    self.countries = countries.map { ($0, glossary.concepts[$0].preferredName(.english) ?? "") }
    for (place, country) in countries.enumerated() {
      let name = self.countries[place].name.utf8
      if name.count >= Self.lettersAtLeast {
        byBeginning[Array(name.prefix(Self.lettersAtLeast)), default: []].append(place)
      }
      for term in Self.terms(of: glossary.concepts[country]) { byTerm[term, default: []].append(place) }
    }
  }

  private static let lettersAtLeast = 4
  /// How many concepts may share a term or a beginning.
  static let alikeAtMost = 16

  /// The countries of a people, in the glossary's order.
  ///
  /// - Complexity: O(*n* log *n*) for the *n* countries that share a term or the first letters.
  func countries(of people: ConceptEntry) -> [Int] {
    let sharing = Self.terms(of: people).compactMap { byTerm[$0] }
    var places = Set(sharing.filter { $0.count <= Self.alikeAtMost }.joined())
    let name = people.preferredName(.english) ?? ""
    let likely = byBeginning[Array(name.utf8.prefix(Self.lettersAtLeast))] ?? []
    let shared = likely.map { Self.sharedBeginning(name, countries[$0].name) }
    let longest = shared.max() ?? 0
    let closest = zip(likely, shared).filter { longest > 0 && $1 == longest }
    if closest.count <= Self.alikeAtMost { places.formUnion(closest.map(\.0)) }
    return places.sorted().map { countries[$0].concept }
  }

  private static func terms(of concept: ConceptEntry) -> Set<String> {
    Set(concept.sections.flatMap { section in section.terms.filter(\.canBePreferred).map(\.text) })
  }

  /// How many letters the English names of a people and a country begin with in common; 0 where they are too few.
  private static func sharedBeginning(_ people: String, _ country: String) -> Int {
    let shared = zip(people.utf8, country.utf8).prefix { $0 == $1 }.count
    return shared >= lettersAtLeast && shared * 2 >= country.utf8.count ? shared : 0
  }
}
