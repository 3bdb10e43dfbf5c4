import Testing

@testable import Alignment

@Suite struct PriorLinksTests {
  /// The strength of the link between two sentences of one word each, 0 where there is none.
  static func strength(_ source: String, _ target: String) -> Float {
    var sources = SentenceScanner()
    var targets = SentenceScanner()
    _ = sources.scan(Array(source.utf8))
    _ = targets.scan(Array(target.utf8))
    return PriorLinks(sources.table, targets.table).strengths.max() ?? 0
  }

  @Test(arguments: [
    ("Putin", "푸틴"), ("Kozlov", "코즐로프"), ("Vladimir", "블라디미르"), ("Ucraina", "우크라이나"), ("Kursk", "쿠르스크"),
    ("computer", "컴퓨터"), ("Blair", "블레어"), ("Mosca", "모스크바를"),
  ])
  func namesAreTransliterated(latin: String, hangul: String) {
    #expect(Self.strength(latin, hangul) > 0, "\(latin) \(hangul)")
    #expect(Self.strength(hangul, latin) == Self.strength(latin, hangul))
  }

  @Test(arguments: [("Putin", "대통령"), ("governo", "정부"), ("Kim", "김")])
  func otherWordsAreNot(latin: String, hangul: String) {
    #expect(Self.strength(latin, hangul) == 0)
  }

  @Test func cognatesAreLinked() {
    #expect(Self.strength("nazione", "nation") > 0)
    #expect(Self.strength("conflitto", "conflict") > 0)
    #expect(Self.strength("guerra", "war") == 0)
  }

  @Test func datesAndNumbersAreLinked() {
    #expect(Self.strength("novembre", "11월") == 0.9)
    #expect(Self.strength("martedì", "Tuesday") == 0.9)
    #expect(Self.strength("undicesimo", "제11차") == 0.5)
    #expect(Self.strength("10.000", "1만") == 1)
  }

  @Test func similarityIsTheCommonSubsequence() {
    #expect(Phonetics.sounds(ofLatin: "putin".utf8) == [.p, .u, .t, .i, .n])
    #expect(Phonetics.sounds(ofHangul: "푸틴".utf8) == [.p, .u, .t, .i, .n])
  }
}
