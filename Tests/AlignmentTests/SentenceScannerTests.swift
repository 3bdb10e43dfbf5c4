import Testing

@testable import Alignment

@Suite struct SentenceScannerTests {
  /// The types of a sentence, as text.
  static func types(_ sentence: String, concepts: [Int] = []) -> Set<String> {
    var scanner = SentenceScanner()
    let scanned = scanner.scan(Array(sentence.utf8), concepts: concepts)
    return Set(
      scanned.types.map { type in
        "\(scanner.table.kinds[Int(type)]) " + String(decoding: scanner.table.text(of: Int(type)), as: UTF8.self)
      })
  }

  @Test func wordsLoseCaseAccentsAndEndings() {
    #expect(Self.types("Perché l’Università?") == ["word perche", "word univer", "mark ?", "finalMark ?"])
    #expect(Self.types("Straße Übung Łódź") == ["word strase", "word ubung", "word lodz"])
    #expect(Self.types("а́збука") == ["word азбука"])
  }

  @Test func scriptsAreToldApart() {
    #expect(Self.types("CPU를 NATO가") == ["word cpu", "word nato"])
    #expect(Self.types("平壌") == ["ideograph 平", "ideograph 壌"])
  }

  @Test func koreanParticlesAreStripped() {
    #expect(Self.types("김정은이 러시아에서 조약을") == ["hangul 김정은", "hangul 러시아", "hangul 조약"])
    #expect(Self.types("은 는 이") == [])
  }

  @Test(arguments: [
    ("10.000 soldati", "10000"), ("10,000 soldiers", "10000"), ("1만 명", "10000"), ("10,000명이", "10000"),
    ("1만 5천 명", "15000"), ("3천만 명", "30000000"), ("2,5 metri", "2.5"), ("2.5 metres", "2.5"),
    ("10 mila", "10000"), ("10 thousand", "10000"), ("1,5 milioni", "1500000"), ("1.5 million", "1500000"),
    ("150만", "1500000"), ("ore 15:30", "15.30"), ("alle 15.30", "15.30"), ("제11차 회의", "11"), ("제3조", "3"),
    ("5.0", "5"), ("1.234.567,8", "1234567.8"), ("5조 원", "5000000000000"),
  ])
  func numbersHaveOneNotation(sentence: String, number: String) {
    #expect(Self.types(sentence).contains("number \(number)"), "\(Self.types(sentence))")
  }

  @Test func koreanDatesNameTheMonth() {
    let types = Self.types("11월 6일")
    #expect(types.contains("number month 11") && types.contains("number 6"))
    #expect(Meaning(word: Array("novembre".utf8)) == .month(11))
    #expect(Meaning(word: Array("november".utf8)) == .month(11))
    #expect(Meaning(word: Array("화요일".utf8)) == .weekday(2))
    #expect(Meaning(word: Array("undicesimo".utf8)) == .number(11))
    #expect(Meaning(word: Array("pane".utf8)) == nil)
  }

  @Test func theFinalMarkIsFoundBehindQuotes() {
    #expect(Self.types("«Davvero?»").contains("finalMark ?"))
    #expect(Self.types("정말?”").contains("finalMark ?"))
    #expect(!Self.types("Davvero.").contains("finalMark ."))
  }

  @Test func conceptsAreTypes() {
    #expect(Self.types("x", concepts: [7, 7, 12]) == ["concept 7", "concept 12"])
  }

  @Test func namesAreCapitalizedInsideSentences() {
    var scanner = SentenceScanner()
    let scanned = scanner.scan(Array("Ieri Putin parla".utf8))
    #expect(scanned.types.map { scanner.table.isName[Int($0)] } == [false, true, false])
    #expect(scanned.scalarCount == 16)
  }

  @Test func brokenBytesDoNoHarm() {
    var scanner = SentenceScanner()
    #expect(scanner.scan([0xE0, 0x80, 0xFF, 0xC3]).types.isEmpty)
    #expect(scanner.scan([]).scalarCount == 1)
  }
}
