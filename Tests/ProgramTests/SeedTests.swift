import Foundation
import Testing

/// The main job on the seed article, through the built program, against its gold annotation.
@Suite struct SeedTests {
  let gold: Gold

  init() throws { gold = Gold(marked: try Gold.fixture("seed.it.gold")) }

  @Test func theSeedIsTheAnnotatedText() throws {
    let seed = try String(contentsOfFile: Program.seed, encoding: .utf8)
    #expect(seed == gold.text.trimmingCharacters(in: .newlines))
    #expect(gold.annotations.count == 46)
  }

  @Test func everyMentionIsFoundAndNoOther() throws {
    let result = try Program.run("normalize", "--format", "mentions", Program.seed)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let found = result.rows.map { row in
      Gold.Annotation(start: Int(row[2]) ?? -1, end: Int(row[3]) ?? -1, concept: row[5])
    }
    #expect(Set(found) == Set(gold.annotations))
    #expect(found.count == gold.annotations.count)
  }

  @Test func everyOffsetNamesItsSurface() throws {
    let result = try Program.run("normalize", "--format", "mentions", "--nested", Program.seed)
    let scalars = Array(gold.text.unicodeScalars)
    for row in result.rows {
      let start = try #require(Int(row[2]))
      let end = try #require(Int(row[3]))
      var surface = String.UnicodeScalarView()
      surface.append(contentsOf: scalars[start..<end])
      #expect(String(surface) == row[4])
    }
  }

  @Test func theThreeBareKimsAreTheLeader() throws {
    let result = try Program.run("normalize", "--format", "mentions", Program.seed)
    let kims = result.rows.filter { $0[4] == "Kim" }
    #expect(kims.map { $0[5] } == ["kim-jong-un", "kim-jong-un", "kim-jong-un"])
    #expect(kims.map { $0[8] } == ["resolved", "resolved", "resolved"])
    // The sentence before the second one is about the other Kim.
    #expect(result.rows.contains { $0[5] == "kim-yong-hyun" && $0[1] == "10" })
    #expect(kims[1][1] == "11")
  }

  @Test func nestedNamesAreListedOnDemand() throws {
    let result = try Program.run("normalize", "--format", "mentions", "--nested", Program.seed)
    let inner = result.rows.filter { row in
      !gold.annotations.contains { String($0.start) == row[2] && String($0.end) == row[3] }
    }
    #expect(
      inner.map { "\($0[4]) \($0[5])" } == [
        "coreana korean", "Partito dei Lavoratori di Corea workers-party-of-korea", "russo russian",
        "esercito russo russian-armed-forces", "russo russian", "Pyongyang pyongyang",
      ])
  }

  @Test func fourteenSentences() throws {
    let result = try Program.run("segment", Program.seed)
    #expect(result.lines.count == 14)
    let given = gold.text.components(separatedBy: "\n").filter { !$0.isEmpty }
    // Apostrophes take one form, nothing else changes.
    let straight = { (line: String) in line.replacingOccurrences(of: "’", with: "'") }
    #expect(result.lines.map(straight) == given.map(straight))
  }

  @Test func everyBeadIsAligned() throws {
    let result = try Program.run("export", Program.seed, "--to", "en,ko-KR")
    #expect(result.status == 0)
    #expect(
      result.header == [
        "doc", "segment", "it", "it_norm", "it_names", "en", "en_segment", "en_names", "en_score", "en_missing",
        "ko-KR", "ko-KR_segment", "ko-KR_names", "ko-KR_score", "ko-KR_missing", "concepts",
      ])
    let beads = try Gold.fixture("seed.beads.tsv").split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t").map(String.init)
    }
    for (pair, column) in [("it-en", "en_segment"), ("it-ko", "ko-KR_segment")] {
      let found = zip(result.column("segment"), result.column(column)).map { "\($0) \($1)" }
      #expect(found == beads.filter { $0[0] == pair }.map { "\($0[1]) \($0[2])" }, "\(pair)")
    }
    for score in result.column("en_score") + result.column("ko-KR_score") {
      let number = try #require(Double(score))
      #expect((0...1).contains(number))
    }
  }

  @Test func namesStandInOneOrder() throws {
    let result = try Program.run("export", Program.seed, "--to", "en,ko-KR,ko-KP")
    #expect(result.column("it_names")[0] == "nordcoreano; Kim Jong-un; russo")
    #expect(result.column("en_names")[0] == "North Korean; Kim Jong Un; Russian")
    #expect(result.column("concepts")[0] == "north-korean,kim-jong-un,russian")
    #expect(result.column("ko-KR_names")[3] == "북한; 러시아")
    #expect(result.column("ko-KP_names")[3] == "조선민주주의인민공화국; 로씨야")
  }

  @Test func coverageKnowsWhatIsMissing() throws {
    let result = try Program.run("coverage", "--format", "json", Program.seed)
    #expect(result.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(json?["mentions"] as? Int == 46)
    #expect((json?["deprecated"] as? [[String: Any]])?.map { $0["id"] as? String } == ["pyongyang-city-council"])
    let coverage = try #require(json?["coverage"] as? Double)
    #expect(coverage > 90 && coverage <= 100)
    #expect(try Program.run("coverage", "--fail-under", "90", Program.seed).status == 0)
    #expect(try Program.run("coverage", "--fail-under", "100", Program.seed).status == 1)
  }

  @Test func rewritingTwiceChangesNothing() throws {
    let once = try Program.run("normalize", Program.seed)
    #expect(once.output.contains("la KCNA ha detto"))
    #expect(once.output.contains("una delegazione del Comitato cittadino di Pyongyang del Partito dei Lavoratori"))
    let twice = try Program.run("normalize", "-", input: once.output)
    #expect(twice.output == once.output)
  }

  @Test(arguments: [
    ["normalize"], ["normalize", "--format", "mentions-jsonl"], ["export"], ["coverage"], ["segment"],
  ])
  func theSameInputGivesTheSameBytes(command: [String]) throws {
    let first = try Program.run(command + [Program.seed])
    let second = try Program.run(command + [Program.seed])
    #expect(!first.output.isEmpty)
    #expect(Array(first.output.utf8) == Array(second.output.utf8))
  }
}
