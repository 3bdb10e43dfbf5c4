import Testing

@testable import Checks

/// How alike names are written, or sound.
@Suite struct NameSimilarityTests {
  @Test func lettersAndSoundsAreCompared() {
    #expect(NameSimilarity.of("Riccetti", "Riccetti") == 1)
    #expect(NameSimilarity.of("Riccetti", "Ricetti") > 0.9)
    #expect(NameSimilarity.of("Macron", "마크롱") > 0.5)
    #expect(NameSimilarity.of("Macron", "Tokyo") < 0.5)
    #expect(NameSimilarity.of("", "Tokyo") == 0)
  }

  /// Words without an end would be compared letter by letter for minutes.
  @Test(.timeLimit(.minutes(1))) func endlessWordsAreLikeNone() {
    let word = String(repeating: "AB", count: 100_000)
    #expect(NameSimilarity.of(word, word) == 0)
    #expect(NameSimilarity.of("A.", word) == 0)
  }
}
