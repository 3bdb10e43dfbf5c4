import CorpusModel
import Testing
import TextAnalysis

/// Text that repeats what rules look back or ahead for takes time in proportion to its length.
@Suite struct LinearTimeTests {
  @Test(
    arguments: [
      "a.", "A.", ". ", "! ", "a.\"", "Ã", "ì", "'a", "a' ", "1. ", "(", ".)", "- ", "…", "a-", "@a.", "a/", "Кa",
      "a,", "&am", "; 1. ",
      "a\n", "\u{AD}", "’", "«.",
    ])
  func repetition(piece: String) throws {
    let text = Array(String(repeating: piece, count: 20_000).utf8)
    let seconds = try processorSeconds {
      let normalized = try TextNormalizer(profile: .mt).normalize(text)
      let segments = try SentenceSegmenter(language: .italian).segments(in: normalized.bytes)
      let tokenizer = try Tokenizer(language: .italian)
      for segment in segments { _ = try tokenizer.tokens(in: normalized.bytes, range: segment.range) }
      _ = try HTMLText.extract(text)
    }
    #expect(seconds < 60)
  }
}
