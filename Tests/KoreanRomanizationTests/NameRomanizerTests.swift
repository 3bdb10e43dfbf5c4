import KoreanRomanization
import Testing

@Suite struct NameRomanizerTests {
  /// Hangul, Revised, McCune–Reischauer and the North's way, of persons in the news.
  static let table = """
    김정은|Gim Jeong-eun|Kim Chŏngŭn|Kim Jong Un
    김일성|Gim Il-seong|Kim Ilsŏng|Kim Il Song
    김정일|Gim Jeong-il|Kim Chŏngil|Kim Jong Il
    김여정|Gim Yeo-jeong|Kim Yŏjŏng|Kim Yo Jong
    김주애|Gim Ju-ae|Kim Chuae|Kim Ju Ae
    리설주|Ri Seol-ju|Ri Sŏlju|Ri Sol Ju
    최선희|Choe Seon-hui|Ch’oe Sŏnhŭi|Choe Son Hui
    리용호|Ri Yong-ho|Ri Yongho|Ri Yong Ho
    리영호|Ri Yeong-ho|Ri Yŏngho|Ri Yong Ho
    박정천|Bak Jeong-cheon|Pak Chŏngch’ŏn|Pak Jong Chon
    조용원|Jo Yong-won|Cho Yongwŏn|Jo Yong Won
    김덕훈|Gim Deok-hun|Kim Tŏkhun|Kim Tok Hun
    박태성|Bak Tae-seong|Pak T’aesŏng|Pak Thae Song
    강순남|Gang Sun-nam|Kang Sunnam|Kang Sun Nam
    리병철|Ri Byeong-cheol|Ri Pyŏngch’ŏl|Ri Pyong Chol
    최룡해|Choe Ryong-hae|Ch’oe Ryonghae|Choe Ryong Hae
    김재룡|Gim Jae-ryong|Kim Chaeryong|Kim Jae Ryong
    김영철|Gim Yeong-cheol|Kim Yŏngch’ŏl|Kim Yong Chol
    김영남|Gim Yeong-nam|Kim Yŏngnam|Kim Yong Nam
    김영복|Gim Yeong-bok|Kim Yŏngbok|Kim Yong Pok
    리창호|Ri Chang-ho|Ri Ch’angho|Ri Chang Ho
    리영길|Ri Yeong-gil|Ri Yŏnggil|Ri Yong Kil
    정경택|Jeong Gyeong-taek|Chŏng Kyŏngt’aek|Jong Kyong Thaek
    조춘룡|Jo Chun-ryong|Cho Ch’ullyong|Jo Chun Ryong
    오수용|O Su-yong|O Suyong|O Su Yong
    장성택|Jang Seong-taek|Chang Sŏngt’aek|Jang Song Thaek
    김경희|Gim Gyeong-hui|Kim Kyŏnghŭi|Kim Kyong Hui
    김정남|Gim Jeong-nam|Kim Chŏngnam|Kim Jong Nam
    김정숙|Gim Jeong-suk|Kim Chŏngsuk|Kim Jong Suk
    현송월|Hyeon Song-wol|Hyŏn Songwŏl|Hyon Song Wol
    김혁철|Gim Hyeok-cheol|Kim Hyŏkch’ŏl|Kim Hyok Chol
    윤정호|Yun Jeong-ho|Yun Chŏngho|Yun Jong Ho
    김정규|Gim Jeong-gyu|Kim Chŏnggyu|Kim Jong Kyu
    임천일|Im Cheon-il|Im Ch’ŏnil|Im Chon Il
    신홍철|Sin Hong-cheol|Sin Hongch’ŏl|Sin Hong Chol
    김금철|Gim Geum-cheol|Kim Kŭmch’ŏl|Kim Kum Chol
    김수길|Gim Su-gil|Kim Sugil|Kim Su Kil
    리명철|Ri Myeong-cheol|Ri Myŏngch’ŏl|Ri Myong Chol
    박봉주|Bak Bong-ju|Pak Pongju|Pak Pong Ju
    황병서|Hwang Byeong-seo|Hwang Pyŏngsŏ|Hwang Pyong So
    김창선|Gim Chang-seon|Kim Ch’angsŏn|Kim Chang Son
    윤석열|Yun Seok-yeol|Yun Sŏgyŏl|Yun Sok Yol
    문재인|Mun Jae-in|Mun Chaein|Mun Jae In
    김용현|Gim Yong-hyeon|Kim Yonghyŏn|Kim Yong Hyon
    신원식|Sin Won-sik|Sin Wŏnsik|Sin Won Sik
    조태열|Jo Tae-yeol|Cho T’aeyŏl|Jo Thae Yol
    조태용|Jo Tae-yong|Cho T’aeyong|Jo Thae Yong
    한덕수|Han Deok-su|Han Tŏksu|Han Tok Su
    김건희|Gim Geon-hui|Kim Kŏnhŭi|Kim Kon Hui
    박근혜|Bak Geun-hye|Pak Kŭnhye|Pak Kun Hye
    김대중|Gim Dae-jung|Kim Taejung|Kim Tae Jung
    박정희|Bak Jeong-hui|Pak Chŏnghŭi|Pak Jong Hui
    조현|Jo Hyeon|Cho Hyŏn|Jo Hyon
    위성락|Wi Seong-rak|Wi Sŏngnak|Wi Song Rak
    정동영|Jeong Dong-yeong|Chŏng Tongyŏng|Jong Tong Yong
    안규백|An Gyu-baek|An Kyubaek|An Kyu Paek
    서훈|Seo Hun|Sŏ Hun|So Hun
    정의용|Jeong Ui-yong|Chŏng Ŭiyong|Jong Ui Yong
    반기문|Ban Gi-mun|Pan Kimun|Pan Ki Mun
    이재명|I Jae-myeong|I Chaemyŏng|I Jae Myong
    리재명|Ri Jae-myeong|Ri Chaemyŏng|Ri Jae Myong
    로무현|Ro Mu-hyeon|Ro Muhyŏn|Ro Mu Hyon
    리일환|Ri Il-hwan|Ri Irhwan|Ri Il Hwan
    리선권|Ri Seon-gwon|Ri Sŏn’gwŏn|Ri Son Kwon
    남궁민|Namgung Min|Namgung Min|Namkung Min
    독고영재|Dokgo Yeong-jae|Tokko Yŏngjae|Tokko Yong Jae
    선우은숙|Seonu Eun-suk|Sŏnu Ŭnsuk|Sonu Un Suk
    황보인|Hwangbo In|Hwangbo In|Hwangpo In
    """

  @Test(arguments: table.split(separator: "\n").map { $0.split(separator: "|").map(String.init) })
  func systemsFollowTheirRules(_ row: [String]) throws {
    try #require(row.count == 4)
    func first(_ system: RomanizationSystem, _ style: NameStyle) -> String? {
      let variants = NameRomanizer.variants(ofHangul: row[0], systems: [system])
      return (variants.first { $0.style == style } ?? variants.first)?.text
    }
    #expect(first(.revised, .hyphenated) == row[1])
    #expect(first(.mccuneReischauer, .joined) == row[2])
    #expect(first(.northern, .spaced) == row[3])
  }

  @Test func everyVariantIsGivenOnceAndInOrder() {
    let variants = NameRomanizer.variants(ofHangul: "박정천", systems: [.northern, .revised, .mccuneReischauer])
    #expect(
      variants.map(\.text) == [
        "Pak Jong-chon", "Pak Jong Chon", "Pak Jong-Chon", "Pak Jongchon", "Bak Jeong-cheon", "Bak Jeong Cheon",
        "Bak Jeong-Cheon", "Bak Jeongcheon", "Pak Chŏng-ch’ŏn", "Pak Chŏng Ch’ŏn", "Pak Chŏng-Ch’ŏn",
        "Pak Chŏngch’ŏn",
      ])
    let all = NameRomanizer.variants(ofHangul: "박정천").map(\.text)
    #expect(Set(all).count == all.count)
    #expect(all == NameRomanizer.variants(ofHangul: "박정천").map(\.text))
    for text in ["Pak Chongchon", "Pak Chongch’on", "Pak Chŏngchŏn", "Park Jong-chon", "Park Jeong Cheon"] {
      #expect(all.contains(text), "\(text)")
    }
  }

  @Test(arguments: [
    ("리영길", "Ri Yong-gil", RomanizationSystem.northernVoiced), ("장성택", "Jang Song-taek", .northernPlain),
    ("위성락", "Wi Seong-nak", .revisedAssimilated), ("윤석열", "Yun Seogyeol", .revisedAssimilated),
    ("조춘룡", "Cho Ch’ullyong", .mccuneReischauer), ("이재명", "Lee Jae-myeong", .press),
    ("이재명", "Lee Jae-myung", .pressGiven), ("김용현", "Kim Yong-hyun", .pressGiven),
    ("박태성", "Park Thae-song", .pressNorthern), ("박태성", "Park Tae-song", .pressNorthernPlain),
    ("김덕훈", "Kim Dok-hun", .pressNorthernPlain), ("조현", "Cho Hyun", .pressGiven),
    ("반기문", "Ban Ki-moon", .pressGiven),
    ("로광철", "No Kwang-chol", .pressNorthern), ("정의용", "Chung Eui-yong", .pressGiven),
  ])
  func spellingsOfThePressAreFound(_ name: String, _ text: String, _ system: RomanizationSystem) {
    #expect(NameRomanizer.variants(ofHangul: name).first { $0.text == text }?.system == system)
  }

  @Test func aGivenNameOfOneSyllableHasOneStyle() {
    #expect(NameRomanizer.variants(ofHangul: "조현", systems: [.northern]).map(\.text) == ["Jo Hyon"])
  }

  @Test func aGivenNameOfThreeSyllablesIsJoinedThroughout() {
    #expect(
      NameRomanizer.variants(ofHangul: "김빛나리", systems: [.revised]).map(\.text) == [
        "Gim Bit-na-ri", "Gim Bit Na Ri", "Gim Bit-Na-Ri", "Gim Bitnari",
      ])
  }

  @Test(arguments: ["", "김", "뿌찐", "푸틴", "블라디미르 푸틴", "조 바이든", "Kim", "김정은동지들", "김 정 은", "平壤"])
  func whatIsNoKoreanNameHasNoVariants(_ text: String) {
    #expect(NameRomanizer.variants(ofHangul: text) == [])
  }

  @Test func decomposedAndSpacedNamesAreTheSame() {
    let decomposed = "\u{1100}\u{1175}\u{11B7}\u{110C}\u{1165}\u{11BC}\u{110B}\u{1173}\u{11AB}"
    #expect(NameRomanizer.variants(ofHangul: decomposed) == NameRomanizer.variants(ofHangul: "김정은"))
    #expect(NameRomanizer.variants(ofHangul: "김 정은") == NameRomanizer.variants(ofHangul: "김정은"))
  }

  @Test(arguments: [
    ("Kim Jong-un", "김정은"), ("Kim Il Sung", "김일성"), ("Syngman Rhee", "이승만"), ("Wi Sung-lac", "위성락"),
    ("Ahn Gyu-back", "안규백"), ("No Kwang Chol", "로광철"), ("Kim Chŏngŭn", "김정은"), ("Yoon Suk Yeol", "윤석열"),
  ])
  func koreanNamesArePlausible(_ romanized: String, _ hangul: String) {
    #expect(NameRomanizer.isPlausible(romanized, forHangul: hangul))
  }

  @Test(arguments: [
    ("Lloyd Austin", "오스틴"), ("Fumio Kishida", "기시다"), ("Shigeru Ishiba", "이시바"), ("Li Qiang", "리창"),
    ("Zhao Leji", "조락제"), ("Kim Jong-un", "리설주"), ("Kim", "김정은"), ("", ""),
  ])
  func foreignNamesInHangulAreNot(_ romanized: String, _ hangul: String) {
    #expect(!NameRomanizer.isPlausible(romanized, forHangul: hangul))
  }
}
