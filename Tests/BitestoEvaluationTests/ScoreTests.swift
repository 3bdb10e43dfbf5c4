import BitestoEvaluation
import CorpusModel
import Testing

@Suite struct ScoreTests {
  @Test func f1IsTheHarmonicMean() {
    var score = Score()
    score.correct = 6
    score.found = 8
    score.expected = 12
    #expect(score.precision == 0.75)
    #expect(score.recall == 0.5)
    #expect(abs(score.f1 - 0.6) < 1e-12)
  }

  @Test func rightBoundariesScoreFully() throws {
    let gold = try SegmentationGold(
      name: "x", raw: "Uno va. Due resta. Tre", gold: "Uno va.\nDue resta.\n~Tre\n")
    let result = try BoundaryEvaluation(language: .italian).evaluate(gold)
    #expect(result.score.expected == 2)
    #expect(result.score.f1 == 1)
    #expect(result.mistakes.isEmpty)
  }

  /// The evaluation can fail: a gold standard that the segmenter does not meet costs precision and recall.
  @Test func wrongBoundariesAreCounted() throws {
    let gold = try SegmentationGold(
      name: "x", raw: "Uno va. Due resta. Tre tace sempre.", gold: "Uno va. Due resta.\nTre tace\nsempre.\n")
    let result = try BoundaryEvaluation(language: .italian).evaluate(gold)
    #expect(result.score.correct == 1)
    #expect(result.score.found == 2)
    #expect(result.score.expected == 2)
    #expect(result.mistakes.map(\.isMissing) == [false, true])
    #expect(result.mistakes.first?.context.contains("Uno va.¦ Due") == true)
  }

  @Test func endsMarkedWithATildeCountNeitherWay() throws {
    let gold = try SegmentationGold(name: "x", raw: "Titolo. Uno va. Due", gold: "~Titolo.\nUno va.\n~Due\n")
    let result = try BoundaryEvaluation(language: .italian).evaluate(gold)
    #expect(result.score.found == 1)
    #expect(result.score.expected == 1)
  }

  @Test func filesThatDoNotMatchAreRefused() {
    #expect(throws: EvaluationError.self) { try SegmentationGold(name: "x", raw: "Uno.\nDue.", gold: "Uno.\n") }
  }

  @Test func tokensAreComparedByPlace() throws {
    let result = try TokenEvaluation(language: .italian).evaluate(
      sentences: ["Kim va via."], tokens: ["Kim va_via ."])
    #expect(result.score.expected == 3)
    #expect(result.score.correct == 2)
    #expect(result.mistakes.count == 1)
  }

  @Test func reportsHaveARowADataSetAndTheMicroAverage() {
    var report = ScoreReport()
    var score = Score()
    score.correct = 1
    score.found = 1
    score.expected = 2
    report.add("x", score)
    #expect(
      report.rendered() == "name\tP\tR\tF1\tright\tfound\tgold\nx\t100.00\t50.00\t66.67\t1\t1\t2\n"
        + "micro\t100.00\t50.00\t66.67\t1\t1\t2")
  }
}
