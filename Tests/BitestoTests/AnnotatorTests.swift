import Bitesto
import CorpusModel
import Testing

@Suite struct AnnotatorTests {
  let annotator: Annotator

  init() throws { annotator = try Annotator() }

  @Test func namesAreFoundWithTheirOffsets() throws {
    let mentions = try annotator.mentions(in: "Kim Jong Un è a Mosca. Kim tace.")
    #expect(mentions.map(\.concept) == ["kim-jong-un", "moscow", "kim-jong-un"])
    #expect(mentions.map(\.range) == [0..<11, 16..<21, 23..<26])
    #expect(mentions.map(\.segment) == [1, 1, 2])
  }

  @Test func sentencesAreSplit() throws {
    #expect(
      try annotator.sentences(of: "Il dott. Rossi tace. Mosca no.") == ["Il dott. Rossi tace.", "Mosca no."])
  }

  @Test func namesAreRewritten() throws {
    #expect(try annotator.normalize("la RPDC e l'ONU") == "la Corea del Nord e le Nazioni Unite")
    #expect(try annotator.normalize("Mosca", to: .northKorean) == "모스크바")
  }

  @Test func anUnknownLanguageIsRefused() throws {
    let french = try #require(LanguageTag("fr"))
    #expect(throws: InputError.self) { try annotator.normalize("Mosca", to: french) }
  }
}
