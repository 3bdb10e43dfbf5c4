import Foundation
import Testing

/// `glossary convert` through the program.
@Suite struct GlossaryConvertTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file(
      "g.tsv", "id\ttype\tit\ten\tko-KP\ndprk\tcountry\tCorea del Nord | !Nord Corea\tNorth Korea\t조선\n")
  }

  private func convert(_ arguments: String...) throws -> Program.Result {
    try Program.run(["glossary", "convert"] + arguments, folder: scratch.url)
  }

  @Test func pairsGoToStandardOutputAndLossesToStandardError() throws {
    let result = try convert("g.tsv", "--to", "deepl", "--target", "ko-KP")
    #expect(result.output == "Corea del Nord\t조선\n")
    #expect(result.errors.contains("deprecated names: 1 lost [BT0811]"))
    #expect(result.status == 0)
  }

  @Test func eachTargetOfPairsHasItsFile() throws {
    #expect(try convert("g.tsv", "--to", "tbx2").status == 2)
    #expect(try convert("g.tsv", "--to", "tbx2", "-o", "g.tbx").status == 0)
    #expect(scratch.names == ["g.en.tbx", "g.ko-KP.tbx", "g.tsv"])
  }

  @Test func theFileNameTellsTheFormat() throws {
    #expect(try convert("g.tsv", "--to", "tbx", "-o", "g.tbx").status == 0)
    let back = try convert("g.tbx", "--to", "tsv")
    #expect(back.rows == [["dprk", "country", "Corea del Nord | !Nord Corea", "North Korea", "조선", ""]])
    _ = try scratch.file("g.unknown", "x")
    #expect(try convert("g.unknown", "--to", "tsv").status == 2)
  }

  @Test func theBuiltInGlossaryComesBackFromTBXButForWhatIsReported() throws {
    #expect(try convert("--to", "tbx", "-o", "all.tbx").errors.split(separator: "\n").count == 2)
    let back = try convert("all.tbx", "--to", "tsv", "--keep-qualifiers")
    let original = try convert("--to", "tsv")
    #expect(back.lines.count == original.lines.count)
    #expect(
      back.column("en").map { $0.replacing("=", with: "") }
        == original.column("en").map { $0.replacing("=", with: "") })
    #expect(back.column("ko-KP") == original.column("ko-KP"))
  }

  @Test func patternsOfSpaCyHaveIds() throws {
    #expect(
      try convert("g.tsv", "--to", "spacy").lines.first
        == #"{"label":"COUNTRY","pattern":"Corea del Nord","id":"dprk"}"#)
    #expect(try convert("g.tsv", "--from", "spacy", "--to", "tsv").status == 64)
  }
}
