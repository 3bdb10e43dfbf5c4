import Foundation
import Testing

/// `bitesto filter` as other programs use it.
@Suite struct FilterTests {
  private struct Row: Decodable {
    struct Mention: Decodable {
      let start: Int
      let concept: String?
    }
    let id: Int?
    let normalized: String?
    let concepts: [String]
    let mentions: [Mention]
    let error: String?
  }

  private func rows(_ result: Program.Result) throws -> [Row] {
    try result.lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
  }

  @Test func aRowComesOutForEachThatGoesIn() throws {
    let result = try Program.run(
      "filter", "--jobs", "2",
      input: """
        {"id": 1, "text": "Il leader della RPDC a Mosca."}
        no JSON
        {"id": 3, "testo": "x"}

        {"id": 5, "text": "Nulla.", "error": "old"}
        """)
    #expect(result.status == 0)
    let rows = try rows(result)
    #expect(rows.map(\.id) == [1, nil, 3, nil, 5])
    #expect(rows[0].normalized == "Il leader della Corea del Nord a Mosca.")
    #expect(rows[0].concepts == ["dprk", "moscow"])
    #expect(rows[0].mentions.map(\.start) == [16, 23])
    #expect(rows.map { $0.error != nil } == [false, true, true, true, false])
  }

  @Test func bytesThatAreNoUTF8AreAnErrorOfTheirRow() throws {
    let input = Data("{\"text\": \"a\"}\n".utf8) + Data([0x7B, 0xFF, 0x0A]) + Data("{\"text\": \"b\"}\n".utf8)
    let rows = try rows(Program.run(["filter"], input: input))
    #expect(rows.map(\.normalized) == ["a", nil, "b"])
    #expect(rows[1].error == "byte 2 is not UTF-8")
  }

  @Test func tablesKeepTheirColumns() throws {
    let result = try Program.run(
      "filter", "--format", "tsv", "--field", "it", input: "n\tit\n1\tLa RPDC.\n2\n3\tMosca\r\n")
    #expect(result.header == ["n", "it", "normalized", "concepts", "mentions", "error"])
    #expect(result.column("n") == ["1", "2", "3"])
    #expect(result.column("concepts") == ["dprk", "", "moscow"])
    #expect(result.column("error") == ["", "the row has 1 cell, the header 2", ""])
  }

  @Test func aTableWithoutTheColumnIsRefused() throws {
    let result = try Program.run("filter", "--format", "tsv", input: "n\tit\n1\tx\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("no column «text»"))
  }

  @Test func theNumberOfJobsChangesNothing() throws {
    let input = (0..<500).map { "{\"text\": \"Riga \($0): la RPDC, Kim Jong-un e Mosca.\"}\n" }.joined()
    let one = try Program.run("filter", "--jobs", "1", input: input)
    let three = try Program.run("filter", "--jobs", "3", input: input)
    #expect(one.lines.count == 500)
    #expect(one.output == three.output)
  }
}
