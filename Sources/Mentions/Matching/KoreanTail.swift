/// What may follow a Korean name within its eojeol: particles, and nouns that make a compound with it.
enum KoreanTail {
  /// Whether the rest of an eojeol leaves the name a name: 김정은 + 은, 러시아 + 의, 북한 + 군.
  ///
  /// - Parameters:
  ///   - tail: the syllables behind the name, in UTF-8; not empty.
  ///   - nameSyllables: how long the name is; one of a single syllable takes particles alone.
  /// - Source: particles and copula of the Standard Korean Language Dictionary (표준국어대사전), and their
  ///   Northern forms.
  static func canFollowName(_ tail: ArraySlice<UInt8>, nameSyllables: Int) -> Bool {
    if isParticles(tail) { return true }
    guard nameSyllables > 1, !(nameSyllables == 2 && tail.starts(with: doctrine)) else { return false }
    return startsWithNouns(tail, atMost: 2)
  }

  /// Whether the rest of an eojeol may be a noun that is not known, of which the name is the first part: 평양대극장.
  static func mayBeNoun(_ tail: ArraySlice<UInt8>, nameSyllables: Int) -> Bool {
    nameSyllables > 1 && tail.count >= 2 * bytesOfSyllable && !tail.starts(with: doctrine)
      && !endings.contains { tail.starts(with: $0) } && !verbs.contains { tail.starts(with: $0) }
  }

  private static let bytesOfSyllable = 3

  /// With which longer names of other places end: 인도네시아, 로마니아, 타이베이.
  private static let endings = utf8("네시아 니아 리아 란드 베이 비사우 스탄")

  /// Which make a verb of a noun: 인도했다 (*handed over*) is nothing Indian.
  private static let verbs = utf8("하 했 한 할 함 합 해 되 된 됐 될 됨 시키 시킨 시켰")

  /// Whether syllables are particles alone: 이란, which is also Iran, behind a closing quotation mark.
  static func isParticle(_ syllables: ArraySlice<UInt8>) -> Bool { isParticles(syllables) }

  private static func startsWithNouns(_ tail: ArraySlice<UInt8>, atMost count: Int) -> Bool {
    nouns.contains { noun in
      guard tail.starts(with: noun) else { return false }
      let rest = tail.dropFirst(noun.count)
      return rest.isEmpty || isParticles(rest) || count > 1 && startsWithNouns(rest, atMost: count - 1)
    }
  }

  /// -ism, which makes another word of two syllables: 인도주의 is no state of India.
  private static let doctrine = Array("주의".utf8)

  private static func isParticles(_ tail: ArraySlice<UInt8>) -> Bool {
    particles.contains { tail.elementsEqual($0) }
      || stackable.contains { tail.starts(with: $0) && particles.contains(Array(tail.dropFirst($0.count))) }
  }

  private static func utf8(_ words: String) -> [[UInt8]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  /// Particles and forms of the copula that end an eojeol.
  private static let particles = Set(
    utf8(
      """
      은 는 이 가 을 를 의 에 에서 에게 께 께서 한테 로 으로 와 과 랑 이랑 하고 도 만 까지 부터 보다 처럼 같이 마다 조차 마저
      밖에 뿐 이나 나 이라 라 이라는 라는 이란 란 이라고 라고 이며 며 이고 고 이다 다 이자 자 인 였던 이었던 이던 이었다 였다
      로서 으로서 로써 으로써 로부터 으로부터 에게서 에는 에도 에만 에서는 에서도 에서의 에서만 에의 로는 으로는 로도 으로도
      로의 으로의 와는 과는 와도 과도 와의 과의 까지의 부터의 만의 만이 만을 만은 께서는 께서도 에게는 에게도 이라도 라도
      이야 야 아 이여 여 이신 님 님은 님이 님을 님의 씨 씨는 씨가 씨를 씨의 측 측은 측이 측의 측에 측과
      이면 면 서 서는 서도 에선 에겐 에게도 에게만 에게서는 으로선 로선 에서부터 에까지 까지도 까지는 까지만 부터는 부터도 조차도 마저도 뿐만 뿐이다 밖에는
      보다는 보다도 이라면 라면 이라서 라서 이라며 라며 이었고 였고 이었으며 였으며 이었지만 였지만 이지만 지만 이든 이든지 든지 인데 인지
      이어서 여서 이나마 이라는데 이라든가 이니 이냐 였으나 이었으나 에서든 이에요 예요 입니다 였습니다 이었습니다 였다고 이었다고 이었음을
      """))

  /// What stands between a name and a particle: plural, and limiting particles.
  private static let stackable = utf8("들 만 까지 부터 에서 에게 으로 로 와 과")

  /// Nouns that follow names without a space in the press.
  private static let nouns = utf8(
    """
    군 인 인들 측 산 제 식 형 발 행 내 내부 간 정부 당국 대통령 총리 외무성 외무상 국방성 국방상 외교부 국방부 국방장관
    외무장관 장관 대사 대사관 의회 국회 주민 국민 사람 인민 노동자 로동자 병사 병력 부대 군대 지역 지방 주 시 도 전쟁 사태 관계
    위원장 총비서 서기장 동지 원수 대장 장군 의원 대표 대표단 사무총장 전선 영토 본토 국경 대륙 문제 정권 체제 핵 미사일 미싸일
    항 공항 역 만 섬 강 해 해역 해안 앞바다 상공 반도 시내 시민 시장 시당국 외곽 일대 인근 주변 근처 변 남부 북부 동부 서부 중부 전역 현지
    광장 거리 대교 궁 대 대학 대학교 교수 학교 학생 유학생 연구소 재단 협회 재판소 법원 경찰 검찰 언론 매체 방송 신문 통신 기자 특파원
    기업 업체 회사 은행 공장 선박 상선 화물선 어선 함대 함 호 기 전투기 드론 로켓 위성 무기 포로 용병 파병 침공 침략 점령 공격 작전 전투
    경제 산업 시장경제 문화 역사 영화 드라마 음악 문학 축구 대표팀 팀 선수 팬 감독 작가 배우 가수 여성 남성 청년 어린이 가족 출신 태생
    계 령 용 급 권 풍 어 말 글 법 국적 국기 국가 정상 정상회담 정상회의 회담 회의 협상 합의 조약 협정 동맹 제국 왕국 왕조 공화국 연방 혁명 시대 시절 당시
    정치 정치인 외교 외교관 대변인 특사 부통령 부총리 부주석 주석 국가주석 총재 총장 차관 부상 상 총국 국무부 재무부 상무부 교민 동포 이민자
    난민 여행 여행객 관광 관광객 방문 제재 원조 지원 수출 수입 무역 교역 투자 대외 대내 발전소 원전 원자로
    """)
}
