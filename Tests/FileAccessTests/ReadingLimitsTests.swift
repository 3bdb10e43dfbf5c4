import CorpusModel
import Testing

@testable import FileAccess

@Suite struct ReadingLimitsTests {
  @Test(arguments: [
    ("12345\n1234567\n", 2), ("12345\n123456", 2), ("1234567", 1), ("\n\n\n123456\n", 4), ("12345\n\n12345", nil),
    ("", nil), ("12345\n12345\n", nil),
  ])
  func theFirstLineThatIsTooLongIsNamed(text: String, line: Int?) {
    let limits = ReadingLimits(expandedSize: 100, lineSize: 5)
    do {
      try limits.checkLines(of: Array(text.utf8), path: "a.txt")
      #expect(line == nil)
    } catch {
      #expect(error.diagnostics.map(\.code) == [.lineTooLong])
      #expect(error.diagnostics.first?.location?.line == line)
    }
  }
}
