import CorpusModel
import Testing

/// Numbers with their nouns.
@Suite struct CountedTests {
  @Test func oneHasNoPlural() {
    #expect(
      [0, 1, 2].map { $0.counted("unknown short form") }.joined(separator: ", ")
        == "0 unknown short forms, 1 unknown short form, 2 unknown short forms")
    #expect([0, 1, 2].map(\.times) == ["0 times", "once", "2 times"])
  }
}
