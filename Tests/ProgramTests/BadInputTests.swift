import Foundation
import Testing

/// Bad input ends with a clear message, the right status, and nothing written.
@Suite struct BadInputTests {
  let scratch: Scratch
  static let header = "id\tit\ten\n"

  init() throws { scratch = try Scratch() }

  private func expectFailure(_ result: Program.Result, _ parts: String...) {
    #expect(result.status == 2)
    #expect(result.output == "")
    for part in parts { #expect(result.errors.contains(part), "\(result.errors)") }
  }

  @Test func aMissingFile() throws {
    let path = scratch.path("niente.txt")
    expectFailure(
      try Program.run("normalize", path), "\(path): error: cannot read it: No such file or directory [BT0101]")
  }

  @Test func aFolderWithoutTexts() throws {
    _ = try scratch.file("folder/image.png", "x")
    expectFailure(
      try Program.run("export", scratch.path("folder")), "error: the folder holds no text [BT0102]", "*.txt")
  }

  @Test func invalidUTF8IsNamedByLineAndOffset() throws {
    var bytes = Data("Prima riga.\nNon è ".utf8)
    bytes.append(contentsOf: [0xE8, 0x20])
    let path = try scratch.file("latin.txt", bytes: bytes)
    expectFailure(
      try Program.run("normalize", path, "-o", scratch.path("out.txt")),
      "\(path):2:7: error: byte 0xE8 at offset 19 is not UTF-8 [BT0103]", "hint: convert the file first")
    #expect(!scratch.names.contains("out.txt"))
  }

  @Test func oneBadFileAmongGoodOnesStopsAll() throws {
    _ = try scratch.file("in/a.txt", "La Russia.")
    _ = try scratch.file("in/b.txt", bytes: Data([0xFF]))
    _ = try scratch.file("in/c.txt", bytes: Data([0x41, 0xC3]))
    let result = try Program.run("normalize", "--format", "mentions", scratch.path("in"))
    expectFailure(result, "b.txt:1:1: error", "c.txt:1:2: error")
  }

  @Test func anEmptyFile() throws {
    let path = try scratch.file("vuoto.txt", "")
    expectFailure(try Program.run("segment", path), "\(path): error: the file holds no text [BT0105]")
    expectFailure(try Program.run("normalize", "-"), "BT0105")
  }

  @Test func anEmptyFileAmongOthersIsReported() throws {
    _ = try scratch.file("in/a.txt", "La Russia.")
    _ = try scratch.file("in/b.txt", "\n\n")
    let result = try Program.run("segment", scratch.path("in"))
    #expect(result.status == 0)
    #expect(result.lines == ["La Russia."])
    #expect(result.errors.contains("b.txt: warning: the file holds no text"))
  }

  @Test(arguments: [
    ("a\tRussia\tRussia\na\tCina\tChina\n", "glossary.tsv:3:1: error: two concepts have the id «a» [BT0203]"),
    ("a\tRussia\tRussia\nb\tCina\n", "glossary.tsv:3: error: the row has 2 cells, the header 3 columns [BT0204]"),
    ("a\tRussia | | X\tRussia\n", "glossary.tsv:2:11: error: a term is empty [BT0205]"),
    ("a\tRuss\\ia\tRussia\n", "glossary.tsv:2:7: error: a backslash must be followed by"),
    ("\tRussia\tRussia\n", "glossary.tsv:2:1: error: the id is empty [BT0205]"),
  ])
  func aBadGlossaryRow(rows: String, message: String) throws {
    let glossary = try scratch.file("glossary.tsv", Self.header + rows)
    let result = try Program.run("normalize", Program.seed, "-g", glossary, "-o", scratch.path("out.txt"))
    expectFailure(result, message)
    #expect(!scratch.names.contains("out.txt"))
  }

  @Test(arguments: [
    ("id\tit\txx\n", "glossary.tsv:1:7: error: «xx» is not a known language tag [BT0202]"),
    ("id\tit\tko-QQ\n", "«ko-QQ» is not a known language tag"),
    ("id\tit\tit\n", "the column «it» occurs twice"),
    ("id\tit\tnote\n", "the header needs a column «it» and one of another language"),
    ("it\ten\n", "the header has no column «id»"),
    ("", "the glossary file is empty"),
  ])
  func aBadGlossaryHeader(header: String, message: String) throws {
    let glossary = try scratch.file("glossary.tsv", header)
    expectFailure(try Program.run("glossary", "lint", glossary), message)
  }

  @Test func everyBadLineIsReportedInOneRun() throws {
    let glossary = try scratch.file("glossary.tsv", Self.header + "a\tb\n\nc\td\\x\te\nf\n")
    let result = try Program.run("glossary", "lint", glossary)
    #expect(result.status == 2)
    #expect(result.errors.components(separatedBy: ": error: ").count == 4)
  }

  @Test func aLanguageThatTheGlossaryLacks() throws {
    expectFailure(
      try Program.run("export", Program.seed, "--to", "fr"), "the glossary has no names in «fr» [BT0208]",
      "it has it, en, ko-KR, ko-KP")
  }

  @Test func theOutputMayNotBeAnInput() throws {
    let path = try scratch.file("a.txt", "La Russia.")
    expectFailure(try Program.run("normalize", path, "-o", path), "the output would overwrite an input [BT0106]")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "La Russia.")
  }

  @Test func anOutputThatCannotBeWritten() throws {
    expectFailure(
      try Program.run("segment", Program.seed, "-o", scratch.path("no/such/folder.txt")), "cannot write it",
      "BT0104")
  }

  @Test(arguments: [
    ["normalize"], ["export", "--format", "nonsense", "x"], ["segment", "--language", "?", "x"], ["nonsense"],
    ["coverage", "--fail-under", "101", "x"], ["normalize", "--nested", "x"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.contains("Usage: bitesto"))
  }

  @Test func controlCharactersInNamesAreNotObeyed() throws {
    let result = try Program.run("segment", "\u{1B}[31mrosso.txt")
    #expect(result.status == 2)
    #expect(!result.errors.contains("\u{1B}"))
  }
}
