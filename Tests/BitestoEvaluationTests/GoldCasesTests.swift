import BitestoEvaluation
import CorpusModel
import Foundation
import Testing

/// Floors of quality on the project's own gold; they only rise.
@Suite struct GoldCasesTests {
  private static func gold(_ name: String) throws -> SegmentationGold {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold")
    return SegmentationGold(cases: try GoldFolder.text(folder.appending(path: name).path))
  }

  @Test(arguments: [
    ("italian-news.tsv", LanguageTag.italian, 100, 100.0), ("english-news.tsv", .english, 30, 100.0),
    ("korean-news.tsv", .korean, 10, 100.0),
  ])
  func boundaries(file: String, language: LanguageTag, leastCases: Int, floor: Double) throws {
    let gold = try Self.gold(file)
    #expect(gold.paragraphs.count >= leastCases)
    for normalizes in [false, true] {
      let result = try BoundaryEvaluation(language: language, normalizes: normalizes).evaluate(gold)
      #expect(result.score.f1 * 100 >= floor, "\(result.mistakes)")
    }
  }

  /// The floor can be missed: ICU alone, as for a language without rules, makes mistakes on the same cases.
  @Test func icuAloneMissesTheFloor() throws {
    let french = try #require(LanguageTag("fr"))
    let result = try BoundaryEvaluation(language: french).evaluate(try Self.gold("italian-news.tsv"))
    #expect(result.score.f1 < 0.9)
  }
}
