import CorpusModel
import Formats
import Testing

/// Names inside the texts of formats that mark them.
@Suite struct MarkedNamesTests {
  private func name(_ range: Range<Int>, _ concepts: String..., status: Mention.Status = .preferred)
    -> CorpusSentence.Name
  {
    CorpusSentence.Name(range: range, concepts: concepts, type: "country", status: status, decision: .match)
  }

  private func record(
    _ italian: String, _ names: [CorpusSentence.Name], _ english: String, _ targets: [CorpusSentence.Name],
    tokens: [Range<Int>] = []
  ) -> CorpusRecord {
    CorpusRecord(
      document: "a", segments: [1], text: italian, normalizedText: italian, concepts: ["dprk"],
      names: ["Corea del Nord"],
      translations: [
        CorpusRecord.Translation(
          text: english, segments: [1], names: ["North Korea"], score: 1, missing: [],
          side: CorpusSide([CorpusSentence(number: 1, text: english, names: targets)]))
      ], side: CorpusSide([CorpusSentence(number: 1, text: italian, names: names, tokens: tokens)]))
  }

  private func text(_ writer: some CorpusWriter, _ record: CorpusRecord) throws -> String {
    var writer = writer
    var output = FormatOutput()
    try writer.append(record, to: &output)
    return String(decoding: output[.whole], as: UTF8.self)
  }

  @Test func theFirstFormGoesToTheFirstNameAndTheLastToTheRest() throws {
    let row = record(
      "RPDC è RPDC, RPDC", [name(0..<4, "dprk"), name(8..<12, "dprk"), name(14..<18, "dprk")],
      "DPRK is North Korea",
      [name(0..<4, "dprk"), name(8..<19, "dprk")])
    #expect(
      try text(AnnotatedWriter(tags: .standard), row)
        == "<term>RPDC<trans>DPRK</term> è <term>RPDC<trans>North Korea</term>, <term>RPDC<trans>North Korea</term>\t"
        + "DPRK is North Korea\n")
  }

  @Test func deprecatedFormsAndOpenNamesAreNotTaught() throws {
    let row = record(
      "RPDC e Kim", [name(0..<4, "dprk"), name(7..<10, "a", "b")], "Nork and Kim",
      [name(0..<4, "dprk", status: .deprecated), name(9..<12, "a", "b")])
    #expect(try text(AnnotatedWriter(tags: .standard), row) == "RPDC e Kim\tNork and Kim\n")
  }

  @Test func namesCutTokensAndBracketThem() throws {
    let row = record(
      "RPDC-Russia e Corea del Nord", [name(0..<4, "dprk"), name(5..<11, "r-1"), name(14..<28, "dprk")], "", [],
      tokens: [0..<11, 12..<13, 14..<19, 20..<23, 24..<28])
    let lines = try text(CoNLLUWriter(targets: [.english]), row).split(separator: "\n")
    #expect(
      lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").last.map(String.init) ?? "" } == [
        "Entity=(e1-country-1-dprk)|SpaceAfter=No", "SpaceAfter=No", "Entity=(e2-country-1-r%2D1)", "_",
        "Entity=(e1-country-1-dprk", "_", "Entity=e1)",
      ])
  }

  @Test func tagsThatATextHoldsAreNoticed() throws {
    let tags = try #require(AnnotationTags(open: "[ ", between: " = ", close: " ]"))
    #expect(tags.occur(in: "a [b"))
    #expect(!tags.occur(in: "a (b)"))
    #expect(AnnotationTags(open: "", between: "=", close: "]") == nil)
    #expect(AnnotationTags(open: "[", between: "\t", close: "]") == nil)
  }
}
