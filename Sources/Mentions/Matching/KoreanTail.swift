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
    guard nameSyllables > 1 else { return false }
    for noun in nouns where tail.starts(with: noun) {
      let rest = tail.dropFirst(noun.count)
      if rest.isEmpty || isParticles(rest) { return true }
    }
    return false
  }

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
      """))

  /// What stands between a name and a particle: plural, and limiting particles.
  private static let stackable = utf8("들 만 까지 부터 에서 에게 으로 로 와 과")

  /// Nouns that follow names without a space in the press.
  private static let nouns = utf8(
    """
    군 인 인들 측 산 제 식 형 발 행 내 내부 간 정부 당국 대통령 총리 외무성 외무상 국방성 국방상 외교부 국방부 국방장관
    외무장관 장관 대사 대사관 의회 국회 주민 국민 사람 인민 노동자 로동자 병사 병력 부대 군대 지역 지방 주 시 도 전쟁 사태 관계
    위원장 총비서 서기장 동지 원수 대장 장군 의원 대표 대표단 사무총장 전선 영토 본토 국경 대륙 문제 정권 체제 핵 미사일 미싸일
    """)
}
