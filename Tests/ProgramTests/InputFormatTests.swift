import Foundation
import Testing

/// Records and bitexts through the real program.
@Suite struct InputFormatTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The rows of `normalize --format mentions`, the document's folder cut off.
  private func mentions(_ path: String, _ options: String...) throws -> [String] {
    try Program.run(["normalize", "--format", "mentions", path] + options).rows.map { row in
      ([(row[0] as NSString).lastPathComponent] + row[1...5]).joined(separator: " ")
    }
  }

  /// Chosen columns of `export`.
  private func export(_ arguments: String..., columns: [String] = ["segment", "it", "en"]) throws -> [String] {
    let result = try Program.run(["export"] + arguments + ["--to", "en"])
    let cells = columns.map(result.column)
    return result.rows.indices.map { row in cells.map { $0[row] }.joined(separator: "|") }
  }

  private static let records = """
    {"id": "a", "text": "Kim Jong-un \\u00e8 a Mosca.\\r\\n\\ud83d\\ude00 Anche Kim Yo-jong.", "source": ["x", 1.50]}

    {"text": "La Russia."}
    {"id": 7, "translation": {"it": "La RPDC. Mosca.", "en": "The DPRK. Moscow.", "ko": null}}
    """

  @Test func aRecordIsADocument() throws {
    let path = try scratch.file("r.jsonl", Self.records)
    #expect(
      try mentions(path) == [
        "r.jsonl#a 1 0 11 Kim Jong-un kim-jong-un", "r.jsonl#a 1 16 21 Mosca moscow",
        "r.jsonl#a 2 32 43 Kim Yo-jong kim-yo-jong", "r.jsonl#3 1 3 9 Russia russia", "r.jsonl#7 1 3 7 RPDC dprk",
        "r.jsonl#7 1 9 14 Mosca moscow",
      ])
    #expect(try export(path).last == "1|La RPDC. Mosca.|The DPRK. Moscow.")
    let piped = try Program.run(
      "segment", "-", "--input-format", "jsonl", input: Self.records)
    #expect(piped.lines.last == "La RPDC. Mosca.")
  }

  @Test func whatElseARecordSaysIsHandedOn() throws {
    let path = try scratch.file(
      "r.jsonl",
      Self.records + "\n{\"translation\": {\"it\": \"Roma.\", \"en\": \"Rome.\"}, \"x\": [1.0, null, \"è\"]}\n")
    func metadata(_ path: String) throws -> [String] {
      try Program.run("export", path, "--format", "jsonl", "--to", "en").lines.map { line in
        let pieces = line.components(separatedBy: "\"metadata\":")
        return pieces.count == 2 ? pieces[1].components(separatedBy: ",\"mentions\":")[0] : ""
      }
    }
    let expected = [
      "{\"source\":[\"x\",1.50]}", "{\"source\":[\"x\",1.50]}", "", "{\"id\":7}", "{\"x\":[1.0,null,\"è\"]}",
    ]
    #expect(try metadata(path) == expected)
    let corpus = scratch.path("corpus.jsonl")
    _ = try Program.run("export", path, "--format", "jsonl", "--to", "en", "-o", corpus)
    #expect(try metadata(corpus) == expected)
  }

  @Test func translationMemoriesAreReadUnitByUnit() throws {
    let path = try scratch.file(
      "m.tmx",
      """
      <?xml version="1.0"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="it"/><body>
      <tu><prop type="x-document">a</prop><tuv xml:lang="it-IT"><seg>La <bpt i="1">&lt;b></bpt>RPDC<ept i="1"/> tace. \
      <hi>Mosca</hi> no.</seg></tuv><tuv xml:lang="EN-us"><seg>The DPRK &amp; Moscow.</seg></tuv></tu>
      <tu><prop type="x-document">b</prop><tuv lang="it"><seg>Putin.</seg></tuv><tuv xml:lang="en"><seg/></tuv></tu>
      </body></tmx>
      """)
    #expect(try export(path) == ["1|La RPDC tace. Mosca no.|The DPRK & Moscow.", "1|Putin.|"])
    #expect(
      try mentions(path) == [
        "m.tmx#a 1 3 7 RPDC dprk", "m.tmx#a 1 14 19 Mosca moscow", "m.tmx#b 1 0 5 Putin vladimir-putin",
      ])
    let seed = scratch.path("seed.tmx")
    #expect(try Program.run("export", Program.seed, "--format", "tmx", "--to", "en", "-o", seed).status == 0)
    let first = try Program.run("export", Program.seed, "--to", "en")
    #expect(try Program.run("export", seed, "--to", "en").column("en") == first.column("en"))
  }

  @Test(arguments: [
    (
      "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx><body><tu><tuv xml:lang=\"it\"><seg>&x;</seg>",
      "it refers to the entity «x», and entities are not expanded"
    ),
    ("<html/>", "the root of TMX is «tmx», and here is «html»"),
    ("<tmx><body><tu><tuv xml:lang=\"it\"><seg>a</tu>", "Opening and ending tag mismatch"),
    ("<tmx><body><tu><tuv><seg>a</seg></tuv></tu></body></tmx>", "the «tuv» names no language"),
    ("<tmx><body>" + String(repeating: "<x>", count: 300), "Excessive depth"),
  ])
  func hostileXMLIsRefused(text: String, message: String) throws {
    let result = try Program.run("segment", try scratch.file("x.tmx", text))
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message) && result.errors.contains("[BT0706]"), "\(result.errors)")
    #expect(!result.errors.contains("root:"))
  }

  @Test func bothVersionsOfXLIFFAreRead() throws {
    let old = try scratch.file(
      "a.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="x" source-language="it" target-language="en" datatype="plaintext"><body><group>
      <trans-unit id="1"><source>La <g id="1">RPDC</g><ph id="2">NO</ph>.</source><target>The DPRK.</target>
      <alt-trans><source>no</source><target>no</target></alt-trans></trans-unit></group>
      <trans-unit id="2"><source>Mosca.</source></trans-unit></body></file>
      <file original="y" source-language="en" target-language="it"><body>
      <trans-unit id="1"><source>Seoul.</source><target>Seul.</target></trans-unit></body></file></xliff>
      """)
    #expect(
      try export(old, columns: ["doc", "it", "en"]) == [
        "\(old)#x|La RPDC.|The DPRK.", "\(old)#x|Mosca.|", "\(old)#y|Seul.|Seoul.",
      ])
    let new = try scratch.file(
      "b.xliff",
      """
      <xliff version="2.1" srcLang="it" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
      <unit id="u"><notes><note>no</note></notes><segment><source>La <pc id="1">RPDC</pc><ph id="2"/>.</source>
      <target>The DPRK.</target></segment><ignorable><source> </source></ignorable>
      <segment><source>Mosca.</source><target>Moscow.</target></segment></unit></file></xliff>
      """)
    #expect(try export(new) == ["1|La RPDC.|The DPRK.", "2|Mosca.|Moscow."])
    let again = scratch.path("again.xliff")
    #expect(try Program.run("export", new, "--format", "xliff2", "--to", "en", "-o", again).status == 0)
    #expect(try export(again) == ["1|La RPDC.|The DPRK.", "2|Mosca.|Moscow."])
  }

  @Test func markdownLeadsBackToItsSource() throws {
    let text = "---\nt: Cina\n---\n# A **Mosca**\n[Kim\nJong-un](https://x.org \"Putin\") tace.\n```\nSeul\n```\n"
    let path = try scratch.file("x.md", text)
    #expect(try Program.run("segment", path).lines == ["A Mosca", "Kim Jong-un tace."])
    let result = try Program.run("normalize", "--format", "mentions", path)
    #expect(result.column("concept") == ["moscow", "kim-jong-un"])
    let scalars = Array(text.unicodeScalars)
    for row in result.rows {
      let range = (Int(row[2]) ?? 0)..<(Int(row[3]) ?? 0)
      #expect(String(String.UnicodeScalarView(scalars[range])) == row[4].replacing("\\n", with: "\n"))
    }
  }

  @Test(arguments: [
    ("{\"text\": 3}", "1:10: error: «text» is a number, not a string"),
    ("{\"text\": \"a\"}\n[1]", "2:1: error: the record is no object"),
    ("{\"text\": \"è\", \"text\": \"\"}", "1:15: error: the name «text» occurs twice"),
    ("{\"text\": \"\\ud800\"}", "1:11: error: half of a surrogate pair stands alone"),
    ("{\"text\": \"è\"", "1:13: error: a «,» or «}» is missing"),
    ("{\"testo\": \"è\"}", "1:1: error: the record has neither «text» nor «translation»"),
    ("{\"text\": NaN}", "1:10: error: this is no value of JSON"),
    ("{\"translation\": {\"it\": 1}}", "1:24: error: «it» is a number, not a string"),
    (String(repeating: "[", count: 100_000), "levels lie in one another"),
  ])
  func aBadRecordIsNamedByItsPlace(line: String, message: String) throws {
    let path = try scratch.file("bad.jsonl", line + "\n")
    let result = try Program.run("segment", path)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(message) && result.errors.contains("[BT0705]"), "\(result.errors)")
  }

  @Test func mosesPairsKeepTheirLines() throws {
    let path = try scratch.file("m.it", "Uno: la RPDC.\r\nDue. Poi: Mosca.\r\n\r\nQuattro, Putin.\r\n")
    _ = try scratch.file("m.en", "One: the DPRK.\nTwo. Then: Moscow.\nOnly English.\nFour, Putin.")
    #expect(
      try export(path) == [
        "1|Uno: la RPDC.|One: the DPRK.", "2|Due. Poi: Mosca.|Two. Then: Moscow.", "||Only English.",
        "3|Quattro, Putin.|Four, Putin.",
      ])
    #expect(
      try mentions(path) == [
        "m.it 1 8 12 RPDC dprk", "m.it 2 25 30 Mosca moscow", "m.it 3 44 49 Putin vladimir-putin",
      ])
    _ = try scratch.file("m.en", "One.\n")
    let unequal = try Program.run("export", path)
    #expect(unequal.status == 2)
    #expect(
      unequal.errors.contains("m.en: error: it ends after 1 line, and") && unequal.errors.contains("[BT0708]"))
  }

  @Test func columnsAreChosenByNumberOrName() throws {
    let table = "doc\titaliano\tenglish\nx\tLa RPDC\\t«qui». Due.\tThe DPRK\ny\tMosca\tMoscow\n"
    let path = try scratch.file("t.tsv", table)
    let rows = ["1|La RPDC\\t«qui». Due.|The DPRK", "1|Mosca|Moscow"]
    #expect(try export(path, "--columns", "it=italiano,en=english") == rows)
    #expect(try mentions(path, "--columns", "it=italiano").first == "t.tsv#x 1 3 7 RPDC dprk")
    let body = table.split(separator: "\n").dropFirst().joined(separator: "\n")
    let bare = try scratch.file("bare.txt", body)
    #expect(
      try export(bare, "--columns", "it=2,en=3") == ["1|La RPDC\\t«qui». Due.|The DPRK", "2|Mosca|Moscow"])
    let missing = try Program.run("export", path)
    #expect(missing.errors.contains("t.tsv:1: error: the table has no column that a language tag names"))
    #expect(missing.errors.contains("[BT0707]"))
    let short = try Program.run("export", bare, "--columns", "it=2,en=4")
    #expect(short.errors.contains("bare.txt:1: error: the row has 3 cells, and column 4 is asked for"))
    #expect(try Program.run("export", path, "--columns", "it=0").status == 64)
  }

  @Test func whatExportWritesIsReadUnitByUnit() throws {
    let corpus = scratch.path("corpus.tsv")
    #expect(try Program.run("export", Program.seed, "--to", "en,ko-KR", "-o", corpus).status == 0)
    let first = try Program.run("export", Program.seed, "--to", "en,ko-KR")
    let again = try Program.run("export", corpus, "--to", "en,ko-KR")
    for column in ["it", "en", "ko-KR"] { #expect(again.column(column) == first.column(column)) }
  }

  @Test func aBitextWithoutItalianIsRefused() throws {
    let path = try scratch.file("t.tsv", "fr\ten\nLa Russie\tRussia\n")
    let result = try Program.run("export", path)
    #expect(result.status == 2)
    #expect(result.errors.contains("none of the units has a text in «it» [BT0709]"))
  }

  @Test func foldersHoldCompressedFiles() throws {
    for (name, text) in [
      ("f/a.it.txt", "La Russia."), ("f/a.en.txt", "Russia."), ("f/b.jsonl", "{\"text\":\"Roma.\"}"),
    ] {
      let path = try scratch.file(name, text)
      let gzip = Process()
      gzip.executableURL = URL(filePath: "/bin/gzip")
      gzip.arguments = [path]
      try gzip.run()
      gzip.waitUntilExit()
    }
    _ = try scratch.file("f/c.tsv", "it\ten\nNo.\tNo.\n")
    #expect(try export(scratch.path("f")) == ["1|La Russia.|Russia.", "1|Roma.|"])
    #expect(try export(scratch.path("f"), "--input-format", "tsv") == ["1|No.|No."])
  }

  @Test func everyCompressionIsFoundByItsEndingAndReadByItsBytes() throws {
    let archives = [
      ("f/a.md.zst", "KLUv/QRYsQAASWwgbGVhZGVyIMOoIGEgTW9zY2EuCuA9Xho="),
      (
        "f/b.it.txt.xz",
        "/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAVSWwgbGVhZGVyIMOoIGEgTW9zY2EuCgAAAKM22M1d6J2cAAEuFlYJVd8ftvN9AQAAAAAEWVo="
      ),
    ]
    for (name, base64) in archives { _ = try scratch.file(name, bytes: Data(base64Encoded: base64) ?? Data()) }
    _ = try scratch.file("f/b.en.txt", "The leader is in Moscow.")
    #expect(
      try export(scratch.path("f")) == [
        "1|Il leader è a Mosca.|", "1|Il leader è a Mosca.|The leader is in Moscow.",
      ])
    let bytes = try Data(contentsOf: URL(filePath: scratch.path("f/a.md.zst")))
    #expect(try Program.run(["segment", "-"], input: bytes).lines == ["Il leader è a Mosca."])
    for (length, code) in [(bytes.count - 1, "BT0702"), (bytes.count - 9, "BT0702")] {
      let result = try Program.run(["segment", "-"], input: bytes.prefix(length))
      #expect(result.status == 2 && result.output == "" && result.errors.contains(code))
    }
    let trailing = try Program.run(["segment", "-"], input: bytes + Data("x".utf8))
    #expect(trailing.status == 2 && trailing.output == "" && trailing.errors.contains("BT0703"))
  }

  @Test func namesTellLanguageAndTranslations() throws {
    for (name, text) in [
      ("f/a.txt", "La Russia."), ("f/a.en.txt", "Russia."), ("f/b.it.txt", "La Cina."), ("f/b.ko-KP.txt", "중국."),
      ("f/c.en.txt", "Alone."), ("f/d.dat", "No."), ("f/.e.txt", "No."),
    ] { _ = try scratch.file(name, text) }
    let result = try Program.run("export", scratch.path("f"), "--to", "en,ko-KP")
    #expect(result.column("doc").map { ($0 as NSString).lastPathComponent } == ["a.txt", "b.it.txt", "c.en.txt"])
    #expect(result.column("en") == ["Russia.", "", ""])
    #expect(result.column("ko-KP") == ["", "중국.", ""])
    #expect(try Program.run("segment", scratch.path("f"), "--language", "en").lines == ["Russia.", "Alone."])
  }

  @Test func coverageKeepsTheUnitsOfABitext() throws {
    let path = try scratch.file(
      "t.tsv",
      "it\ten\nKim Jong-un è a Mosca. Putin tace.\tKim Jong-un is in Moscow. Putin is silent.\nLa Cina.\tIn Rome.\n"
    )
    let result = try Program.run("coverage", path, "--format", "tsv", "--fail-on", "missing")
    #expect(result.status == 1)
    #expect(result.errors.contains("1 finding of the kind «missing»"))
  }

  @Test func aPipeIsReadOnce() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    let binary = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "bitesto")
      .path
    process.arguments = ["-c", "'\(binary)' segment <(echo 'Una riga. Due.')"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    #expect(
      String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "Una riga.\nDue.\n")
  }

  @Test func theLimitOfExpansionIsAnOption() throws {
    let path = try scratch.file("zeros.txt", String(repeating: " ", count: 5_000) + "Roma.")
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/bin/gzip")
    gzip.arguments = [path]
    try gzip.run()
    gzip.waitUntilExit()
    let result = try Program.run("segment", path + ".gz", "--max-input-size", "4K")
    #expect(result.status == 2)
    #expect(result.errors.contains("expands to more than the limit of 4K [BT0704]"))
    #expect(try Program.run("segment", path + ".gz", "--max-input-size", "5K").lines == ["Roma."])
    #expect(try Program.run("segment", path + ".gz", "--max-input-size", "much").status == 64)
  }
}
