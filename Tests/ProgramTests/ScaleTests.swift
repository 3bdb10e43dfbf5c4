import Foundation
import Testing

/// Many documents: in parallel, and shared among machines.
@Suite struct ScaleTests {
  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    for number in 0..<12 {
      let lines = (0..<number * 3).map { "Notizia \(number), riga \($0): Kim Jong-un a Mosca. Kim tace." }
      _ = try scratch.file("in/\(number).txt", "La RPDC n. \(number).\n\n" + lines.joined(separator: "\n\n"))
    }
    return scratch
  }

  @Test(arguments: [
    ["normalize", "--format", "mentions"], ["normalize", "--format", "changes"], ["normalize"],
    ["segment", "--words"],
    ["export", "--to", "en"],
  ])
  func theNumberOfJobsChangesNothing(command: [String]) throws {
    let scratch = try folder()
    let one = try Program.run(command + ["--jobs", "1", "in"], folder: scratch.url)
    #expect(one.status == 0)
    #expect(!one.output.isEmpty)
    for jobs in ["2", "5"] {
      let many = try Program.run(command + ["--jobs", jobs, "in"], folder: scratch.url)
      #expect(many.output == one.output, "\(jobs) jobs")
    }
  }

  /// Rows that no filter looks at are written from the bytes of the text; a filter that leaves out nothing sends them
  /// the other way.
  @Test func untranslatedRowsAreThoseOfTheRecords() throws {
    let scratch = try folder()
    _ = try scratch.file(
      "in/odd\tname.txt",
      "La  RPDC\tdi\u{A0}Kim «\u{B7}» \\n e l\u{2019}ONU.\r\nPutin e\nPutin\nKim Yo-jong .\n\u{2028}Seul!\u{3000}Fine"
    )
    let whole = try Program.run(["export", "in"], folder: scratch.url)
    let measured = try Program.run(["export", "--min-length", "1", "in"], folder: scratch.url)
    #expect(whole.rows.count > 200)
    #expect(whole.output == measured.output)
  }

  @Test func sharesMakeUpTheWhole() throws {
    let scratch = try folder()
    let command = ["normalize", "--format", "mentions-jsonl", "in"]
    let whole = try Program.run(command, folder: scratch.url).lines
    let shares = try (1...5).map { try Program.run(command + ["--shard", "\($0)/5"], folder: scratch.url).lines }
    #expect(shares.allSatisfy { $0.count < whole.count })
    #expect(shares.flatMap { $0 }.sorted() == whole.sorted())
  }

  @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0"])
  func aShareThatIsNoneIsAnErrorOfUsage(shard: String) throws {
    #expect(try Program.run(["segment", "--shard", shard, Program.seed]).status == 64)
  }

  @Test func anErrorComesBehindTheRowsBeforeIt() throws {
    let scratch = try folder()
    _ = try scratch.file("in/5.txt", bytes: Data([0x61, 0xFF]))
    let result = try Program.run(["normalize", "--format", "mentions", "in"], folder: scratch.url)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("5.txt"))
  }
}
