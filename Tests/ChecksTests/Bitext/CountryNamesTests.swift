import CorpusModel
import Terminology
import Testing

@testable import Checks

/// Peoples find the countries whose names are like theirs.
@Suite struct CountryNamesTests {
  static let names = [
    ("Australia", "호주"), ("Austria", "오스트리아"), ("Iran", "이란"), ("Oman", "오만"), ("Russia", "러시아"),
    ("Nigeria", "나이지리아"), ("Niger", "니제르"), ("Austral Islands", "오스트랄"),
  ]

  @Test(arguments: [
    ("Australian", "호주인", ["Australia"]), ("Austrian", "오스트리아인", ["Austria"]), ("Omani", "오만인", ["Oman"]),
    ("Rus", "러시아", ["Russia"]), ("Nigerian", "니제르", ["Nigeria", "Niger"]), ("Italian", "이탈리아인", []),
    ("Irish", "아일랜드인", []), ("", "", []),
  ])
  func countriesAreFound(english: String, korean: String, countries: [String]) throws {
    let glossary = try Glossary(
      languages: [.english, .southKorean],
      concepts: (Self.names + [(english, korean)]).enumerated().map { place, names in
        ConceptEntry(
          id: "c-\(place)", type: nil, nounFeatures: nil,
          sections: [
            LanguageSection(language: .english, terms: [Term(names.0)]),
            LanguageSection(language: .southKorean, terms: [Term(names.1)]),
          ], annotations: [:], location: SourceLocation(path: "g.tsv"))
      })
    let index = CountryNames(Array(Self.names.indices), of: glossary)
    let found = index.countries(of: glossary.concepts[Self.names.count])
    #expect(found.map { Self.names[$0].0 } == countries)
  }

  /// A glossary of as many countries as peoples, all alike, relates none of them.
  @Test(arguments: [(CountryNames.alikeAtMost, CountryNames.alikeAtMost), (CountryNames.alikeAtMost + 1, 0)])
  func whatTooManyShareTellsNoCountry(count: Int, found: Int) throws {
    let glossary = try Glossary(
      languages: [.english],
      concepts: (0...count).map { place in
        ConceptEntry(
          id: "c-\(place)", type: nil, nounFeatures: nil,
          sections: [
            LanguageSection(language: .english, terms: [Term(place < count ? "Austria \(place)" : "Austrian")])
          ], annotations: [:], location: SourceLocation(path: "g.tsv"))
      })
    let names = CountryNames(Array(0..<count), of: glossary)
    #expect(names.countries(of: glossary.concepts[count]).count == found)
  }
}
