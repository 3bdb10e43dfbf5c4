import CorpusModel
import Formats
import Terminology
import Testing

@testable import Checks

@Suite struct HTMLReportWriterTests {
  private func page(of choice: [Int], textBytesAtMost: Int) throws -> String {
    let report = try CoverageCollector(conceptCount: 0).report()
    let writer = HTMLReportWriter(
      glossary: try Glossary(languages: [.italian, .english], concepts: []), textBytesAtMost: textBytesAtMost)
    let page = writer.text(report, choice: choice) { index in
      let runs = [AnnotatedRun(text: String(repeating: "\(index)", count: 1_000))]
      return AnnotatedDocument(
        path: "document \(index)", targets: [], rows: [AnnotatedDocument.Row(source: runs, targets: [])])
    }
    return String(decoding: page, as: UTF8.self)
  }

  private func shown(_ page: String) -> [String] {
    page.split(separator: "<summary>").dropFirst().map { String($0.prefix { $0 != "<" }) }
  }

  @Test func allTextsAreShownWhereThereIsRoom() throws {
    let page = try page(of: [2, 0, 1], textBytesAtMost: 1_000_000)
    #expect(shown(page) == ["document 0", "document 1", "document 2"])
    #expect(!page.contains("Shown are"))
    #expect(page.split(separator: "<details class=\"document\" open>").count == 2)
  }

  @Test func theChosenTextsComeFirstAndThePageSaysSo() throws {
    let page = try page(of: [2, 0, 1], textBytesAtMost: 1_500)
    #expect(shown(page) == ["document 0", "document 2"])
    #expect(page.contains("Shown are the texts of 2 of 3 documents"))
  }
}
