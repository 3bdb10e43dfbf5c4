import Foundation
import Testing

/// `export` in formats other than the contract's table, through the program.
@Suite struct ExportFormatTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("news/a.txt", "Il leader della RPDC è a Mosca. Piove.\n")
    _ = try scratch.file("news/a.en.txt", "The leader of the DPRK is in Moscow. It rains.\n")
    _ = try scratch.file("news/b.txt", "Piove! La Corea del Nord tace.\n")
    _ = try scratch.file("news/b.en.txt", "It rains! Nobody speaks.\n")
  }

  private func export(_ arguments: String...) throws -> Program.Result {
    try Program.run(["export", "news", "--to", "en"] + arguments, folder: scratch.url)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8)
  }

  @Test func mosesWritesParallelFiles() throws {
    #expect(try export("--format", "moses", "-o", "corpus").status == 0)
    #expect(
      try text("corpus.it") == "Il leader della RPDC è a Mosca.\nPiove.\nPiove!\nLa Corea del Nord tace.\n")
    #expect(
      try text("corpus.en")
        == "The leader of the DPRK is in Moscow.\nIt rains.\nIt rains!\nNobody speaks.\n")
    #expect(try text("corpus.ids").hasPrefix("news/a.txt\t1\t1\n"))
  }

  /// A real article with both translations, whose names overlap in some sentences.
  @Test(arguments: ["tsv", "csv", "jsonl", "tmx", "xliff", "xliff2", "moses", "annotated", "conllu", "opus"])
  func everyFormatTakesTheSeed(format: String) throws {
    let seeds = Program.root.appending(path: "seeds").path
    for target in ["en", "ko-KR", "ko-KP"] {
      let arguments = ["export", seeds, "--to", target, "--format", format, "-o", "\(format)-\(target)"]
      let result = try Program.run(arguments, folder: scratch.url)
      #expect(result.status == 0, "\(target): \(result.errors)")
    }
  }

  /// 한은, the Bank of Korea, reaches over the end of 북한, North Korea, where a particle follows.
  @Test func namesOfATranslationDoNotOverlap() throws {
    _ = try scratch.file("pair/a.txt", "La Corea del Nord tace.\n")
    _ = try scratch.file("pair/a.ko.txt", "북한은 침묵한다.\n")
    let result = try Program.run(["export", "pair", "--to", "ko-KR", "--format", "jsonl"], folder: scratch.url)
    #expect(result.output.contains(#""ko-KR":[{"start":0,"end":2,"surface":"북한","#))
    #expect(!result.output.contains("\"한은\""), "\(result.output)")
  }

  @Test(arguments: [
    ["--format", "moses"], ["--format", "opus"], ["--split", "8,1,1"], ["--max-ratio", "0.5"],
    ["--rejected", "-"], ["--rejected", "a", "-o", "a"],
  ])
  func whatHasNoNameOrNoSenseIsAUsageError(arguments: [String]) throws {
    #expect(try Program.run(["export", "news", "--to", "en"] + arguments, folder: scratch.url).status == 64)
  }

  @Test func annotatedTakesCompliantPairsAloneAndSaysWhatItDropped() throws {
    let result = try export("--format", "annotated", "--tags", "[,=>,]", "--rejected", "rejected.tsv")
    #expect(
      result.lines.first
        == "Il leader della [RPDC=>DPRK] è a [Mosca=>Moscow].\tThe leader of the DPRK is in Moscow.")
    #expect(try text("rejected.tsv").hasPrefix("reason\tdoc\tsegment\tit\ten\n"))
    #expect(try text("rejected.tsv").contains("missing-name\tnews/b.txt\t2\tLa Corea del Nord tace.\t"))
  }

  @Test func duplicatesGoOnce() throws {
    #expect(try export("--dedup", "exact").rows.count == 4)
    let result = try export("--dedup", "normalized", "--rejected", "rejected.tsv")
    #expect(result.rows.count == 3)
    #expect(try text("rejected.tsv").contains("duplicate\tnews/b.txt\t1\tPiove!\tIt rains!\n"))
  }

  @Test func lengthRatioAndScoreFilter() throws {
    #expect(try export("--min-length", "10").rows.count == 2)
    #expect(try export("--max-length", "10").rows.count == 2)
    #expect(try export("--max-ratio", "1.2").rows.count == 1)
    #expect(try export("--min-score", "1").rows.isEmpty)
  }

  @Test func aSplitIsByDocumentAndStable() throws {
    #expect(try export("--split", "2,1,1", "-o", "corpus.tsv").status == 0)
    #expect(
      scratch.names.filter { $0.hasPrefix("corpus") } == ["corpus.dev.tsv", "corpus.test.tsv", "corpus.train.tsv"])
    func homes() throws -> [String: String] {
      var homes: [String: String] = [:]
      for part in ["train", "dev", "test"] {
        for line in try text("corpus.\(part).tsv").split(separator: "\n").dropFirst() {
          let document = String(line.prefix { $0 != "\t" })
          #expect(homes[document] == nil || homes[document] == part)
          homes[document] = part
        }
      }
      return homes
    }
    let before = try homes()
    for number in 0..<20 { _ = try scratch.file("news/c\(number).txt", "Frase \(number).\n") }
    #expect(try export("--split", "2,1,1", "-o", "corpus.tsv").status == 0)
    let after = try homes()
    for (document, part) in before { #expect(after[document] == part) }
    #expect(Set(after.values) == ["train", "dev", "test"])
  }

  @Test func xliffHasOneTargetAFile() throws {
    _ = try scratch.file("news/a.ko.txt", "북한 지도자는 모스크바에 있다. 비가 온다.\n")
    let arguments = ["export", "news", "--to", "en,ko-KR", "--format", "xliff"]
    #expect(try Program.run(arguments, folder: scratch.url).status == 2)
    #expect(try Program.run(arguments + ["-o", "corpus.xlf"], folder: scratch.url).status == 0)
    #expect(scratch.names.filter { $0.hasSuffix(".xlf") } == ["corpus.en.xlf", "corpus.ko-KR.xlf"])
  }

  @Test func namesOfXLIFFAreNotesOrMarks() throws {
    #expect(
      try export("--format", "xliff").output.contains("annotates=\"source\">dprk: Corea del Nord = North Korea"))
    let marked = try export("--format", "xliff2", "--names", "marks").output
    #expect(marked.contains("<mrk id=\"s1\" type=\"term\" value=\"North Korea\">RPDC</mrk>"))
    #expect(!(try export("--format", "xliff", "--names", "none").output).contains("dprk"))
  }

  @Test func sourceDateEpochDatesFilesAndNothingElseDoes() throws {
    #expect(!(try export("--format", "tmx").output).contains("creationdate"))
    let arguments = ["export", "news", "--to", "en", "--format", "tmx"]
    let dated = try Program.run(
      arguments, folder: scratch.url, environment: ["SOURCE_DATE_EPOCH": "1767225599"])
    #expect(dated.output.contains("creationdate=\"20251231T235959Z\""))
    let undated = try Program.run(arguments, folder: scratch.url, environment: ["SOURCE_DATE_EPOCH": "soon"])
    #expect(undated.status == 2)
  }

  @Test func opusLinksFilesOfSentences() throws {
    #expect(try export("--format", "opus", "-o", "corpus").status == 0)
    #expect(try text("corpus/en-it.xml").contains("fromDoc=\"en/news/a.txt.xml\" toDoc=\"it/news/a.txt.xml\""))
    #expect(try text("corpus/it/news/b.txt.xml").contains("<s id=\"2\">La Corea del Nord tace.</s>"))
  }

  @Test func entitiesAreBracketed() throws {
    let lines = try export("--format", "conllu").lines
    #expect(lines.contains("4\tRPDC\t_\t_\t_\t_\t_\t_\t_\tEntity=(e1-country-1-dprk)"))
    #expect(lines.contains("# text_en = The leader of the DPRK is in Moscow."))
  }

  @Test func theMembersOfRecordsAreMetadata() throws {
    let path = try scratch.file(
      "in.jsonl", #"{"id": "a", "text": "Piove.", "source": "ANSA", "year": 1.50}"# + "\n")
    let result = try Program.run("export", path, "--to", "en", "--format", "jsonl")
    #expect(result.output.contains(#""metadata":{"source":"ANSA","year":1.50}"#), "\(result.output)")
    #expect(!(try export("--format", "jsonl").output).contains("metadata"))
  }

  @Test func theSchemaIsThePublishedOne() throws {
    let published = try String(
      contentsOf: Program.root.appending(path: "Sources/Formats/Formats.docc/corpus.schema.json"), encoding: .utf8)
    #expect(try Program.run("export", "--schema").output == published)
  }

  @Test func aFailureLeavesNoFile() throws {
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "corpus.en"), withIntermediateDirectories: true)
    #expect(try export("--format", "moses", "-o", "corpus").status == 2)
    #expect(scratch.names == ["corpus.en", "news"])
  }

  @Test func alignWritesATranslationMemory() throws {
    let result = try Program.run(
      ["align", "news/a.txt", "news/a.en.txt", "--format", "tmx"], folder: scratch.url)
    #expect(result.output.contains("<seg>Piove.</seg>"))
    #expect(result.output.contains("<tuv xml:lang=\"en\">"))
  }
}
