import Foundation
import Testing

/// `glossary compile`: the file serves as the TSV does, and is refused where it cannot be trusted.
@Suite struct CompiledGlossaryTests {
  let scratch: Scratch
  let source: String
  let compiled: String

  private static let rows = """
    id\ttype\tit\ten\tko-KR\tko-KP\tgender\tnote
    moscow\tcity\tMosca\tMoscow\t모스크바\t모스크바\tf\tcapitale
    kim-jong-un\tperson\tKim Jong-un | ~Kim\tKim Jong Un\t김정은\t김정은\tm\tleader
    iaea\torganization\tAiea | !Agenzia atomica | =IAEA\tIAEA\t\t\tf\t
    korean\tdemonym\tnordcoreano\tNorth Korean\t\t\t\t
    hague\tcity\tL'Aia\tThe Hague\t헤이그\t\tf\t
    kcna\tmedia\tKCNA | Agenzia \\| KCNA\tKCNA\t조선중앙통신\t조선중앙통신\tf\t

    """

  init() throws {
    scratch = try Scratch()
    source = try scratch.file("names.tsv", Self.rows)
    compiled = scratch.path("names.bitg")
    let result = try Program.run("glossary", "compile", "-g", source, "-o", compiled)
    try #require(result.status == 0, "\(result.errors)")
  }

  private func text() throws -> String {
    try scratch.file(
      "t.it.txt",
      "Kim Jong-un è a Mosca. Kim tace. I nordcoreani all'Aia, dice la KCNA; l'Agenzia atomica e la IAEA no.\n")
  }

  // MARK: - The same bytes

  @Test(arguments: [
    ["normalize"], ["normalize", "--to", "en"], ["normalize", "--format", "mentions"],
    ["normalize", "--format", "mentions-jsonl", "--nested"], ["normalize", "--style", "bracket", "--to", "ko-KP"],
    ["normalize", "--engine", "icu", "--format", "mentions"], ["export"], ["export", "--format", "jsonl"],
    ["export", "--format", "tmx"], ["coverage"], ["coverage", "--format", "json"],
  ])
  func everyCommandGivesTheSameBytes(command: [String]) throws {
    let text = try text()
    _ = try scratch.file("t.en.txt", "Kim Jong Un is in Moscow. Kim is silent. North Koreans in The Hague.\n")
    let environment = ["SOURCE_DATE_EPOCH": "0"]
    let plain = try Program.run(command + ["-g", source, text], environment: environment)
    let fast = try Program.run(command + ["-g", compiled, text], environment: environment)
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(fast.output == plain.output)
    #expect(fast.status == plain.status)
  }

  @Test(arguments: [
    ["normalize"], ["normalize", "--to", "en"], ["normalize", "--format", "mentions"], ["export"], ["coverage"],
  ])
  func theBuiltInGlossaryGivesTheSameBytes(command: [String]) throws {
    let path = scratch.path("built-in.bitg")
    #expect(try Program.run("glossary", "compile", "-o", path).status == 0)
    let seeds = Program.root.appending(path: "seeds").path
    let plain = try Program.run(command + [seeds], folder: scratch.url)
    #expect(plain.status == 0)
    #expect(try Program.run(command + ["-g", path, seeds], folder: scratch.url).output == plain.output)
  }

  @Test(arguments: ["lint", "variants", "convert"])
  func glossaryCommandsReadItToo(command: String) throws {
    let options = command == "convert" ? ["--to", "tsv"] : command == "variants" ? ["kim-jong-un", "korean"] : []
    let plain = try Program.run(["glossary", command] + options + ["-g", source])
    #expect(try Program.run(["glossary", command] + options + ["-g", compiled]).output == plain.output)
    #expect(!plain.output.isEmpty || command == "lint")
  }

  @Test func itJoinsOtherGlossariesAndServesProjects() throws {
    let other = try scratch.file("other.tsv", "id\ttype\tit\ten\nkyiv\tcity\tKiev\tKyiv\n")
    let text = try scratch.file("k.txt", "Da Mosca a Kiev.\n")
    let joined = try Program.run("normalize", "--format", "mentions", "-g", compiled, "-g", other, text)
    #expect(joined.column("concept") == ["moscow", "kyiv"])
    _ = try scratch.file("bitesto.json", #"{"glossary": "names.bitg"}"#)
    let project = try Program.run(["normalize", "--format", "mentions", text], folder: scratch.url)
    #expect(project.column("concept") == ["moscow"], "\(project.errors)")
  }

  @Test func theSameInputGivesTheSameFile() throws {
    let again = scratch.path("again.bitg")
    #expect(try Program.run("glossary", "compile", "-g", source, "-o", again).status == 0)
    #expect(FileManager.default.contents(atPath: again) == FileManager.default.contents(atPath: compiled))
  }

  // MARK: - What is refused

  private func refusal(_ path: String) throws -> String {
    let result = try Program.run("normalize", "--format", "mentions", "-g", path, try text())
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    return result.errors
  }

  @Test func aStaleFileIsRefused() throws {
    _ = try scratch.file("names.tsv", Self.rows.replacingOccurrences(of: "Mosca", with: "Mosco"))
    let message = try refusal(compiled)
    #expect(
      message.contains(
        "names.bitg: error: the compiled glossary is older than what «names.tsv» holds now [BT1003]"))
    #expect(message.contains("hint: compile it again: bitesto glossary compile -g GLOSSARY -o "))
    _ = try scratch.file("names.tsv", Self.rows)
    #expect(try Program.run("normalize", "-g", compiled, try text()).status == 0, "the same bytes at another time")
    try FileManager.default.removeItem(atPath: source)
    #expect(try Program.run("normalize", "-g", compiled, try text()).status == 0, "the source may be elsewhere")
  }

  @Test func aDamagedFileIsRefused() throws {
    let bytes = try #require(FileManager.default.contents(atPath: compiled))
    let text = try text()
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 40) {
      var changed = bytes
      changed[place] ^= 0x04
      let path = try scratch.file("changed.bitg", bytes: changed)
      let result = try Program.run("normalize", "--format", "mentions", "-g", path, text)
      if result.status == 0 {
        // Between two sections.
        #expect(bytes[place] == 0)
      } else {
        #expect(result.status == 2)
        #expect(result.errors.contains("changed.bitg"), "\(result.errors)")
      }
    }
    var changed = bytes
    changed[bytes.count - 3] ^= 1
    #expect(try refusal(scratch.file("changed.bitg", bytes: changed)).contains("[BT1002]"))
    for count in [40, bytes.count / 2, bytes.count - 1] {
      let message = try refusal(scratch.file("cut.bitg", bytes: bytes.prefix(count)))
      #expect(message.contains("bytes instead of"), "\(message)")
    }
  }

  @Test func aForeignFileIsRefused() throws {
    let bytes = try #require(FileManager.default.contents(atPath: compiled))
    var newer = bytes
    newer[12] = 200
    let message = try refusal(scratch.file("newer.bitg", bytes: newer))
    #expect(
      message.contains("the compiled glossary cannot be used: it has layout 200, this program reads 1 [BT1001]"))
    var swapped = bytes
    swapped.replaceSubrange(8..<12, with: bytes[8..<12].reversed())
    #expect(try refusal(scratch.file("swapped.bitg", bytes: swapped)).contains("another byte order [BT1001]"))
  }

  @Test func aBadGlossaryIsNotCompiled() throws {
    let bad = try scratch.file("bad.tsv", "id\tit\ten\na\tA\tA\textra\na b\tB\tB\n")
    let path = scratch.path("bad.bitg")
    let result = try Program.run("glossary", "compile", "-g", bad, "-o", path)
    #expect(result.status == 2)
    #expect(result.errors.contains("bad.tsv:2") && result.errors.contains("bad.tsv:3"))
    #expect(!FileManager.default.fileExists(atPath: path))
    let twice = try Program.run("glossary", "compile", "-g", compiled, "-o", path)
    #expect(twice.status == 2)
    #expect(twice.errors.contains("the glossary is compiled already [BT1004]"))
    let onto = try Program.run("glossary", "compile", "-g", source, "-o", source)
    #expect(onto.status == 2 && onto.errors.contains("[BT0106]"))
    #expect(scratch.names == ["bad.tsv", "names.bitg", "names.tsv"])
  }
}
