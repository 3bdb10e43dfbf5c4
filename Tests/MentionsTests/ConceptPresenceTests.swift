import CorpusModel
import Terminology
import Testing

@testable import Bitesto
@testable import Mentions

/// What translations name, with the particles of Korean and the possessives and plurals of English.
@Suite struct ConceptPresenceTests {
  static let korean: [(text: String, concepts: String)] = [
    ("김정은은 말했다.", "kim-jong-un"),
    ("김정은이 로씨야를 방문하시였다.", "kim-jong-un russia"),
    ("러시아의 군대가 움직였다.", "russia"),
    ("조선중앙통신이 보도했다.", "kcna"),
    ("조선중앙통신에 따르면", "kcna"),
    ("평양에서 열린 회의.", "pyongyang"),
    ("서울에서는 비가 왔다.", "seoul"),
    ("중국과의 무역.", "china"),
    ("중국인들이 왔다.", "chinese"),
    ("푸틴 대통령은 웃었다.", "vladimir-putin"),
    ("블라디미르푸틴이 왔다.", "vladimir-putin"),
    ("뿌찐대통령은 웃었다.", "vladimir-putin"),
    ("로씨야련방이 발표했다.", "russia"),
    ("가을이 왔다. 희망의 노래를 불렀다.", ""),
    ("미국산 쇠고기를 수입했다.", "united-states"),
    ("대륙간탄도미사일을 발사했다.", "icbm"),
    ("대륙간 탄도미사일들을 발사하였다.", "icbm"),
    ("노동당은 결정했다.", "workers-party-of-korea"),
    ("조선로동당중앙위원회가 결정했다.", "wpk-central-committee"),
    ("윤석열대통령이 사과했다.", "yoon-suk-yeol"),
    ("일본의 기시다 후미오 총리가 말했다.", "japan fumio-kishida"),
    ("북한,러시아,중국이 모였다.", "dprk russia china"),
    ("“조선중앙통신”은 “김정은동지께서”라고 썼다.", "kcna kim-jong-un"),
    ("북러 정상회담이 평양에서.", "pyongyang"),
    ("한국의 국회는 표결했다.", "south-korea"),
    ("나진항에 들어온 러시아어 신문", "rajin russian"),
    ("친러시아 세력과 구소련", "russia soviet-union"),
    ("남유럽에선 크림 반도를 말한다.", "europe crimea"),
    ("제2차 세계 대전이 끝났다.", "second-world-war"),
    ("UN의 IAEA 사찰단", "un iaea"),
    ("인도주의 단체의 반인도적 범죄", ""),
    ("\"스테판\"이란 노래", ""),
    ("이란 핵 문제", "iran"),
    ("남미국가들", ""),
    ("평양대극장에서 방사포용 포탄", "pyongyang multiple-rocket-launcher"),
    ("인도네시아에서", "indonesia"),
    ("석유를 인도했다.", ""),
  ]

  static let english: [(text: String, concepts: String)] = [
    ("Kim Jong Un's speech.", "kim-jong-un"),
    ("Russia’s army moved.", "russia"),
    ("Pyongyang-based officials.", "pyongyang"),
    ("Chinese officials met the North Koreans.", "chinese north-korean"),
    ("Mr. Putin laughed.", "vladimir-putin"),
    ("VLADIMIR PUTIN ARRIVES", "vladimir-putin"),
    ("Maria sang in a kimchi shop; they sent us home.", ""),
    ("They fired ICBMs and two Hwasong-17s.", "icbm hwasong-17"),
    ("intercontinental ballistic missiles", "icbm"),
    ("the Workers’ Party's decision", "workers-party-of-korea"),
    ("The U.S. and China's allies", "united-states china"),
    ("Yoon Suk-yeol's apology", "yoon-suk-yeol"),
    ("two hundred Turks, both Koreas", "turkish two-koreas"),
    ("There are two Putins.", "vladimir-putin"),
  ]

  @Test(arguments: korean)
  func koreanIsFound(_ text: String, _ concepts: String) throws {
    let engine = try TranslationEngine(GlossarySource.reference.load(), [.southKorean, .northKorean])
    Self.expect(concepts, in: try engine.found(text))
  }

  @Test(arguments: english)
  func englishIsFound(_ text: String, _ concepts: String) throws {
    let engine = try TranslationEngine(GlossarySource.reference.load(), [.english])
    Self.expect(concepts, in: try engine.found(text))
  }

  /// Each wanted concept is found, in order of its first form; where none is wanted, none is.
  private static func expect(_ wanted: String, in found: [String]) {
    let wanted = wanted.split(separator: " ").map(String.init)
    var ids: [String] = []
    for form in found {
      let id = String(form.split(separator: "|")[1])
      if wanted.contains(id), !ids.contains(id) { ids.append(id) }
    }
    #expect(ids == wanted, "\(found)")
    if wanted.isEmpty { #expect(found.isEmpty, "\(found)") }
  }
}
