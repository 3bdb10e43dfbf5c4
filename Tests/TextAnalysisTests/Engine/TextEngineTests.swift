import CorpusModel
import Testing
import TextAnalysis

/// The fast engine against the plain one, on texts that favour what is rare.
@Suite struct TextEngineTests {
  private static let plainPieces: [String] = [
    "Kim Jong Un", "perche'", "E'", "po'", "l'11", "dell'", "'", "`", "&", "&amp;", ";", " ", " ", " ", "  ", "\n",
    "\n",
    ",", ".", "!", "?", ":", "...", "\"", "(", ")", "-", "10.000", "10 000", "3,5", "sig.", "art.", "S.p.A.",
    "J. R.",
    "disse", "Poi", "il", "e", "Che", "fine. Inizio", "fine. inizio", "a@b.it", "http://a.b/c?d", "1.", "*",
  ]

  private static let latinPieces: [String] = [
    "l’", "dell’agenzia", "l’11", "‘", "’", "è", "é", "à", "È", "ñ", "×", "÷", "ª", "º", "µ", "«", "»", "“", "”",
    "„", "…",
    "–", "—", "‹", "›", "•", "€", "→", "™", "≠", "´", "\u{A0}", "\u{AD}", "\u{85}", "\u{92}", "Ã¨", "â€™", "Ã",
    "Â", "piú", "nè",
    "perchè", "Bogotá", "città", "é»", "ì»…", "\u{2019}",
  ]

  private static let rarePieces: [String] = [
    "\r\n", "\r", "\t", "\u{B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{200B}", "\u{FEFF}", "\u{200D}",
    "e\u{301}",
    "\u{301}", "ﬁ", "Ａ", "Рutin", "а", "김정은", "\u{1112}\u{1161}\u{11AB}", "が", "か\u{3099}", "ｶﾞ", "漢", "。", "！",
    "؟",
    "।", "ʼ", "′", "＇", "😀", "\u{0}", "\u{7F}", "İ", "ſ", "K",
  ]

  private static func noise(_ seed: Int) -> [UInt8] {
    var random = SplitMix64(state: UInt64(seed))
    let pools = [plainPieces, plainPieces + latinPieces, plainPieces + latinPieces + rarePieces]
    var text = ""
    for _ in 0..<8 {
      guard let pieces = pools.randomElement(using: &random) else { continue }
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
        if Bool.random(using: &random) { text += " " }
      }
      text += ["\n", "\n\n", "\r\n"].randomElement(using: &random) ?? ""
    }
    return Array(text.utf8)
  }

  private static func normalizers(_ engine: TextEngine) -> [TextNormalizer] {
    [
      TextNormalizer(engine: engine), TextNormalizer(profile: .minimal, engine: engine),
      TextNormalizer(profile: .mt, engine: engine), TextNormalizer(apostrophe: .curly, engine: engine),
      TextNormalizer(disabling: [.apostrophes, .accentForms], engine: engine),
      TextNormalizer(language: .english, engine: engine),
    ]
  }

  @Test(arguments: 0..<300)
  func enginesNormalizeAlike(seed: Int) throws {
    let text = Self.noise(seed)
    for (number, (fast, plain)) in zip(Self.normalizers(.fast), Self.normalizers(.icu)).enumerated() {
      let left = try fast.normalize(text)
      let right = try plain.normalize(text)
      #expect(
        left.bytes == right.bytes, "seed \(seed), normalizer \(number): \(String(decoding: text, as: UTF8.self))")
      // Neighbouring deletions may be one change or two, but lead back to the same places.
      for index in left.bytes.indices {
        let range = index..<index + 1
        #expect(left.map.originalRange(of: range) == right.map.originalRange(of: range), "seed \(seed), \(number)")
      }
      for index in text.indices {
        let range = index..<index + 1
        #expect(
          left.map.normalizedRange(of: range) == right.map.normalizedRange(of: range), "seed \(seed), \(number)")
      }
    }
  }

  /// A line alone goes through the steps that its characters call for; beside one that calls for all, through all.
  @Test(arguments: 0..<300)
  func noStepIsLeftOutThatALineNeeds(seed: Int) throws {
    let everything =
      Array((Self.plainPieces + Self.latinPieces + Self.rarePieces).joined(separator: " ").utf8) + [0x0A]
    for (number, normalizer) in Self.normalizers(.icu).enumerated() {
      let prefix = try normalizer.normalize(everything).bytes
      for line in Self.noise(seed).split(separator: 0x0A).map({ Array($0) + [0x0A] }) {
        let alone = try normalizer.normalize(line).bytes
        let together = try normalizer.normalize(everything + line).bytes
        #expect(
          together == prefix + alone,
          "seed \(seed), normalizer \(number): \(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: 0..<400)
  func enginesSplitAlike(seed: Int) throws {
    let text = Self.noise(seed)
    for language in [LanguageTag.italian, .english, .korean] {
      let left = try SentenceSegmenter(language: language, engine: .fast).segments(in: text)
      let right = try SentenceSegmenter(language: language, engine: .icu).segments(in: text)
      #expect(left == right, "seed \(seed), \(language): \(String(decoding: text, as: UTF8.self))")
    }
  }

  /// Characters beside spaces, marks and apostrophes, of which the fast engine mends some lines at sight.
  @Test(arguments: Array(stride(from: 0x20, to: 0x3100, by: 0x80)))
  func enginesNormalizeAlikeAtEveryCharacter(first: Int) throws {
    let frames = [
      "uno # , due #.", "uno .# due", "# ,uno #", "  uno  #  , due .\n # \n", "dell’uno#’a # '#' a'#", "#&# ; &#;",
      "po' # ’ , #'uno' .", "uno# . , due  ", "Ã# . perchè#",
    ]
    let fast = TextNormalizer(engine: .fast)
    let plain = TextNormalizer(engine: .icu)
    for value in first..<first + 0x80 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for frame in frames {
        let text = Array(frame.replacing("#", with: String(scalar)).utf8)
        let left = try fast.normalize(text)
        let right = try plain.normalize(text)
        #expect(left.bytes == right.bytes, "U+\(String(value, radix: 16)) in «\(frame)»")
      }
    }
  }

  @Test func lastSpaceGoesWithoutLineFeed() throws {
    for engine in [TextEngine.fast, .icu] {
      let text = try TextNormalizer(engine: engine).normalize(Array("uno due ".utf8))
      #expect(text.bytes == Array("uno due".utf8), "\(engine)")
    }
  }

  /// Characters beside stops, of which the fast engine reads some alone and leaves the rest to ICU.
  @Test(arguments: Array(stride(from: 0x20, to: 0x3100, by: 0x80)))
  func enginesSplitAlikeAtEveryCharacter(first: Int) throws {
    let frames = [
      "Uno due. # Tre", "Uno due.# Tre", "Uno due! #tre", "Uno #.Due", "Uno #. Due", "Uno due. #. Tre",
    ]
    let fast = try SentenceSegmenter(language: .italian, engine: .fast)
    let plain = try SentenceSegmenter(language: .italian, engine: .icu)
    for value in first..<first + 0x80 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for frame in frames {
        let text = Array(frame.replacing("#", with: String(scalar)).utf8)
        let left = try fast.segments(in: text)
        let right = try plain.segments(in: text)
        #expect(left == right, "U+\(String(value, radix: 16)) in «\(frame)»")
      }
    }
  }

  /// The comparison is no idle one: most texts have lines that the fast engine decides, and lines that it cannot.
  @Test func noiseNeedsNormalization() throws {
    let changed = try (0..<100).filter { try !TextNormalizer().normalize(Self.noise($0)).map.changes.isEmpty }
    #expect(changed.count > 80)
  }

  @Test(arguments: [
    "disse T. S. E.A. b", "J. R.. la", "a\u{301}.b J. R.", ".. J. R. Tolkien",
    "10. J. R. Tolkien. 5. maggio 3. giugno",
  ])
  func stopsInsideWordsAreNoFault(text: String) throws {
    let segments = try SentenceSegmenter(language: .italian).segments(in: Array(text.utf8))
    #expect(segments.last?.range.upperBound == text.utf8.count)
  }
}
