import CorpusModel
import Testing

@testable import Checks

/// Consistency counts names, not their inflected forms.
@Suite struct TranslationReportTests {
  private func report(_ language: LanguageTag, _ forms: [(String, Int)]) -> TranslationReport {
    let place = SourceLocation(path: "a.txt", line: 1, column: 1)
    let concept = TranslationReport.Concept(
      concept: 0, occurrences: 9, matched: 9,
      forms: forms.map { TranslationReport.Form(text: $0.0, count: $0.1, firstPlace: place) })
    return TranslationReport(language: language, concepts: [concept], windows: [])
  }

  @Test func inflectedFormsAreOneName() {
    let english = report(.english, [("North Korean", 3), ("North Koreans", 2), ("north Korean", 1)])
    #expect(english.consistency == 1)
    #expect(english.findings { _ in "north-korean" }.isEmpty)
    #expect(report(.southKorean, [("크림반도", 2), ("크림 반도", 2)]).consistency == 1)
  }

  @Test func otherNamesAreInconsistent() {
    let report = report(.english, [("Kyiv", 2), ("Kiev", 2)])
    #expect(report.consistency == 0.5)
    #expect(report.findings { _ in "kyiv" }.map(\.text) == ["Kiev"])
  }

  /// A name with its forms can be the most frequent one, though none of the forms is.
  @Test func formsCountTogether() {
    let report = report(.english, [("Kiev", 3), ("Kyivs", 2), ("Kyiv", 2)])
    #expect(report.consistency == 4.0 / 7)
  }
}
