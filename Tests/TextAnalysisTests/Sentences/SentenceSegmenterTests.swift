import CorpusModel
import Foundation
import Testing
import TextAnalysis

/// Splits a text, and renders its segments with `¦` between them and `‖` between paragraphs.
func marked(_ text: String, _ language: LanguageTag = .italian) throws -> String {
  let bytes = Array(text.utf8)
  let segments = try SentenceSegmenter(language: language).segments(in: bytes)
  var result = ""
  for (index, segment) in segments.enumerated() {
    if index > 0 { result += segment.paragraph == segments[index - 1].paragraph ? " ¦ " : " ‖ " }
    result += String(decoding: SegmentText.line(of: segment, in: bytes), as: UTF8.self)
  }
  return result
}

@Suite struct SentenceSegmenterTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theSeedHasFourteenSegmentsAndParagraphs() throws {
    let url = Self.root.appending(path: "seeds/000_4d6660a3cc0755ff.txt")
    let text = Array(try Data(contentsOf: url))
    let segments = try SentenceSegmenter(language: .italian).segments(in: text)
    #expect(segments.count == 14)
    #expect(segments.map(\.paragraph) == Array(0..<14))
  }

  @Test(arguments: ["", " ", "\n\n", "\u{A0}\r\n\t"])
  func blankTextHasNoSegments(text: String) throws {
    #expect(try SentenceSegmenter(language: .italian).segments(in: Array(text.utf8)).isEmpty)
  }

  @Test func segmentsAreTrimmedOfAllWhiteSpace() throws {
    let text = Array("\u{A0} Uno. \u{202F}\u{A0}Due.\u{2003}\n".utf8)
    let segments = try SentenceSegmenter(language: .italian).segments(in: text)
    #expect(segments.map { String(decoding: text[$0.range], as: UTF8.self) } == ["Uno.", "Due."])
  }

  @Test func otherLanguagesAreLeftToICU() throws {
    let french = try #require(LanguageTag("fr"))
    #expect(try marked("Il est là. Elle aussi.", french) == "Il est là. ¦ Elle aussi.")
  }

  /// All ink belongs to exactly one segment, in order.
  @Test(arguments: 0..<300)
  func segmentsCoverAllInk(seed: Int) throws {
    var random = SplitMix64(state: UInt64(seed))
    let pieces = [
      "Kim", "dott", ".", "!", "?", "…", "...", " ", " ", " ", "\n", "\n\n", "\r\n", "«", "»", "\"", "(", ")", "[",
      "]",
      "12", "a", "è", "-", "–", ",", ";", "\u{A0}", "\u{2028}", "한국", "。", "’", "S.p.A", "www.a.it", "\u{200B}",
      "\u{85}",
    ]
    let text = Array((0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined().utf8)
    for language in [LanguageTag.italian, .english, .korean] {
      let segments = try SentenceSegmenter(language: language).segments(in: text)
      var covered = Array(repeating: false, count: text.count)
      var last = 0
      for segment in segments {
        #expect(segment.range.lowerBound >= last && !segment.range.isEmpty, "seed \(seed)")
        last = segment.range.upperBound
        for index in segment.range { covered[index] = true }
      }
      let left = String(decoding: text.indices.filter { !covered[$0] }.map { text[$0] }, as: UTF8.self)
      #expect(left.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "seed \(seed), \(language)")
      for (one, two) in zip(segments, segments.dropFirst()) { #expect(one.paragraph <= two.paragraph) }
    }
  }
}

/// A small random generator with a seed (Steele, Lea & Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
