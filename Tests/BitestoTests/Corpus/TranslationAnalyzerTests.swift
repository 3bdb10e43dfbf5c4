import CorpusModel
import Formats
import Terminology
import Testing
import TextAnalysis

@testable import Bitesto

/// What a translation names in some of its segments.
@Suite struct TranslationAnalyzerTests {
  private func analyze(_ text: String) throws -> AnalyzedTranslation {
    var reader = GlossaryTSVReader()
    let names = "id\tit\ten\nmoscow\tMosca\tMoscow\ndprk\tCorea del Nord\tNorth Korea | !North-Korea\n"
    reader.read(path: "names.tsv", contents: Array(names.utf8))
    let analyzer = try TranslationAnalyzer(
      language: .english, normalization: NormalizationSettings(), glossary: try reader.glossary())
    return try analyzer.analyze(InputContent(path: "a.en.txt", contents: Array(text.utf8), format: .text))
  }

  @Test func namesBelongToTheirSegments() throws {
    let translation = try analyze("Moscow said. Nothing. The North Korea of Moscow. North Korea.")
    #expect(translation.document.segments.count == 4)
    #expect(translation.acceptedConcepts(in: 0..<1) == [0])
    #expect(translation.acceptedConcepts(in: 1..<2) == [])
    #expect(translation.acceptedConcepts(in: 2..<3) == [0, 1])
    #expect(translation.acceptedConcepts(in: 1..<4) == [0, 1])
    #expect(translation.acceptedConcepts(in: 2..<2) == [])
  }

  /// A book, for which a look at all names from every sentence would take minutes.
  @Test(.timeLimit(.minutes(1))) func longTranslationsAreLookedThroughOnce() throws {
    let count = 50_000
    let translation = try analyze(String(repeating: "Moscow said.\n\n", count: count))
    #expect((0..<count).allSatisfy { translation.acceptedConcepts(in: $0..<$0 + 1) == [0] })
  }
}
