import CorpusModel
import Terminology
import Testing

@testable import Checks

/// The index finds what a look at every name does.
@Suite struct EnglishNamesTests {
  static let names: [(name: String, usage: Term.Usage)] = [
    ("Russia", .plain), ("China", .exact), ("Russia", .plain), ("Fed", .shortForm), ("Côte d'Ivoire", .plain),
    ("Co\u{302}te d'Ivoire", .plain), ("", .plain), ("Russia", .deprecated), ("Russi", .plain), ("Russia", .plain),
  ]

  static func glossary() throws -> Glossary {
    try Glossary(
      languages: [.italian, .english],
      concepts: names.enumerated().map { place, name in
        ConceptEntry(
          id: "c-\(place)", type: nil, nounFeatures: nil,
          sections: [
            LanguageSection(language: .italian, terms: [Term("Russia")]),
            LanguageSection(
              language: .english, terms: [Term(name.name, usage: name.usage), Term("Another \(place)")]),
          ], annotations: [:], location: SourceLocation(path: "g.tsv"))
      })
  }

  @Test(arguments: names.map(\.name) + ["Another 3", "russia", "Italy", "Côte", "Russia\0"])
  func conceptsAreFound(name: String) throws {
    let glossary = try Self.glossary()
    let naive = glossary.concepts.indices.filter { glossary.concepts[$0].preferredName(.english) == name }
    let names = EnglishNames(glossary)
    #expect(names.concepts(named: name) == naive)
    #expect(names.first(named: name) == naive.first)
  }

  @Test func manyNamesAreFound() throws {
    let glossary = try Glossary(
      languages: [.english],
      concepts: (0..<1000).map { number in
        ConceptEntry(
          id: "c-\(number)", type: nil, nounFeatures: nil,
          sections: [LanguageSection(language: .english, terms: [Term("Name \(number % 700)")])], annotations: [:],
          location: SourceLocation(path: "g.tsv"))
      })
    let names = EnglishNames(glossary)
    for number in 0..<700 {
      let expected = number < 300 ? [number, number + 700] : [number]
      #expect(names.concepts(named: "Name \(number)") == expected)
    }
    #expect(names.concepts(named: "Name 700").isEmpty)
  }
}
