import CorpusModel
import Testing
import TextAnalysis

@Suite struct NormalizationPropertyTests {
  /// What normalization mends, and what it must leave alone.
  private static let pieces: [String] = [
    "Kim Jong Un", "perche'", "E'", "citta'", "po'", "l’", "dell'", "‘", "’", "'", "`", "´", " ", " ", " ", "  ",
    "\n", "\r\n", "\r",
    "\u{A0}", "\u{202F}", "\t", "\u{2028}", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{200D}", "e\u{301}", "a\u{300}",
    "\u{301}", "Ã¨", "â€™",
    "ÃƒÂ¨", "Ã", "Â", "ê¹€ì\u{A0}•", "\u{92}", "\u{85}", "\u{81}", "&egrave;", "&#233;", "&nbsp;", ";", "ﬁ", "Ａ",
    "Рutin", "а", "х", "김정은", "が",
    "か\u{3099}", ",", ".", "!", "?", ":", "...", "…", "«", "»", "“", "”", "\"", "(", ")", "-", "–", "10.000",
    "10 000", "3,5", "è", "é",
    "piú", "nè", "Bogotá", "x", "O", "5", "😀", "\u{1112}\u{1161}", "\u{0}",
  ]

  private static let normalizers: [TextNormalizer] = [
    TextNormalizer(), TextNormalizer(profile: .minimal), TextNormalizer(profile: .mt),
    TextNormalizer(apostrophe: .curly),
    TextNormalizer(enabling: [.quotes, .digitGroups]), TextNormalizer(language: .korean),
  ]

  private static func noise(_ seed: Int) -> [UInt8] {
    var random = SplitMix64(state: UInt64(seed))
    return Array((0..<30).compactMap { _ in pieces.randomElement(using: &random) }.joined().utf8)
  }

  @Test(arguments: 0..<500)
  func normalizingTwiceChangesNothing(seed: Int) throws {
    let text = Self.noise(seed)
    for (number, normalizer) in Self.normalizers.enumerated() {
      let once = try normalizer.normalize(text)
      let twice = try normalizer.normalizeListingChanges(once.bytes)
      let isStable = twice.text.bytes == once.bytes
      #expect(
        isStable,
        "seed \(seed), normalizer \(number): \(twice.changes) in \(once.string(in: 0..<once.bytes.count))")
    }
  }

  @Test(arguments: 0..<500)
  func theMapIsExact(seed: Int) throws {
    let text = Self.noise(seed)
    for normalizer in Self.normalizers {
      let result = try normalizer.normalize(text)
      var rebuilt: [UInt8] = []
      var position = 0
      for change in result.map.changes {
        try #require(change.original.lowerBound >= position, "seed \(seed)")
        rebuilt += text[position..<change.original.lowerBound]
        try #require(rebuilt.count == change.normalized.lowerBound, "seed \(seed)")
        rebuilt += result.bytes[change.normalized]
        position = change.original.upperBound
      }
      rebuilt += text[position...]
      #expect(rebuilt == result.bytes, "seed \(seed)")
      #expect(UTF8Validation.firstInvalidOffset(in: result.bytes) == nil, "seed \(seed)")
    }
  }

  /// A range that no change cuts goes to its original and back.
  @Test(arguments: 0..<200)
  func rangesGoBackAndForth(seed: Int) throws {
    let text = Self.noise(seed)
    let result = try TextNormalizer().normalize(text)
    let edges = Set(result.map.changes.flatMap { [$0.normalized.lowerBound, $0.normalized.upperBound] })
    for (one, two) in zip(edges.sorted(), edges.sorted().dropFirst()) where one < two {
      let original = result.map.originalRange(of: one..<two)
      #expect(result.map.normalizedRange(of: original) == one..<two, "seed \(seed)")
    }
    for index in result.bytes.indices {
      let original = result.map.originalRange(of: index..<index + 1)
      if !result.map.changes.contains(where: { $0.normalized.contains(index) }) {
        #expect(text[original].elementsEqual([result.bytes[index]]), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func listedChangesAgreeWithTheMap(seed: Int) throws {
    let text = Self.noise(seed)
    let listed = try TextNormalizer().normalizeListingChanges(text)
    #expect(listed.text.bytes == (try TextNormalizer().normalize(text).bytes))
    #expect(listed.changes.isEmpty == listed.text.map.changes.isEmpty)
    for change in listed.changes {
      #expect(change.original.upperBound <= text.count)
      #expect(!change.before.utf8.elementsEqual(change.after.utf8))
    }
  }
}
