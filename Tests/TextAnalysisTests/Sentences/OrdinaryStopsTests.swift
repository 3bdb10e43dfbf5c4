import CorpusModel
import Testing
import TextAnalysis

/// The short way through the rules, which the fast engine takes, decides as all rules do, which the plain one asks.
@Suite struct OrdinaryStopsTests {
  private static let words = [
    "partito", "città", "è", "e", "È", "J", "PNG", "XIV", "IL", "2024", "10000", "1.0", "AES128", "art", "Sen",
    "dott", "km",
    "ecc", "etc", "nov", "dell'art", "dell'uomo", "l’art", "«art", "(art", "d.Lgs", "detto.Poi", "dott.Ssa",
    "week-end",
    "P.S", "J.R", "parola)", ")", "a)", "J)", "(KCNA)", "furbo»", "«»", "fine”", "detto\"", "\"", "Kim'", "po'",
    "%", "5 km",
    "iv", "a.C", "kcna", "ﬁne", "김", "", "è)",
  ]
  private static let stops = [".", "!", "?", "..", "...", "…", "?!", ".)", ".»", ". .", " ."]
  private static let sequels = [
    " Il leader", " il leader", " È", " è partito", " «Il", " \"Il", " “Il", " (Il", " «il", " 30 navi", " «30",
    " - Il",
    " – il", "kp", "30", "Il resto", " iPhone", " J. Tolkien", ", poi", "", " ", "  Il", "\u{A0}Il", " ×Il", " A",
    " [Il", " 'Il", " Ltd. Il",
  ]

  @Test(
    arguments: [LanguageTag.italian, .english],
    ["", "Ieri (oggi ", "(Ieri) ", "- ", "Chi? «"])
  func decidesAsTheRules(language: LanguageTag, opening: String) throws {
    let fast = try SentenceSegmenter(language: language, engine: .fast)
    let plain = try SentenceSegmenter(language: language, engine: .icu)
    var counts: Set<Int> = []
    for word in Self.words {
      for stop in Self.stops {
        for sequel in Self.sequels {
          let text = opening + word + stop + sequel
          let segments = try fast.segments(in: Array(text.utf8))
          #expect(segments == (try plain.segments(in: Array(text.utf8))), "\(language): \(text)")
          counts.insert(segments.count)
        }
      }
    }
    #expect(counts.count >= 2, "some stops must end a sentence, others not")
  }
}
