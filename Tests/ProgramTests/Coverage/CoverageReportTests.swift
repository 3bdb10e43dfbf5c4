import Foundation
import Testing

/// The reports of `coverage`, and what makes it fail.
@Suite struct CoverageReportTests {
  let scratch: Scratch
  let glossary: String

  init() throws {
    scratch = try Scratch()
    glossary = try scratch.file(
      "g.tsv",
      """
      id\ttype\tit\ten\tko-KR\tko-KP
      moscow\tcity\tMosca\tMoscow\t모스크바\t
      dprk\tcountry\tCorea del Nord | !Nord Corea\tNorth Korea | DPRK\t북한\t조선
      lavrov\tperson\tSergej Lavrov | Lavrov\tSergey Lavrov | Sergei Lavrov\t세르게이 라브로프\t쎄르게이 라브로브
      cuba\tcountry\tCuba\tCuba\t쿠바\t

      """)
  }

  private func coverage(_ arguments: String...) throws -> Program.Result {
    try Program.run(["coverage", "-g", glossary] + arguments)
  }

  private func pair() throws -> String {
    _ = try scratch.file(
      "in/a.txt",
      "Sergej Lavrov è a Mosca.\nLa Nord Corea tace.\nSergej Lavrov torna domani con Osvaldo Riccetti.\n")
    _ = try scratch.file(
      "in/a.en.txt",
      "Sergei Lavrov is in Moscow.\nNorth Korea is silent.\nSergey Lavrov returns tomorrow with Osvaldo Riccetti.\n"
    )
    return scratch.path("in")
  }

  @Test func theJSONReportKeepsItsSchema() throws {
    let printed = try Program.run("coverage", "--schema").output
    let published = Program.root.appending(path: "Sources/Formats/Formats.docc/coverage.schema.json")
    #expect(try String(contentsOf: published, encoding: .utf8) == printed)
    let schema = try JSONSerialization.jsonObject(with: Data(printed.utf8))
    for path in [try pair(), Program.seed] {
      let report = try JSONSerialization.jsonObject(with: Data(try coverage("--format", "json", path).output.utf8))
      #expect(SchemaCheck(schema).faults(of: report) == [])
    }
    #expect(SchemaCheck(schema).faults(of: ["coverage": "much"]).contains { $0.hasPrefix("/coverage") })
  }

  @Test func translationsAreScored() throws {
    let path = try pair()
    let report = try coverage("--format", "json", path, "--to", "en", "--reference", path)
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let english = try #require((json?["translations"] as? [[String: Any]])?.first)
    #expect(english["names"] as? Int == 4)
    #expect(english["matched"] as? Int == 4)
    #expect(english["exact_match"] as? Double == 1)
    #expect(english["window_2"] as? Double == 1)
    #expect(english["consistency"] as? Double == 0.75)
    _ = try scratch.file(
      "ref/a.en.txt",
      "Sergei Lavrov is in Moscow.\nNorth Korea is silent.\nSergey Lavrov comes back soon, Osvaldo Riccetti too.\n"
    )
    let other = try coverage("--format", "table", path, "--to", "en", "--reference", scratch.path("ref"))
    // Two of three beads are the reference's; in the third, none of the words beside the name is.
    #expect(other.output.contains("window overlap 2: 66.7 %"))
  }

  @Test func otherFormsAndLackingNamesAreReported() throws {
    let report = try coverage("--format", "json", try pair(), "--to", "en,ko-KP")
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    let seen = Set(findings.map { "\($0["kind"] ?? "") \($0["language"] ?? "") \($0["concept"] ?? "")" })
    #expect(seen == ["deprecated it dprk", "lacking ko-KP moscow", "inconsistent en lavrov"])
    #expect(json?["unused"] as? [String] == ["cuba"])
  }

  @Test func havingExaminedNothingFails() throws {
    let empty = try scratch.file("piove.txt", "Oggi piove e fa freddo.\n")
    let warned = try coverage(empty)
    #expect(warned.status == 0)
    #expect(warned.errors.contains("warning: nothing was examined: the texts hold no name [BT0603]"))
    for gate in [["--fail-under", "0"], ["--fail-on", "deprecated"]] {
      let failed = try Program.run(["coverage", "-g", glossary, empty] + gate)
      #expect(failed.status == 1)
      #expect(failed.errors.contains("error: nothing was examined: the texts hold no name [BT0603]"))
    }
    let alone = try scratch.file("sola.txt", "Sergej Lavrov è a Mosca.\n")
    let failed = try coverage(alone, "--fail-on", "missing,extra")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("no sentence was compared with a translation [BT0603]"))
    #expect(try coverage(alone, "--fail-on", "deprecated").status == 0)
  }

  @Test func gatesFailOnWhatIsNew() throws {
    let path = try pair()
    let failed = try coverage(path, "--fail-on", "deprecated")
    #expect(failed.status == 1)
    #expect(failed.errors.contains("1 finding of the kind «deprecated» [BT0602]"))
    let baseline = scratch.path("known.tsv")
    #expect(try coverage(path, "--write-baseline", baseline).status == 0)
    #expect(try coverage(path, "--fail-on", "deprecated", "--baseline", baseline).status == 0)
    _ = try scratch.file("in/b.txt", "La Nord Corea parla.\n")
    #expect(try coverage(path, "--fail-on", "deprecated", "--baseline", baseline).status == 1)
    let accepted = try scratch.file(
      "accepted.tsv", "kind\tconcept\tdoc\treason\ndeprecated\tdprk\t\tquoted from a book\n")
    #expect(try coverage(path, "--fail-on", "deprecated", "--ignore", accepted).status == 0)
    let unreasoned = try scratch.file("unreasoned.tsv", "kind\tconcept\tdoc\treason\ndeprecated\tdprk\t\t\n")
    #expect(try coverage(path, "--ignore", unreasoned).status == 2)
    #expect(try coverage(path, "--fail-under", "99").status == 1)
    #expect(try coverage(path, "--fail-under", "50").status == 0)
  }

  @Test func placesOfSARIFAreThoseOfTheOriginal() throws {
    let path = try scratch.file("l.txt", "Perche' no.\nLa  Nord&nbsp;Corea e la Nord Corea.\n")
    let report = try coverage("--format", "sarif", path)
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let runs = try #require(json?["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    let regions = results.compactMap { result -> [String: Int]? in
      let places = result["locations"] as? [[String: Any]]
      return (places?.first?["physicalLocation"] as? [String: Any])?["region"] as? [String: Int]
    }
    #expect(
      regions == [
        ["startLine": 2, "startColumn": 5, "endColumn": 20], ["startLine": 2, "startColumn": 26, "endColumn": 36],
      ])
  }
}
