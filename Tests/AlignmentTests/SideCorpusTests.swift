import Testing

@testable import Alignment

@Suite struct SideCorpusTests {
  @Test(arguments: [
    (["Il presidente Putin è arrivato."], true), (["Präsident Putin kam an."], true), (["푸틴 대통령이 도착했다."], false),
    (["Путин прибыл в Пхеньян."], false), (["普京抵达平壌。"], false), (["KCNA가 말했다.", "DPRK CPU NATO KCNA OMC"], true),
    (["NATO와 러시아의 대통령이 평양에 도착했다."], false), (["12 34 !", ""], false), ([], false),
  ])
  func latinTextsAreKnown(lines: [String], isLatin: Bool) {
    #expect(SideCorpus([SentenceAlignerTests.side(lines)]).isLatin == isLatin)
  }

  @Test func wordsWeighMoreBetweenLatinLettersOnly() {
    func weight(_ source: String, _ target: String) -> Float {
      let pair = DocumentPair(
        source: SentenceAlignerTests.side([source]), target: SentenceAlignerTests.side([target]))
      let parameters = AlignmentParameters()
      return parameters.fitted(to: BilingualCorpus([pair], parameters)).lexiconWeight
    }
    let usual = AlignmentParameters().lexiconWeight
    #expect(weight("Una frase intera.", "A whole sentence.") > usual)
    #expect(weight("Una frase intera.", "문장 하나가 있다.") == usual)
    #expect(weight("문장 하나가 있다.", "A whole sentence.") == usual)
  }

  @Test func documentsBeginWithoutJoin() {
    let corpus = SideCorpus(
      [["Uno.", "e due", "Tre."], [], ["Quattro."]].map(SentenceAlignerTests.side))
    #expect(corpus.joins == [nil, .stopBeforeSmallLetter, .noMark, nil])
  }
}
