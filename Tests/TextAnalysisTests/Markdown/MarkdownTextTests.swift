import CorpusModel
import Testing

@testable import TextAnalysis

@Suite struct MarkdownTextTests {
  private func text(_ markdown: String) -> String {
    String(decoding: MarkdownText.extract(Array(markdown.utf8)).bytes, as: UTF8.self)
  }

  /// The paragraphs, without white space around them.
  private func paragraphs(_ markdown: String) -> [String] {
    text(markdown).split(whereSeparator: \.isNewline).map { line in
      String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }

  @Test(arguments: [
    ("", ""), ("Testo.\n", "Testo.\n"), ("**a** *b* __c__ _d_ ~~e~~ ***f***", "a b c d e f"),
    ("2 * 3 * 4, snake_case_x, l'a*", "2 * 3 * 4, snake_case_x, l'a*"), ("\\*a\\* \\\\ \\z", "*a* \\ \\z"),
    ("`a*b*` ``c`d`` `e", "a*b* c`d `e"), ("[a](b) [c](<d> \"e)\") [f]", "a c [f]"),
    ("[a *b*](x_(y)_z) ![i](j) [k](l", "a b i [k](l"), ("a[^1] b", "a b"),
    (
      "<https://x.it> <b>c</b> 1 < 2 > 0",
      "https://x.it c 1 < 2 > 0"
    ), ("a<!-- b > c -->d", "ad"), ("[n][r] [r] [s]\n\n[r]: x \"t\"\n", "n r [s]\n\n"),
  ])
  func marksAreTakenAway(markdown: String, expected: String) { #expect(text(markdown) == expected) }

  @Test(arguments: [
    ("---\na: b\n---\nc\n", ["c"]), ("+++\na = 1\n+++\nc\n", ["c"]), ("---\na: b\nc\n", ["a: b c"]),
    ("# A\nb\n## C ##\nd", ["A", "b", "C", "d"]), ("A\n===\nb\nC\n---\nd", ["A", "b C", "d"]),
    ("a\n```\nx\n```\nb\n~~~ y\n```\n~~~\nc", ["a", "b", "c"]), ("a\n\n    x\n    y\n\nb", ["a", "b"]),
    ("a\n    b", ["a b"]), ("- a\n- b\n  c\n\n  d\n* [x] e\n1) f\n2) g", ["a", "b c", "d", "e", "f", "g"]),
    ("a\n1984. b\n- c", ["a 1984. b", "c"]), ("> a\n> b\n>\n> c\nd", ["a b", "c d"]),
    ("| A | B |\n|---|:-:|\n| c | d\\|e |\n\nf", ["A", "B", "c", "d|e", "f"]),
    ("a  \nb\\\nc\nd", ["a", "b", "c d"]),
    ("a\n\n***\n\nb", ["a", "b"]), ("[^1]: Nota.\n", ["Nota."]), ("#nocancelletto", ["#nocancelletto"]),
  ])
  func blocksAreParagraphs(markdown: String, expected: [String]) {
    #expect(paragraphs(markdown) == expected)
    #expect(paragraphs(markdown.replacing("\n", with: "\r\n")) == expected)
  }

  @Test func everyStretchLeadsBackToItsSource() {
    let markdown =
      "---\nt: Cina\n---\n# A **Mosca**\n- [Kim\n  Jong-un](x \"y\"), `Seul`\n> ![Putin](z)\n\n| a | Roma |\n|--|--|\n|b|c|\n"
    let source = Array(markdown.utf8)
    let extracted = MarkdownText.extract(source)
    for name in ["Mosca", "Seul", "Putin", "Roma", "Jong-un"] {
      let bytes = Array(name.utf8)
      let place = extracted.bytes.indices.first { extracted.bytes[$0...].starts(with: bytes) }
      guard let place else {
        Issue.record("«\(name)» is lost")
        continue
      }
      #expect(Array(source[extracted.map.originalRange(of: place..<place + bytes.count)]) == bytes)
    }
    #expect(!String(decoding: extracted.bytes, as: UTF8.self).contains("Cina"))
  }

  @Test(arguments: ["[", "![", "*a", "`", "<", "~~~\n", "> ", "- ", "|", "\\", "_a_", "[a](", "[^", "<!--", "``a"])
  func hostileTextTakesLinearTime(piece: String) {
    let text = Array(String(repeating: piece, count: 20_000).utf8)
    #expect(processorSeconds { _ = MarkdownText.extract(text) } < 20)
  }
}
