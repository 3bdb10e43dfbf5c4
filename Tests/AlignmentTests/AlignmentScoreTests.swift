import Testing

@testable import Alignment

@Suite struct AlignmentScoreTests {
  static func beads(_ lines: String...) -> [AlignedSentences] { lines.compactMap { AlignedSentences(line: $0) } }

  @Test func rightBeadsScoreOne() {
    var score = AlignmentScore()
    let gold = Self.beads("0\t0", "1,2\t1", "3\t", "\t2")
    score.add(found: gold, gold: gold)
    #expect(score.strictF1 == 1 && score.laxF1 == 1)
    #expect(score.strictPrecision.all == 4 && score.strictRecall.all == 2)
  }

  @Test func aSplitBeadIsRightLaxly() {
    var score = AlignmentScore()
    score.add(found: Self.beads("0\t0", "1\t1", "2\t"), gold: Self.beads("0\t0", "1,2\t1"))
    #expect(score.strictPrecision == AlignmentScore.Rate(right: 1, all: 3))
    #expect(score.laxPrecision == AlignmentScore.Rate(right: 2, all: 3))
    #expect(score.strictRecall == AlignmentScore.Rate(right: 1, all: 2))
    #expect(score.laxRecall == AlignmentScore.Rate(right: 2, all: 2))
    #expect(abs(score.strictF1 - 0.4) < 1e-12)
  }

  @Test func nothingScoresZero() {
    #expect(AlignmentScore().strictF1 == 0)
    #expect(AlignedSentences(line: "nonsense") == nil && AlignedSentences(line: "a\tb") == nil)
  }

  @Test func calibrationCountsByScore() {
    var table = CalibrationTable()
    table.add(score: 0.95, isRight: true)
    table.add(score: 0.91, isRight: false)
    table.add(score: 1, isRight: true)
    table.add(score: 0, isRight: false)
    #expect(table.rows.count == 10)
    #expect(table.rows[9].rate == AlignmentScore.Rate(right: 2, all: 3))
    #expect(table.rate(from: 0.9).value == 2.0 / 3)
    #expect(table.rows[0].rate.all == 1)
  }
}
