import Bitesto
import Testing

@Suite struct DocumentSplitTests {
  @Test func sharesAreAboutAsAsked() throws {
    let split = try #require(DocumentSplit(weights: [8, 1, 1]))
    var counts: [DocumentSplit.Part: Int] = [:]
    for number in 0..<10_000 { counts[split.part(ofDocument: "news/\(number).txt"), default: 0] += 1 }
    #expect((7_800...8_200).contains(counts[.train, default: 0]))
    #expect((850...1_150).contains(counts[.dev, default: 0]))
  }

  @Test func foldersEndingsAndLanguagesDoNotCountButRecordsDo() throws {
    let split = try #require(DocumentSplit(weights: [1, 1, 1]))
    let names = (0..<50).map { "n\($0)" }
    #expect(names.allSatisfy { split.part(ofDocument: "a/\($0).txt") == split.part(ofDocument: "/b/\($0).it.md") })
    #expect(Set(names.map { split.part(ofDocument: "a.jsonl#\($0)") }).count == 3)
  }

  @Test(arguments: [[1, 1], [0, 1, 1], [1, -1, 1], []])
  func otherWeightsAreRefused(weights: [Int]) { #expect(DocumentSplit(weights: weights) == nil) }
}
