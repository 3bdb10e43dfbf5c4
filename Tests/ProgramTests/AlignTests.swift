import Foundation
import Testing

/// `align` beyond two plain files: collections and vectors.
@Suite struct AlignTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.file("in/b.it.txt", "Il treno parte alle 9.\nLa riunione dura due ore.\n")
    _ = try scratch.file("in/b.en.txt", "The train leaves at 9.\nThe meeting lasts two hours.\n")
    _ = try scratch.file("in/a/a.txt", "Una frase sola.\n")
    _ = try scratch.file("in/a/a.en.txt", "A single sentence.\n")
    _ = try scratch.file("in/c.it.txt", "Nessuno mi traduce.\n")
  }

  /// A matrix of 32-bit numbers as NumPy writes it.
  private func matrix(_ name: String, _ rows: [[Float]], type: String = "<f4") throws -> String {
    let shape = "(\(rows.count), \(rows[0].count))"
    let header = Data("{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }\n".utf8)
    var bytes = Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0, UInt8(header.count), 0]) + header
    bytes.append(numbers(rows))
    let path = scratch.path(name)
    try bytes.write(to: URL(filePath: path))
    return path
  }

  private func numbers(_ rows: [[Float]]) -> Data {
    var bytes = Data()
    for number in rows.joined() {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  @Test func aFolderIsAlignedPairByPair() throws {
    let result = try Program.run("align", scratch.path("in"))
    #expect(result.status == 0)
    #expect(result.header == ["doc", "source_segments", "target_segments", "score", "source", "target"])
    let names = ["in/a/a.txt", "in/b.it.txt", "in/b.it.txt"].map(scratch.path)
    #expect(result.column("doc") == names)
    #expect(
      result.column("target") == ["A single sentence.", "The train leaves at 9.", "The meeting lasts two hours."])
    #expect(result.errors.contains("c.it.txt: warning: the text has no translation into «en» [BT0503]"))
    #expect(try Program.run("align", scratch.path("in"), scratch.path("in/b.it.txt")).output == result.output)
  }

  @Test func aTextAloneIsAlignedWithTheOneBesideIt() throws {
    let result = try Program.run("align", scratch.path("in/b.it.txt"), "--explain")
    #expect(result.rows.count == 2)
    #expect(result.header.first == "doc")
    let lone = try Program.run("align", scratch.path("in/c.it.txt"))
    #expect(lone.status == 2)
    #expect(lone.output == "")
    #expect(lone.errors.contains("no text has a translation from «it» into «en» [BT0503]"))
  }

  @Test func whatNeedsTwoFilesSaysSo() throws {
    for arguments in [
      ["--format", "ladder"], ["--format", "vecalign"], ["--anchors", "a.tsv"],
      ["--vectors", "a.npy", "b.npy"],
    ] {
      #expect(try Program.run(["align", scratch.path("in")] + arguments).status == 64)
    }
    #expect(try Program.run("align").status == 64)
    #expect(try Program.run("align", "-", "-").status == 64)
    #expect(try Program.run("align", scratch.path("in"), "--format", "tmx").output.contains("<tuv"))
  }

  @Test func goldOfAFolderIsScoredPairByPairAndInAll() throws {
    _ = try scratch.file("gold/b.gold.tsv", "0\t0\n1\t1\n")
    _ = try scratch.file("gold/a/a.gold.tsv", "0\t\n\t0\n")
    let result = try Program.run("align", scratch.path("in"), "--gold", scratch.path("gold"))
    #expect(result.status == 0, "\(result.errors)")
    let names = ["in/a/a.txt", "in/b.it.txt"].map(scratch.path)
    #expect(
      result.lines.prefix(8) == [
        "doc\tmeasure\tprecision\trecall\tf1", "\(names[0])\tstrict\t0\t0\t0",
        "\(names[0])\tlax\t0\t0\t0", "\(names[1])\tstrict\t1\t1\t1",
        "\(names[1])\tlax\t1\t1\t1", "measure\tprecision\trecall\tf1",
        "strict\t0.6667\t1\t0.8", "lax\t0.6667\t1\t0.8",
      ])
    #expect(result.lines[8] == "score\tbeads\tright\tshare")
    let pair = [scratch.path("in/b.it.txt"), scratch.path("in/b.en.txt")]
    let alone = try Program.run(["align"] + pair + ["--gold", scratch.path("gold/b.gold.tsv")])
    #expect(alone.lines.prefix(2) == ["measure\tprecision\trecall\tf1", "strict\t1\t1\t1"])
    let beside = try Program.run("align", pair[0], "--gold", scratch.path("gold"))
    #expect(beside.lines[1] == "\(pair[0])\tstrict\t1\t1\t1")
  }

  @Test func goldThatIsMissingOrNoFolderIsRefused() throws {
    let file = try scratch.file("gold/b.gold.tsv", "0\t0\n1\t1\n")
    let missing = try Program.run("align", scratch.path("in"), "--gold", scratch.path("gold"))
    #expect(missing.status == 2 && missing.output == "")
    #expect(missing.errors.contains("gold/a/a.gold.tsv: error") && missing.errors.contains("[BT0101]"))
    let noFolder = try Program.run("align", scratch.path("in"), "--gold", file)
    #expect(noFolder.status == 2)
    #expect(
      noFolder.errors.contains("[BT0505]") && noFolder.errors.contains("NAME.gold.tsv"), "\(noFolder.errors)")
  }

  @Test func limitsAreObeyed() throws {
    let files = [scratch.path("in/b.it.txt"), scratch.path("in/b.en.txt")]
    let short = try Program.run(["align"] + files + ["--max-line-size", "27"])
    #expect(short.status == 2)
    #expect(
      short.errors.contains("b.en.txt:2: error: the line is longer than 27 [BT0902]"), "\(short.errors)")
    #expect(short.errors.contains("--max-line-size"))
    #expect(try Program.run(["align"] + files + ["--max-line-size", "28"]).status == 0)
    let packed = try scratch.file("big.en.txt", String(repeating: "The train leaves at 9.\n", count: 400))
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", packed]
    try gzip.run()
    gzip.waitUntilExit()
    let large = try Program.run("align", files[0], packed + ".gz", "--max-input-size", "1K")
    #expect(large.status == 2)
    #expect(large.errors.contains("[BT0704]") && large.errors.contains("--max-input-size"), "\(large.errors)")
    #expect(try Program.run("align", files[0], packed + ".gz", "--max-input-size", "1M").status == 0)
  }

  @Test func vectorsDecide() throws {
    let words = (0..<6).map { _ in "Ecco qua." }
    let source = try scratch.file("s.txt", words.joined(separator: "\n") + "\n")
    let target = try scratch.file("t.txt", words.dropLast().joined(separator: "\n") + "\n")
    let rows: [[Float]] = (0..<6).map { row in (0..<6).map { $0 == row ? 1 : 0.1 } }
    let kept = Array(rows[..<2] + rows[3...])
    let arguments = ["align", source, target, "--sentences", "--vectors", try matrix("s.npy", rows)]
    let result = try Program.run(arguments + [try matrix("t.npy", kept)])
    let expected = ["1", "2", "", "3", "4", "5"]
    #expect(result.column("target_segments") == expected)

    let texts = try [("o", 6), ("p", 5)].map { name, count in
      try scratch.file(name, (0..<count).map { "Frase \($0).\n" }.joined())
    }
    let embeddings = try zip(texts, [rows, kept]).map { text, rows in
      // The rows stand in any order, with those of longer runs among them.
      try numbers(rows.reversed() + [Array(repeating: 0, count: 6)]).write(to: URL(filePath: text + ".emb"))
      return text + ".emb"
    }
    let lines = try texts.map { try String(contentsOfFile: $0, encoding: .utf8) }
    for (text, content) in zip(["o", "p"], lines) {
      _ = try scratch.file(text + ".lines", content)
      let shuffled = content.split(separator: "\n").reversed().joined(separator: "\n")
      _ = try scratch.file(text, shuffled + "\nFrase 0. Frase 1.\n")
    }
    let overlaps = try Program.run(
      ["align", scratch.path("o.lines"), scratch.path("p.lines"), "--sentences", "--vectors"] + embeddings)
    #expect(overlaps.status == 0, "\(overlaps.errors)")
  }

  @Test func vectorsThatAreNoneAreRefused() throws {
    let files = [scratch.path("in/b.it.txt"), scratch.path("in/b.en.txt")]
    let good = try matrix("good.npy", [[1, 0], [0, 1]])
    let faults = [
      (try matrix("rows.npy", [[1, 0]]), "it has 1 row for 2 sentences"),
      (try matrix("nan.npy", [[1, 0], [.nan, 1]]), "row 2 holds a number that is NaN"),
      (try matrix("endian.npy", [[1, 0], [0, 1]], type: ">f4"), "its numbers are big-endian"),
      (try matrix("object.npy", [[1, 0], [0, 1]], type: "|O"), "it holds pickled objects"),
      (try matrix("three.npy", [[1, 0, 0], [0, 1, 0]]), "have 3 numbers, the target's 2"),
      (try scratch.file("text.npy", "1 0\n"), "it is no .npy file"),
    ]
    for (path, message) in faults {
      let result = try Program.run(["align"] + files + ["--vectors", path, good])
      #expect(result.status == 2)
      #expect(result.errors.contains(message) && result.errors.contains("[BT0504]"), "\(result.errors)")
    }
    #expect(try Program.run(["align"] + files + ["--vectors", good]).status == 64)
  }
}
