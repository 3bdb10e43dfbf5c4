import BitestoEvaluation
import Foundation
import Testing

/// The checks of translations, on clean ones and with planted errors.
@Suite struct TranslationEvaluationTests {
  /// Sets of clean translations with errors to plant, each written before the checks were tuned on it, how many of
  /// them may be missed, and how many clean beads may be flagged: what was reached, which may only fall.
  ///
  /// The fifth has a glossary of its own. The seventh says *citizens* for *sudcoreani*, which the sixth plants as an error.
  /// The eighth and the ninth, whose translations are freer, found 65 of 70 and 67 of 70 with 18 and 9 of 120 clean beads
  /// flagged before anything was tuned on them. The author of the set of agencies' sentences knew the code. The tenth to the
  /// fourteenth gave 66, 68, 68, 68 and 70 of 70 with 1, 5, 3, 8 and 3 of 120 clean beads flagged at first sight. Nothing was
  /// tuned on the fifteenth and the sixteenth: what is allowed is what they gave at first sight.
  static let sets = [
    ("bitext", 1, 0), ("bitext-second", 1, 0), ("bitext-third", 0, 0), ("bitext-fourth", 0, 0),
    ("bitext-fifth", 1, 0),
    ("bitext-sixth", 2, 0), ("bitext-seventh", 0, 1), ("bitext-eighth", 2, 1), ("bitext-ninth", 0, 0),
    ("bitext-agency", 0, 9),
    ("bitext-tenth", 1, 0), ("bitext-eleventh", 2, 0), ("bitext-twelfth", 2, 0), ("bitext-thirteenth", 2, 0),
    ("bitext-fourteenth", 0, 0), ("bitext-fifteenth", 1, 2), ("bitext-sixteenth", 2, 0),
  ]

  private static func folder(_ set: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold/\(set)").path
  }

  /// Planted errors are found as what they are and where they are, and hardly a clean bead is flagged.
  @Test(arguments: sets) func plantedErrorsAreFound(_ set: String, missedAtMost: Int, flaggedAtMost: Int) throws {
    let gold = try TranslationGold(folder: Self.folder(set))
    #expect(gold.errors.count >= 60)
    let result = try TranslationEvaluation(gold).evaluate()
    print("planted errors found in \(set): \(result.found.count) of \(gold.errors.count)")
    #expect(result.missed.count <= missedAtMost, "\(result.missed)")
    #expect(result.flaggedBeadCount <= flaggedAtMost, "\(result.flagged)")
  }

  /// A set in a folder that goes away with the test.
  private func set(_ texts: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bitesto-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in texts { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return folder
  }

  private let texts = [
    "clean.txt": "Putin è a Pechino.\n", "clean.en.txt": "Putin is in Beijing.\n",
    "clean.ko.txt": "푸틴은 베이징에 있다.\n",
  ]

  /// The measurement can fail both ways: a replacement that is right is not found, and a bad clean bead is flagged.
  @Test func whatIsRightIsNotFound() throws {
    var texts = texts
    texts["clean.ko.txt"] = "푸틴은 도쿄에 있다.\n"
    texts["planted.tsv"] = "1\ten\tBeijing\tTokyo\tmissing\n1\ten\tPutin\tVladimir Putin\tmissing\n"
    let folder = try set(texts)
    defer { try? FileManager.default.removeItem(at: folder) }
    let gold = try TranslationGold(folder: folder.path)
    let result = try TranslationEvaluation(gold).evaluate()
    #expect(gold.beadCount == 2)
    #expect(result.found == [gold.errors[0]])
    #expect(result.missed == [gold.errors[1]])
    #expect(result.flaggedBeadCount == 1)
  }

  /// An error that does not fit its line, or is none, is no measurement.
  @Test(arguments: [
    "1\ten\tKyiv\tTokyo\tmissing", "2\ten\tPutin\tXi\tmissing", "1\ten\ti\tu\tmissing", "1\ten\tPutin\tXi\tlost",
  ])
  func badErrorsAreThrown(_ error: String) throws {
    var texts = texts
    texts["planted.tsv"] = error + "\n"
    let folder = try set(texts)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: EvaluationError.self) { try TranslationGold(folder: folder.path) }
  }
}
