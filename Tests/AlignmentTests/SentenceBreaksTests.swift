import Testing

@testable import Alignment

@Suite struct SentenceBreaksTests {
  @Test(arguments: [
    ("", 1), ("Una frase.", 1), ("Una frase. Un'altra.", 2), ("La KCNA. ha detto", 1),
    ("Una parte; un'altra: la terza.", 3),
    ("J. Smith e il dr. Bianchi", 1), ("alle 15.30 del 3. marzo", 1),
    ("회의가 열렸다. 대표단이 왔다.", 2), ("«Vieni?» disse. ", 1), ("Perché? Per questo!", 2), ("(Ecco.) Bene.", 1),
  ])
  func partsAreCounted(line: String, parts: Int) {
    #expect(SentenceBreaks.partCount(of: Array(line.utf8)) == parts)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [(". ", 200_000), ("? ", 200_001), ("(. ", 200_001)])
  func stopsWithoutWordsTakeTimeInProportion(piece: String, parts: Int) {
    let line = Array(String(repeating: piece, count: 200_000).utf8)
    #expect(SentenceBreaks.partCount(of: line) == 1)
    #expect(SentenceBreaks.partCount(of: line + Array("A".utf8)) == parts)
  }

  @Test func joinedSentencesThatShowTheirPartsGoTogether() {
    let model = BreakModel([1, 1, 1, 1, 1, 1, 1, 2], [1, 1, 1, 1, 1, 1, 2, 1])
    let two = BreakModel.run(parts: 2, count: 2)
    #expect(
      model.score(BreakModel.run(parts: 2, count: 1), two) > model.score(BreakModel.run(parts: 1, count: 1), two))
    #expect(
      model.score(BreakModel.run(parts: 1, count: 1), BreakModel.run(parts: 1, count: 1))
        > model.score(BreakModel.run(parts: 2, count: 1), BreakModel.run(parts: 1, count: 1)))
  }

  @Test func aTranslatorWhoLeavesNoMarksIsLearned() {
    var model = BreakModel([1, 1, 1, 2], [1, 1, 1, 2])
    let joined = (BreakModel.run(parts: 1, count: 1), BreakModel.run(parts: 2, count: 2))
    let before = model.score(joined.0, joined.1)
    model.learn(from: Array(repeating: (lines: (1, 2), parts: (1, 2)), count: 50))
    #expect(model.score(joined.0, joined.1) > before)
  }
}
