import Foundation
import Testing

/// `glossary diff`: what an edit changes, in the glossary and in texts.
@Suite struct GlossaryDiffTests {
  let scratch: Scratch
  let old: String
  let new: String

  init() throws {
    scratch = try Scratch()
    old = try scratch.file(
      "old.tsv",
      """
      id\ttype\tit\ten\tgender\tnote
      moscow\tcity\tMosca\tMoscow\tf\t
      iaea\torganization\tAiea | Iaea\tIAEA\tf\tx
      cuba\tcountry\tCuba\tCuba\tf\t

      """)
    new = try scratch.file(
      "new.tsv",
      """
      id\ttype\tit\ten\tgender\tnote
      moscow\tcity\tMosca\tMoscow | Moskva\tf\t
      iaea\torganization\tIaea | !Aiea\tIAEA\tm\ty
      kyiv\tcity\tKiev\tKyiv\tf\t

      """)
  }

  @Test func changesAreListedColumnByColumn() throws {
    let result = try Program.run("glossary", "diff", old, new)
    #expect(result.status == 0)
    #expect(
      result.rows == [
        ["changed", "moscow", "en", "Moscow", "Moscow | Moskva"], ["changed", "iaea", "gender", "f", "m"],
        ["changed", "iaea", "it", "Aiea | Iaea", "Iaea | !Aiea"], ["changed", "iaea", "note", "x", "y"],
        ["added", "kyiv", "", "", "Kiev"], ["removed", "cuba", "", "Cuba", ""],
      ])
    #expect(try Program.run("glossary", "diff", old, old).rows.isEmpty)
  }

  @Test func theImpactOnTextsIsShown() throws {
    let text = try scratch.file("t.txt", "Mosca tace.\nL'Aiea è a Cuba, la Iaea a Kiev.\n")
    let result = try Program.run("glossary", "diff", "--impact", old, new, text)
    #expect(result.column("surface") == ["Aiea", "Cuba", "Iaea", "Kiev"])
    #expect(result.column("effect") == ["status", "lost", "status", "gained"])
    #expect(result.column("segment") == ["2", "2", "2", "2"])
    #expect(result.column("new") == ["iaea", "", "iaea", "kyiv"])
    #expect(result.errors == "4 names in 1 sentence of 1 document change\n")
    #expect(try Program.run("glossary", "diff", old, new, text).status == 64)
    #expect(try Program.run("glossary", "diff", "--impact", old, new).status == 64)
  }
}
