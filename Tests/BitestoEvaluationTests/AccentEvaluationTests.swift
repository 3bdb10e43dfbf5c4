import BitestoEvaluation
import Foundation
import Testing

@Suite struct AccentEvaluationTests {
  /// Floors of quality on the project's own text; they only rise.
  @Test func accentsOnDegradedText() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold")
    let lines = Lines.split(try GoldFolder.text(folder.appending(path: "accents.txt").path))
    let result = try AccentEvaluation().evaluate(lines)
    #expect(result.degraded >= 150)
    #expect(result.rightShare >= 0.99, "\(result.mistakes)")
    #expect(result.wrongShare <= 0.005, "\(result.mistakes)")
  }

  /// The evaluation can fail: a truncation that is no accent, and a name that nothing tells.
  @Test func whatIsNotRestoredIsCounted() throws {
    let result = try AccentEvaluation().evaluate(["Vive a Bogotà.", "La città è là."])
    #expect(result.degraded == 4)
    #expect(result.right == 3)
    #expect(result.mistakes.count == 1)
  }
}
