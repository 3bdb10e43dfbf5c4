/// The surnames of Korea and how newspapers write them.
///
/// A person's own spelling is not to be foreseen (*Lee, Yi, Rhee*); the table holds the usual ones, the most
/// frequent first.
///
/// - Source: the names of public persons in the English-language press, North Korea's for initial ㄹ; no rule.
enum Surnames {
  /// Whether a syllable is a surname.
  static func contains(_ syllable: Syllable) -> Bool { spellings[syllable.text] != nil }

  /// Whether two syllables are a surname.
  static func contains(_ first: Syllable, _ second: Syllable) -> Bool {
    spellings[first.text + second.text] != nil
  }

  /// How newspapers write a surname; empty where the table does not know.
  static func pressSpellings(of surname: [Syllable]) -> [String] {
    spellings[surname.map(\.text).joined()] ?? []
  }

  private static let spellings: [String: [String]] = {
    var result: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      result[words[0]] = Array(words.dropFirst())
    }
    return result
  }()

  private static let table = """
    김 Kim
    이 Lee Yi Rhee Ri Li
    리 Ri Lee Rhee Li Yi
    박 Park Pak Bak
    최 Choi Choe
    정 Jung Chung Jeong Chong Jong Cheong
    강 Kang
    조 Cho Jo
    윤 Yoon Yun Youn
    장 Jang Chang
    임 Lim Im Rim
    림 Rim Lim
    한 Han
    오 Oh O
    서 Seo Suh So
    신 Shin Sin
    권 Kwon Gwon
    황 Hwang
    안 Ahn An
    송 Song
    전 Jeon Chun Jun Jon Chon
    홍 Hong
    유 Yoo Yu Ryu You
    류 Ryu Yoo Yu Ryoo
    고 Ko Koh Go
    문 Moon Mun
    양 Yang Ryang
    량 Ryang Yang
    손 Son Sohn
    배 Bae Pae
    백 Baek Paek Paik Back
    허 Heo Huh Hur Ho
    남 Nam
    심 Shim Sim
    노 Roh Noh No Ro
    로 Ro Roh No
    하 Ha
    곽 Kwak Gwak
    성 Sung Seong Song
    차 Cha
    주 Joo Ju Chu
    우 Woo Wu U
    구 Koo Ku Goo Gu
    나 Na Ra Nah
    라 Ra Na
    민 Min
    진 Jin Chin
    지 Ji Chi Jee
    엄 Eom Um Uhm Om
    채 Chae
    원 Won
    천 Cheon Chun Chon
    방 Bang Pang
    공 Kong Gong
    현 Hyun Hyeon Hyon
    함 Ham
    변 Byun Byeon Pyon
    염 Yeom Yum
    렴 Ryom Yom
    여 Yeo Yo
    려 Ryo Yo
    추 Choo Chu
    도 Do Toh To
    소 So
    석 Seok Suk Sok
    선 Sun Seon Son
    설 Seol Sul Sol
    마 Ma
    길 Gil Kil
    연 Yeon Yon
    련 Ryon Yon
    위 Wi Wee
    표 Pyo Phyo
    명 Myung Myeong Myong
    기 Ki Gi
    반 Ban Pan
    왕 Wang
    금 Keum Geum Kum
    옥 Ok Ock
    육 Yook Yuk
    륙 Ryuk Yuk
    인 In
    맹 Maeng
    제 Je Che
    모 Mo
    탁 Tak Thak
    국 Kook Guk Kuk
    어 Eo O
    은 Eun Un
    편 Pyun Pyeon Phyon
    용 Yong
    룡 Ryong
    예 Ye
    경 Kyung Gyeong Kyong
    봉 Bong Pong
    사 Sa
    부 Boo Bu Pu
    가 Ka Ga
    복 Bok Pok
    태 Tae Thae
    목 Mok
    형 Hyung Hyeong Hyong
    계 Kye Gye
    피 Pi Phi
    두 Doo Du Tu
    감 Kam Gam
    음 Eum Um
    빈 Bin Pin
    동 Dong Tong
    온 On
    호 Ho
    범 Bum Beom Pom
    좌 Jwa
    팽 Paeng Phaeng
    승 Seung Sung
    간 Kan Gan
    상 Sang
    갈 Kal Gal
    단 Dan Tan
    견 Kyun Gyeon Kyon
    당 Dang Tang
    화 Hwa
    궁 Gung Kung
    남궁 Namgung Namkung Namgoong
    황보 Hwangbo
    제갈 Jegal Chegal
    선우 Sunwoo Seonu Sonu
    독고 Dokgo Tokko Dokko
    사공 Sagong Sakong
    서문 Seomun Somun
    동방 Dongbang Tongbang
    """
}
