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
      unequal.errors.contains("m.en: error: it ends after 1 lines, and") && unequal.errors.contains("[BT0708]"))
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
