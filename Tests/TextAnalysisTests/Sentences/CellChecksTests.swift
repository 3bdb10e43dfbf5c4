import CorpusModel
import Testing
import TextAnalysis

/// Checks in the order of the text find what each range tells by itself.
@Suite struct CellChecksTests {
  @Test(arguments: 0..<200)
  func findWhatRangesTellAlone(seed: Int) {
    var random = SplitMix64(state: UInt64(seed))
    let pieces = [
      "parola", " ", "  ", "\n", "\t", "\\", "«", "»", "è", "\u{A0}", "\u{2009}", "…", "— fine di una frase ",
    ]
    let text = (0..<60).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) }
    let starts = (0...text.count).filter { $0 == text.count || !text[$0].isUTF8Continuation }
    var checks = CellChecks(of: text)
    var place = 0
    while place + 1 < starts.count {
      let end = min(starts.count - 1, place + Int.random(in: 1...20, using: &random))
      let range = starts[place]..<starts[end]
      #expect(checks.isCell(range) == SegmentText.isCell(range, in: text), "seed \(seed), \(range)")
      // Mostly behind, sometimes over the last range.
      place = max(place + 1, end + Int.random(in: -2...4, using: &random))
    }
  }
}
