import CorpusModel
import Terminology
import Testing

@testable import Checks

/// Nouns are found that tell one thing, whatever letters they have.
@Suite struct NounStemsTests {
  static let things: [(type: ConceptType, names: [String], stems: [String])] = [
    (.weapon, ["testate nucleari", "testate"], ["testat", "testat"]),
    (.event, ["esercitazione d'estate"], []),
    (.treaty, ["esercitazione congiunta"], []),
    (.term, ["Testamento", "guerra", "armistizio2"], ["armistizi"]),
    (
      .term, ["perestrojka'", "società-ombra", "e\u{301}lite\u{300}ss altra"],
      ["perestrojk", "societ", "e\u{301}lite\u{300}s"]
    ),
    (.organization, ["ministero"], []),
    (.event, ["", "7 settembre", "manifestazioné"], ["manifestazion"]),
  ]

  @Test(arguments: things.indices) func stemsAreFound(place: Int) throws {
    let glossary = try Glossary(
      languages: [.italian],
      concepts: Self.things.enumerated().map { place, thing in
        ConceptEntry(
          id: "c-\(place)", type: thing.type, nounFeatures: nil,
          sections: [LanguageSection(language: .italian, terms: thing.names.map { Term($0) })], annotations: [:],
          location: SourceLocation(path: "g.tsv"))
      })
    #expect(NounStems(glossary).stems(of: place).sorted() == Self.things[place].stems.sorted())
  }
}
