import KoreanRomanization
import Testing

@Suite struct KoreanNameTests {
  @Test(arguments: [
    ("김정은", "김", "정은"), ("조현", "조", "현"), ("리설주", "리", "설주"), ("남궁민", "남궁", "민"),
    ("남궁민수", "남궁", "민수"), ("황보인", "황보", "인"), ("제갈량", "제갈", "량"), ("선우은숙", "선우", "은숙"),
    ("독고영재", "독고", "영재"), ("사공일", "사공", "일"), ("남궁", "남", "궁"), ("서문탁", "서", "문탁"),
    ("서문영수", "서문", "영수"), ("량강도", "량", "강도"), ("련형묵", "련", "형묵"), ("김빛나리", "김", "빛나리"),
    ("김 정은", "김", "정은"),
  ])
  func surnamesAreSplitOff(_ name: String, _ surname: String, _ given: String) throws {
    let split = try #require(KoreanName(hangul: name))
    #expect(split.surname.map(\.text).joined() == surname)
    #expect(split.given.map(\.text).joined() == given)
  }

  @Test(arguments: ["김", "푸틴", "", "김정은동지", "조 바이든", "Kim"])
  func whatIsNoNameIsRefused(_ text: String) {
    #expect(KoreanName(hangul: text) == nil)
  }
}
