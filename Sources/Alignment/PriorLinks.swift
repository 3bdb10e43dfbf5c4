/// Which types of the two sides are linked before anything is learned, and how strongly.
///
/// Links are sorted by source type, then by target type.
struct PriorLinks: Sendable {
  /// Source types of the links.
  private(set) var sources: [Int32] = []
  /// Target types of the links.
  private(set) var targets: [Int32] = []
  /// Strength of each link, above 0 up to 1.
  private(set) var strengths: [Float] = []

  /// How many links there are.
  var count: Int { sources.count }

  /// Links two vocabularies by what is written: the same, alike, or sounding alike.
  init(_ source: TypeTable, _ target: TypeTable) {
    var found: [Link] = []
    Self.linkIdentical(source, target, &found)
    Self.linkMeanings(source, target, &found)
    Cognates.link(source, target) { found.append(Link($0, $1, $2)) }
    Transliteration.link(latin: source, hangul: target) { found.append(Link($0, $1, $2)) }
    Transliteration.link(latin: target, hangul: source) { found.append(Link($1, $0, $2)) }
    keepStrongest(of: found)
  }

  private struct Link {
    let key: UInt64
    let strength: Float

    init(_ source: Int, _ target: Int, _ strength: Float) {
      key = UInt64(source) << 32 | UInt64(target)
      self.strength = strength
    }
  }

  private mutating func keepStrongest(of links: [Link]) {
    var last: UInt64?
    for link in links.sorted(by: { $0.key == $1.key ? $0.strength > $1.strength : $0.key < $1.key })
    where link.key != last {
      sources.append(Int32(link.key >> 32))
      targets.append(Int32(link.key & 0xFFFF_FFFF))
      strengths.append(link.strength)
      last = link.key
    }
  }

  private static func linkIdentical(_ source: TypeTable, _ target: TypeTable, _ found: inout [Link]) {
    for type in 0..<source.count {
      guard let other = source.counterpart(of: type, in: target) else { continue }
      switch source.kinds[type] {
      case .number, .mark, .finalMark, .concept: found.append(Link(type, other, 1))
      case .ideograph, .hangul: found.append(Link(type, other, 0.8))
      case .word:
        let isTelling =
          source.text(of: type).count >= 4 || source.isName[type] || target.isName[other]
        if isTelling { found.append(Link(type, other, 0.8)) }
      }
    }
  }

  private static func linkMeanings(_ source: TypeTable, _ target: TypeTable, _ found: inout [Link]) {
    var byMeaning: [Meaning: [Int]] = [:]
    for type in 0..<target.count {
      if let meaning = target.meanings[type] { byMeaning[meaning, default: []].append(type) }
    }
    for type in 0..<source.count {
      guard let meaning = source.meanings[type] else { continue }
      for other in byMeaning[meaning] ?? [] { found.append(Link(type, other, meaning.strength)) }
    }
  }
}
