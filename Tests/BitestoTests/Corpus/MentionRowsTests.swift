import CorpusModel
import Formats
import Mentions
import Terminology
import Testing

@testable import Bitesto

/// The rows of mentions, written from bytes, are those that their records make.
@Suite struct MentionRowsTests {
  private static let names = """
    id\ttype\tit\ten
    dprk\tcountry\tCorea del Nord | RPDC | !Nord Corea\tNorth Korea
    roma\tcity\tRoma\tRome
    as-roma\torganization\tRoma\tAS Roma
    dir\tplace\tC:\\\\Dir\tC:\\\\Dir
    kim\tperson\tKim Jong Un | ~Kim\tKim Jong Un
    song\twork\tAria\t

    """

  @Test(arguments: [
    "", "Nessun nome.", "La RPDC e la Nord Corea. Corea\ndel Nord!", "Roma, però. A Roma e la Roma.",
    "È così: C:\\Dir 한글 Aria. Kim? Kim Jong Un. Kim.", "«L’Aria», «Kim Jong-un»… ROMA",
  ])
  func rowsAreThoseOfRecords(text: String) throws {
    var reader = GlossaryTSVReader()
    reader.read(path: "names.tsv", contents: Array(Self.names.utf8))
    let glossary = try reader.glossary()
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(language: .italian, glossary: (glossary, lexicon))
    let source = try SourceText(path: "a\tb.txt", contents: Array(text.utf8))
    let document = try analyzer.analyze(source, includesNested: true)
    var rows = MentionRows(glossary: glossary)
    for _ in 0..<2 {
      let written = String(decoding: rows.rows(of: document), as: UTF8.self)
      #expect(written == Self.rows(of: MentionRecords(glossary: glossary).records(of: document)))
    }
  }

  private static func rows(of records: [MentionRecord]) -> String {
    var output: [UInt8] = []
    for record in records {
      let cells = [
        record.document, String(record.segment), String(record.range.lowerBound), String(record.range.upperBound),
        record.surface, record.concept ?? "", record.type, record.status.rawValue, record.decision.rawValue,
        record.candidates.count > 1 ? record.candidates.joined(separator: ",") : "",
      ]
      TSVCell.appendRow(cells + record.names, to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }
}
