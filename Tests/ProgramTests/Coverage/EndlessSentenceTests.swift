import Foundation
import Testing

/// Sentences that have no end in sight: time, memory and output stay in proportion to the text.
@Suite struct EndlessSentenceTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func coverage(_ text: String, format: String) throws -> Program.Result {
    try Program.run(
      ["coverage", "--format", format, scratch.file("a.txt", text)], megabytesAtMost: 1_500,
      processorSecondsAtMost: 20)
  }

  /// One name of many words; mentions with an example each; a name again and again; deprecated forms; odd signs.
  @Test(arguments: [
    ("Kim Xi Han Kang ", 16_000), ("Kim Jong-un, ", 16_000), ("Zeta: ", 64_000),
    ("Riccetti, la Nord Corea e ", 16_000),
    ("Ŏŏ×÷«»“”—·Kim×Jong ", 4_000),
  ])
  func repetition(piece: String, count: Int) throws {
    let text = String(repeating: piece, count: count)
    for format in ["table", "json"] {
      let result = try coverage(text, format: format)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.utf8.count < 40 * text.utf8.count)
    }
  }

  @Test(arguments: ["ha visto % e ", "% ", "la %a e la %i e "])
  func distinctNames(piece: String) throws {
    let letters: [Character] = Array("abcdefghijklmnopqrst")
    let names = (0..<8_000).map { number -> String in
      let syllables: [Character] = [400, 20, 1].map { letters[number / $0 % 20] }
      return "N" + String(syllables) + "tz"
    }
    let text = names.map { piece.replacingOccurrences(of: "%", with: $0) }.joined()
    let result = try coverage(text, format: "json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.utf8.count < 100 * text.utf8.count)
  }
}
