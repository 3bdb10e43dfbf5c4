import Foundation
import Testing

/// What every command promises beside its main job.
@Suite struct CommandTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [[], ["normalize"], ["export"], ["coverage"], ["segment"], ["glossary"], ["glossary", "lint"]])
  func helpIsShown(command: [String]) throws {
    let result = try Program.run(command + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: bitesto"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
  }

  @Test func versionIsShown() throws {
    let result = try Program.run("--version")
    #expect(result.status == 0)
    #expect(result.output.split(separator: ".").count == 3)
  }

  @Test func standardInputIsADocument() throws {
    let result = try Program.run("normalize", "-", input: "Il presidente della RPDC è a Mosca.\n")
    #expect(result.output == "Il presidente della Corea del Nord è a Mosca.\n")
  }

  @Test func theOutputIsWrittenWhole() throws {
    let out = scratch.path("corpus.tsv")
    let result = try Program.run("export", Program.seed, "-o", out)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(try String(contentsOfFile: out, encoding: .utf8) == Program.run("export", Program.seed).output)
    #expect(scratch.names == ["corpus.tsv"])
  }

  @Test func theByteOrderMarkIsNotCounted() throws {
    let path = try scratch.file("bom.txt", "\u{FEFF}Mosca tace.\r\nPutin parla.\r\n")
    let result = try Program.run("normalize", "--format", "mentions", path)
    #expect(result.rows.map { "\($0[2]) \($0[3]) \($0[4])" } == ["0 5 Mosca", "13 18 Putin"])
  }

  @Test func aFolderIsReadInSortedOrder() throws {
    for name in ["in/b.txt", "in/a/z.md", "in/a.it.txt"] { _ = try scratch.file(name, "La Russia.") }
    _ = try scratch.file("in/a.en.txt", "Russia.")
    let result = try Program.run("export", scratch.path("in"), "--to", "en")
    #expect(result.column("doc").map { ($0 as NSString).lastPathComponent } == ["a.it.txt", "z.md", "b.txt"])
    #expect(result.column("en") == ["Russia.", "", ""])
  }

  @Test func anUnalignedSentenceIsKept() throws {
    _ = try scratch.file("n.txt", "La Russia e la Corea del Nord hanno firmato un trattato.\n")
    _ = try scratch.file(
      "n.en.txt",
      "Russia and North Korea have signed a treaty.\nIt rained in London all day, said nobody at all.\n")
    let result = try Program.run("export", scratch.path("n.txt"), "--to", "en")
    #expect(result.column("en").joined(separator: " ").contains("It rained"))
  }

  @Test func aTabInACellIsEscaped() throws {
    let result = try Program.run("export", "-", "--to", "en", input: "La Russia\tdice \\ no.\n")
    #expect(result.column("it") == ["La Russia\\tdice \\\\ no."])
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bitesto")
      .path
    let text = String(repeating: "La Russia e la Cina. ", count: 5_000)
    let path = try scratch.file("long.txt", text)
    process.arguments = ["-c", "'\(binary)' normalize --format mentions '\(path)' | head -1 >/dev/null"]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func theGlossaryShipsWhole() throws {
    let folder = Program.root.appending(path: "glossary")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
    #expect(files.count == 7)
    let builtIn = try Program.run("coverage", "--format", "json", Program.seed)
    let given = try Program.run("coverage", "--format", "json", Program.seed, "-g", folder.path)
    #expect(builtIn.output == given.output)
  }

  @Test func alignmentsAreExplainedAndAnchored() throws {
    let translation = Program.seed.replacingOccurrences(of: ".txt", with: ".en.txt")
    let why = try Program.run("align", Program.seed, translation, "--explain")
    #expect(why.rows.count == 14)
    #expect(why.column("words")[0].contains("leader–leader"))
    #expect(why.column("concepts").allSatisfy { Double($0) != nil })
    let anchors = try scratch.file("anchors.tsv", "1\t1\n4\t6\n")
    let anchored = try Program.run(
      "align", Program.seed, translation, "--anchors", anchors, "--format", "vecalign")
    // Sentence 4 and its wrong anchor share a bead, whatever else is in it.
    let bead = anchored.lines.first { line in
      let sides = line.split(separator: ":").prefix(2).map { side in
        side.filter { $0 != "[" && $0 != "]" && $0 != " " }.split(separator: ",").compactMap { Int($0) }
      }
      return sides.count == 2 && sides[0].contains(3) && sides[1].contains(5)
    }
    #expect(bead != nil)
    let outside = try scratch.file("outside.tsv", "1\t99\n")
    let refused = try Program.run("align", Program.seed, translation, "--anchors", outside)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("names a sentence that is not there [BT0502]"))
  }

  @Test func variantsShowTheirOrigin() throws {
    let result = try Program.run("glossary", "variants", "kim-jong-un", "north-korean")
    #expect(result.status == 0)
    let rows = result.rows.map { $0.joined(separator: " ") }
    #expect(rows.contains("kim-jong-un it Kim Jong-un preferred glossary"))
    #expect(rows.contains { $0.hasPrefix("kim-jong-un it Kim Chŏng") && $0.contains("mccuneReischauer") })
    #expect(rows.contains("kim-jong-un ko-KP 김정은 preferred glossary"))
    #expect(rows.contains("north-korean it nordcoreane derived inflected from «nordcoreano»"))
    let unknown = try Program.run("glossary", "variants", "kim-nessuno")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("the glossary has no concept «kim-nessuno» [BT0209]"))
  }

  @Test func theGlossaryPassesLint() throws {
    let result = try Program.run("glossary", "lint")
    #expect(result.status == 0)
    #expect(result.output == "")
  }

  @Test func oneOfAThingIsNoPlural() throws {
    let scratch = try Scratch()
    let glossary = try scratch.file("g.tsv", "id\tit\ten\tko-KR\nmoscow\tMosca\tMoscow\t\n")
    let result = try Program.run("glossary", "lint", glossary, "--require", "ko-KR")
    #expect(result.errors.contains("1 concept: 1 finding\n"), "\(result.errors)")
    let text = try scratch.file("t.txt", "Mosca tace con Riccetti.")
    #expect(try Program.run("glossary", "suggest", "-g", glossary, text).errors == "1 name outside the glossary\n")
  }

  @Test func stepsAreListedWithExamples() throws {
    let result = try Program.run("normalize", "--list-steps")
    #expect(result.status == 0)
    #expect(result.output.contains("accents  (news, mt)"))
    #expect(result.output.contains("«E' vero perche' la citta' e' qui»  →  «È vero perché la città è qui»"))
    #expect(result.output.contains("quotes  (only with --enable)"))
  }

  @Test func stepsAreSwitchedByName() throws {
    let text = "E\u{2019} vero,  perche' “no”.\n"
    func normalized(_ options: String...) throws -> String {
      try Program.run(["normalize", "--style", "none", "-"] + options, input: Data(text.utf8)).output
    }
    #expect(try normalized() == "È vero, perché “no”.\n")
    #expect(try normalized("--profile", "minimal") == "E\u{2019} vero, perche' “no”.\n")
    #expect(try normalized("--disable", "accents,spacing") == "E' vero,  perche' “no”.\n")
    #expect(try normalized("--enable", "quotes") == "È vero, perché \"no\".\n")
    #expect(try Program.run("normalize", "--enable", "nonsense", "-").status == 64)
  }

  @Test func changesAreListedWithTheirPlaces() throws {
    let result = try Program.run("normalize", "--format", "changes", "-", input: "Sì.\nPerche' no ?\n")
    #expect(
      result.rows.map { $0.dropFirst().joined(separator: " ") } == [
        "2 6 9 11 e' é accents", "2 11 14 15    punctuation",
      ])
  }

  @Test func htmlIsReadBetweenItsTags() throws {
    let text = """
      <html><head><title>No</title><script>var Mosca = 1 < 2;</script><style>p{}</style></head><body><nav>Cina</nav>
      <article><h1>Vertice a Mosca</h1><p>La <b>Corea</b> del Nord &egrave; l&#236;.<p>L&rsquo;<a href="#">ONU</a> tace.
      </article></body></html>
      """
    let path = try scratch.file("pagina.html", text)
    #expect(
      try Program.run("segment", path).lines == ["Vertice a Mosca", "La Corea del Nord è lì.", "L'ONU tace."])
    let result = try Program.run("normalize", "--format", "mentions", path)
    #expect(result.column("concept") == ["moscow", "dprk", "un"])
    #expect(result.column("surface") == ["Mosca", "Corea</b> del Nord", "ONU"])
    let scalars = Array(text.unicodeScalars)
    for row in result.rows {
      var surface = String.UnicodeScalarView()
      surface.append(contentsOf: scalars[(Int(row[2]) ?? 0)..<(Int(row[3]) ?? 0)])
      #expect(String(surface) == row[4])
    }
  }

  @Test func mentionsPointIntoTheOriginal() throws {
    let text = "Perche\u{301} l&rsquo;RP\u{AD}DC e la ＮＡＴＯ, cittÃ  di Pyong\u{200B}yang."
    let result = try Program.run("normalize", "--format", "mentions", "-", input: text)
    let scalars = Array(text.unicodeScalars)
    #expect(result.column("concept") == ["dprk", "nato", "pyongyang"])
    for row in result.rows {
      var surface = String.UnicodeScalarView()
      surface.append(contentsOf: scalars[(Int(row[2]) ?? 0)..<(Int(row[3]) ?? 0)])
      #expect(Array(String(surface).utf8) == Array(row[4].utf8))
    }
    #expect(result.column("surface") == ["RP\u{AD}DC", "ＮＡＴＯ", "Pyong\u{200B}yang"])
  }
}
