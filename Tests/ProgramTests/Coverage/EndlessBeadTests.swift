import Foundation
import Testing

/// Beads that no translator made, for which a look from every name or word at every other would take minutes.
@Suite struct EndlessBeadTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The kinds of findings, with how many there are of each.
  private func kinds(_ italian: String, _ texts: [String: String], count: Int) throws -> [String: Int] {
    let text = { (piece: String) in String(repeating: piece + " ", count: count) + "." }
    _ = try scratch.file("in/a.txt", text(italian))
    for (language, piece) in texts { _ = try scratch.file("in/a.\(language).txt", text(piece)) }
    let result = try Program.run(
      ["coverage", "--format", "json", scratch.path("in")], megabytesAtMost: 1_500, processorSecondsAtMost: 30)
    #expect(result.status == 0, "\(result.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return (json?["findings"] as? [[String: Any]] ?? []).reduce(into: [:]) { kinds, finding in
      kinds["\(finding["kind"] ?? "") \(finding["language"] ?? "") \(finding["concept"] ?? "")", default: 0] += 1
    }
  }

  @Test func namesThatTheTranslationLacks() throws {
    let kinds = try kinds(
      "Putin Lavrov Mosca Kim Jong-un Duma",
      ["en": "Russia capital president parliament said", "ko": "러시아 수도 대통령 의회 북 중"], count: 700)
    #expect(kinds["missing en kim-jong-un"] == 1)
  }

  @Test func namesThatTheItalianLacks() throws {
    let kinds = try kinds(
      "Il ministro parla con la stampa di Zeta",
      ["en": "Putin Moscow Duma North Korea Seoul", "ko": "푸틴 모스크바 두마 북한 서울 정부"], count: 1_500)
    #expect(kinds["extra en putin"] == 1_500 || kinds["extra en vladimir-putin"] == 1_500, "\(kinds)")
  }

  @Test func namesInOtherNames() throws {
    let kinds = try kinds(
      "la Tass e la Kcna", ["en": "Russia and TASS or the South Koreans", "ko": "러시아와 타스 및 한국군 대북"], count: 1_500)
    #expect(kinds["missing en kcna"] == 1, "\(kinds)")
  }
}
