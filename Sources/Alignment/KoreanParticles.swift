/// Korean particles and endings, which a noun carries and its translation does not.
enum KoreanParticles {
  /// An eojeol without its particle, in UTF-8; nil where nothing but a particle is there.
  ///
  /// At least two syllables stay, or one where the particle is one of the commonest.
  ///
  /// - Complexity: O(*p*) for *p* particles in the list.
  static func strip(_ eojeol: [UInt8]) -> [UInt8]? {
    if alone.contains(eojeol) { return nil }
    let syllables = eojeol.count / 3
    for particle in particles
    where syllables - particle.count / 3 >= 2 && eojeol.suffix(particle.count) == particle[...] {
      return Array(eojeol.dropLast(particle.count))
    }
    if syllables == 2, afterOneSyllable.contains(Array(eojeol.suffix(3))) { return Array(eojeol.prefix(3)) }
    return eojeol
  }

  private static let particles: [[UInt8]] = list(
    """
    은 는 이 가 을 를 의 에 에서 에게 께 께서 로 으로 와 과 도 만 까지 부터 보다 처럼 이라 이라는 라는 이란 란 이라고 라고 \
    이며 며 이고 고 이다 다 입니다 합니다 했다 한다 하는 하고 하며 하여 해 했고 된 되는 되고 되어 됐다 된다 되었다 할 한 하기 하지 들 \
    들은 들이 들을 들의 들에게 적인 적 적으로 에는 에도 에서는 에서도 로는 으로는 와의 과의 로부터 으로부터 에서의 으로서 로서 으로써 \
    로써 조차 마저 였다 이었다 이었던 였던 인 일 임 습니다 십시오 하십시오 됩니다 있습니다
    """
  ).sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }

  private static let alone = Set(list("은 는 이 가 을 를 의 에 로 와 과 도"))
  private static let afterOneSyllable = Set(list("은 는 을 를 의 에 로 와 과 도"))

  private static func list(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { Array($0.utf8) }
  }
}
