import Foundation
import Testing

/// `bitesto.json` through the real program.
@Suite struct ProjectFileTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("names/a.tsv", "id\tit\ten\tfr\nroma\tRoma\tROME-A\tR\n")
    _ = try scratch.file("other/b.tsv", "id\tit\ten\nroma\tRoma\tROME-B\n")
    _ = try scratch.file("texts/deep/x.txt", "Roma e' qui. Roma no.\n")
  }

  private func project(_ text: String) throws { _ = try scratch.file("bitesto.json", text) }

  private var input: String { scratch.path("texts/deep/x.txt") }

  @Test func itIsFoundUpwardAndOverridden() throws {
    try project("{\"glossary\": \"names\", \"languages\": [\"fr\"], \"profile\": \"minimal\"}")
    func names(_ options: [String], _ environment: [String: String] = [:]) throws -> [String] {
      try Program.run(
        ["normalize", "--format", "mentions", input] + options, environment: environment
      ).column("en")
    }
    #expect(try names([]) == ["ROME-A", "ROME-A"])
    let other = scratch.path("other")
    #expect(try names([], ["BITESTO_GLOSSARY": other]) == ["ROME-B", "ROME-B"])
    #expect(try names(["-g", scratch.path("names")], ["BITESTO_GLOSSARY": other]) == ["ROME-A", "ROME-A"])
    #expect(try names(["--no-config"]) == ["Rome", "Rome"])
    #expect(try Program.run("export", input).header.contains("fr_names"))
    #expect(try !Program.run("export", input, "--to", "en").header.contains("fr_names"))
    #expect(try Program.run("segment", input).lines.first == "Roma e' qui.")
    #expect(try Program.run("segment", input, "--profile", "news").lines.first == "Roma è qui.")
    let told = try Program.run("segment", input, "--verbose")
    #expect(told.errors.contains("settings of ") && told.errors.contains("/bitesto.json"))
  }

  @Test func theNearestOneServes() throws {
    try project("{\"profile\": \"nonsense\"}")
    _ = try scratch.file("texts/bitesto.json", "{}")
    #expect(try Program.run("segment", input).status == 0)
  }

  @Test func standardInputStandsInTheCurrentFolder() throws {
    try project("{\"profile\": \"minimal\"}")
    let result = try Program.run(["segment", "-"], input: Data("Roma e' qui.\n".utf8), folder: scratch.url)
    #expect(result.lines == ["Roma e' qui."])
  }

  @Test func gatesAreSettings() throws {
    try project("{\"gates\": {\"fail-under\": 100}}")
    _ = try scratch.file("texts/deep/x.txt", "Roma e Fantasilandia. A Fantasilandia piove.\n")
    #expect(try Program.run("coverage", input).status == 1)
    #expect(try Program.run("coverage", input, "--fail-under", "1").status == 0)
    #expect(try Program.run("coverage", input, "--no-config").status == 0)
  }

  @Test func everythingWrongIsNamedByItsPlace() throws {
    try project(
      """
      {
        "glosary": "x",
        "glossary": ["/etc", "a/../../b", 3],
        "profile": "newz", "languages": ["en", "?"],
        "gates": {"fail-under": "90", "fail-on": ["missing", "nope"], "è": 1, "baseline": "../x"}
      }
      """)
    let result = try Program.run("segment", input)
    #expect(result.status == 2)
    #expect(result.output == "")
    for message in [
      ":2:3: error: there is no setting «glosary» [BT0710]",
      ":3:15: error: «glossary» is a list, not a list of strings",
      ":4:14: error: «newz» is none of the values of «profile»",
      ":4:35: error: «?» is no language tag, or comes twice",
      ":5:27: error: «fail-under» is a string, not a percentage from 0 to 100",
      ":5:44: error: «nope» is no kind of finding", ":5:65: error: there is no setting «è»",
      ":5:85: error: the path «../x» does not stay below the folder of bitesto.json",
    ] {
      #expect(result.errors.contains(message), "\(message)\n\(result.errors)")
    }
  }

  @Test(arguments: [
    "", "[]", "{\"glossary\": \"/etc/passwd\"}", "{\"glossary\": \"../../../../etc\"}", "{\"profile\": null}",
    "{} {}",
    "{\"profile\": \"news\", \"profile\": \"news\"}",
  ])
  func aHostileFileIsRefused(text: String) throws {
    try project(text)
    let result = try Program.run("segment", input)
    #expect(result.status == 2)
    #expect(result.errors.contains("bitesto.json:1:") && result.errors.contains("[BT0710]"), "\(result.errors)")
    #expect(!result.errors.contains("root:"))
  }

  @Test func aHugeOrStrangeFileIsRefused() throws {
    try project(String(repeating: "[", count: 2_000_000))
    #expect(try Program.run("segment", input).errors.contains("it is larger than 1M [BT0710]"))
    try FileManager.default.removeItem(atPath: scratch.path("bitesto.json"))
    try FileManager.default.createDirectory(
      atPath: scratch.path("bitesto.json"), withIntermediateDirectories: true)
    #expect(try Program.run("segment", input).errors.contains("it is no ordinary file [BT0710]"))
  }
}
