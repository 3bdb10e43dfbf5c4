import CorpusModel
import Formats
import Terminology
import Testing

@Suite struct GlossaryTSVReaderTests {
  private func glossary(_ text: String) throws -> Glossary {
    var reader = GlossaryTSVReader()
    reader.read(path: "g.tsv", contents: Array(text.utf8))
    return try reader.glossary()
  }

  private func terms(_ cell: String) throws -> [Term] {
    let concept = try #require(try glossary("id\tit\ten\nx\t\(cell)\tX\n").concepts.first)
    return concept.section(.italian)?.terms ?? []
  }

  @Test(arguments: [
    ("Russia", [Term("Russia")]),
    ("A | B|C", [Term("A"), Term("B"), Term("C")]),
    (
      "A | !B | ~C | =D",
      [Term("A"), Term("B", usage: .deprecated), Term("C", usage: .shortForm), Term("D", usage: .exact)]
    ),
    ("A\\|B", [Term("A|B")]),
    ("A\\tB\\nC\\\\D", [Term("A\tB\nC\\D")]),
    ("\"A", [Term("\"A")]),
    ("  ", []),
    ("북한 | 조선민주주의인민공화국", [Term("북한"), Term("조선민주주의인민공화국")]),
  ])
  func aCellHoldsTerms(cell: String, expected: [Term]) throws {
    #expect(try terms(cell) == expected)
  }

  /// A file may end inside its header or a row, with or without an end of the line.
  @Test(arguments: [
    ("id\tit\ten", 0), ("id\tit\ten\t", 0), ("id\tit\ten\r", 0), ("id\tit\ten\n", 0), ("id\tit\ten\n\n", 0),
    ("id\tit\ten\nx\tA\tB", 1), ("id\tit\ten\r\nx\tA\tB\r", 1),
  ])
  func filesEndAnywhere(text: String, count: Int) throws {
    var reader = GlossaryTSVReader()
    reader.read(path: "g.tsv", contents: Array(text.utf8))
    let glossary = try? reader.glossary()
    #expect(glossary == nil || glossary?.concepts.count == count)
  }

  @Test func columnsComeInAnyOrder() throws {
    let text = "note\tko-KP\tit\tid\tgender\ttype\tsource\nn\t로씨야\tRussia\trussia\tf\tcountry\ts\n"
    let glossary = try glossary(text)
    let concept = try #require(glossary.concepts.first)
    #expect(glossary.languages == [.northKorean, .italian])
    #expect(concept.id == "russia")
    #expect(concept.type == .country)
    #expect(concept.annotations == ["note": "n", "source": "s"])
    #expect(concept.preferredName(.northKorean) == "로씨야")
    #expect(concept.preferredName(.southKorean) == nil)
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreAccepted() throws {
    #expect(try glossary("\u{FEFF}id\tit\ten\r\nx\tA\tB\r\n").concepts.count == 1)
  }

  @Test func rowsAreCutAlikeWhereverTheyLie() throws {
    // Tabs, line ends and backslashes at every place of the blocks that are looked through at a time.
    for shift in 0..<70 {
      let name = String(repeating: "a", count: shift + 1)
      let text =
        "id\tit\ten\tnote\n\n\(name)\tA | B\t \tx\\y\r\nsecond\tA\\|B\tC\u{1F}\t\n\r\nthird\tÈ\tD\tlast"
      let concepts = try glossary(text).concepts
      #expect(concepts.map(\.id) == [name, "second", "third"])
      #expect(concepts.map { $0.location.line } == [3, 4, 6])
      #expect(concepts.map { $0.annotations["note"] } == ["x\\y", "", "last"])
      #expect(
        concepts.map { $0.section(.italian)?.terms.map(\.text) } == [["A", "B"], ["A|B"], ["È"]])
      #expect(concepts.map { $0.section(.english)?.terms.map(\.text) } == [nil, ["C\u{1F}"], ["D"]])
    }
  }

  @Test func theFirstTermIsPreferredUnlessItMayNotBeWritten() throws {
    let concept = try #require(try glossary("id\tit\ten\nx\t!A | B\tX\n").concepts.first)
    let section = try #require(concept.section(.italian))
    #expect(section.preferred == nil)
    #expect(section.status(at: 0) == .deprecated)
    #expect(section.status(at: 1) == .admitted)
  }

  @Test func idsAreUniqueOverAllFiles() throws {
    var reader = GlossaryTSVReader()
    reader.read(path: "a.tsv", contents: Array("id\tit\ten\nx\tA\tB\n".utf8))
    reader.read(path: "b.tsv", contents: Array("id\tit\tko-KR\nx\tC\t다\n".utf8))
    do {
      _ = try reader.glossary()
      Issue.record("accepted")
    } catch {
      #expect(error.diagnostics.map(\.code) == [.duplicateConcept])
      #expect(error.diagnostics.first?.hint?.contains("a.tsv:2") == true)
    }
  }
}
