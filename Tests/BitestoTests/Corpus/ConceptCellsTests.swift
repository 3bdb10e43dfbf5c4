import CorpusModel
import Formats
import Terminology
import Testing

@testable import Bitesto

/// The cells of concepts stay right when there are more than are kept.
@Suite struct ConceptCellsTests {
  @Test func manyConceptsAreForgottenAndFoundAgain() throws {
    let count = 40_000
    let rows = (0..<count).map { "n\($0)\tplace\tNome \($0)\t\($0 % 3 == 0 ? "" : "Name \($0)")\n" }
    var reader = GlossaryTSVReader()
    reader.read(path: "names.tsv", contents: Array(("id\ttype\tit\ten\n" + rows.joined()).utf8))
    let glossary = try reader.glossary()
    var cells = ConceptCells(glossary: glossary, languages: [.italian, .english])
    for concept in Array(0..<count) + stride(from: 0, to: count, by: 7) {
      cells.makeRoom()
      let number = cells.number(of: concept)
      func text(_ part: ConceptCells.Cells) -> String {
        String(decoding: cells.bytes[cells.range(of: part, ofNumber: number)], as: UTF8.self)
      }
      let english = concept % 3 == 0 ? "" : "Name \(concept)"
      let found = [text(.id), text(.idAndType), text(.name(0)), text(.name(1)), text(.names)]
      #expect(
        found == [
          "n\(concept)", "n\(concept)\tplace\t", "Nome \(concept)", english, "Nome \(concept)\t\(english)",
        ])
    }
  }
}
