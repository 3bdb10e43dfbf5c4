import CorpusModel
import Terminology
import Testing

@testable import Mentions

/// The fast matcher finds what the naive one finds, on generated glossaries and noisy text.
@Suite struct MatcherPropertyTests {
  @Test(arguments: 1...60)
  func theFastMatcherEqualsTheNaiveOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let forms = NoisyText.forms(&random)
    let finder = FormFinder(try MentionLexicon(forms: forms))
    let naive = NaiveMatcher(forms: forms)
    for _ in 0..<6 {
      let text = NoisyText.text(mentioning: forms, &random)
      let bytes = Array(text.utf8)
      let found = finder.allForms(in: bytes, atoms: try finder.atoms(in: bytes)) { range, term in
        bytes[range].elementsEqual(term.utf8)
      }
      #expect(Self.hits(found, bytes) == naive.allHits(in: text), "seed \(seed): \(text.debugDescription)")
      #expect(
        Self.hits(LongestFirst.choose(found), bytes) == naive.longest(in: text),
        "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: 1...60)
  func readingBytesFindsWhatReadingScalarsFinds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let forms = NoisyText.forms(&random)
    let lexicon = try MentionLexicon(forms: forms)
    for _ in 0..<6 {
      let marks = [
        "’", "»", "\u{AD}", "\u{301}", "\u{A0}", "ß", "É", "ª", "\n\n", "\u{200B}", "_", "×", "\u{1}", "Ａ",
      ]
      let text = Array(
        (NoisyText.text(mentioning: forms, &random) + (marks.randomElement(using: &random) ?? "")
          + NoisyText.text(mentioning: forms, &random)).utf8)
      let fast = try FormFinder(lexicon).atoms(in: text)
      let plain = try FormFinder(lexicon, readsScalars: true).atoms(in: text)
      let isSame = fast.elementsEqual(plain) {
        $0.range == $1.range && $0.kind == $1.kind && $0.symbol == $1.symbol && $0.capitals == $1.capitals
          && $0.isInsideAddress == $1.isInsideAddress
      }
      #expect(isSame, "seed \(seed): \(String(decoding: text, as: UTF8.self).debugDescription)")
    }
  }

  @Test(arguments: 1...80)
  func readingSomeSentencesFindsWhatReadingAllFinds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let forms = NoisyText.forms(&random)
    let lexicon = try MentionLexicon(forms: forms)
    let finder = FormFinder(lexicon)
    var text: [UInt8] = []
    var segments: [Segment] = []
    for number in 0..<60 {
      let isFiller = Int.random(in: 0..<8, using: &random) > 0
      let sentence = isFiller ? NoisyText.filler(&random) : NoisyText.text(mentioning: forms, &random)
      let start = text.count
      text += Array(sentence.utf8)
      if text.count > start { segments.append(Segment(range: start..<text.count, paragraph: number)) }
      text += Array([" ", "\n", "\n\n", ""].randomElement(using: &random)?.utf8 ?? " ".utf8)
    }
    func found(_ atoms: [Atom]) -> [FoundForm] {
      finder.allForms(in: text, atoms: atoms) { range, term in text[range].elementsEqual(term.utf8) }
    }
    let some = try finder.atoms(in: text, segments: segments)
    let all = try finder.atoms(in: text)
    #expect(
      found(some).map { HitPlace(range: $0.range, forms: Array($0.forms)) }
        == found(all).map { HitPlace(range: $0.range, forms: Array($0.forms)) }, "seed \(seed)")
    if !lexicon.starts.hasOtherStarts { #expect(some.count < all.count, "seed \(seed): nothing was left out") }
  }

  private struct HitPlace: Equatable {
    let range: Range<Int>
    let forms: [Int]
  }

  /// The found forms with offsets in scalars.
  private static func hits(_ found: [FoundForm], _ bytes: [UInt8]) -> [NaiveMatcher.Hit] {
    func scalars(_ end: Int) -> Int { String(decoding: bytes[..<end], as: UTF8.self).unicodeScalars.count }
    return found.map {
      NaiveMatcher.Hit(
        range: scalars($0.range.lowerBound)..<scalars($0.range.upperBound), forms: Array($0.forms),
        pieces: $0.atoms.count
      )
    }
  }
}

/// SplitMix64, so that a seed gives the same run everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Invented forms, and texts that spell them with the noise of the press.
enum NoisyText {
  private static let latin = [
    "Kim", "Jong", "un", "Il", "Sung", "Corea", "del", "Nord", "Nato", "ONU", "Usa", "russo", "Kŏn", "Aia", "17",
  ]
  private static let hangul = ["김정은", "조선", "한국", "로씨야", "러시아", "군", "중앙통신", "리", "평양"]
  private static let joints = [" ", " ", "-", "'", ". ", " - ", " (", " «"]

  static func forms(_ random: inout SeededGenerator) -> [SurfaceForm] {
    (0..<Int.random(in: 3...14, using: &random)).map { number in
      let isKorean = Int.random(in: 0..<4, using: &random) == 0
      let words = (0..<Int.random(in: 1...4, using: &random)).compactMap { _ in
        (isKorean ? hangul : latin).randomElement(using: &random)
      }
      var text = words[0]
      for word in words.dropFirst() {
        text += (isKorean ? " " : joints.randomElement(using: &random) ?? " ") + word
      }
      let kind = Int.random(in: 0..<8, using: &random)
      return SurfaceForm(
        text: text, language: isKorean ? .northKorean : .italian, concept: number / 2, status: .admitted,
        origin: kind == 0 ? .inflected(from: "x") : .curated, isShortForm: kind == 1, isExact: kind == 2)
    }
  }

  static func text(mentioning forms: [SurfaceForm], _ random: inout SeededGenerator) -> String {
    let fillers = ["e", "la", "dell", "Maria", "kimchi", "nel 2024", "(", "«", "»", ".", "mosca", "은", "가을", "희망"]
    var text = ""
    for _ in 0..<Int.random(in: 2...9, using: &random) {
      let isForm = Int.random(in: 0..<3, using: &random) > 0
      text +=
        (isForm
          ? noisy(forms.randomElement(using: &random)?.text ?? "", &random)
          : fillers.randomElement(using: &random) ?? "")
      text +=
        ["", " ", " ", " ", "-", "'", "’", ", ", "\n", "\n\n", "의 ", "는 ", "군 ", "x"].randomElement(using: &random)
        ?? " "
    }
    return text
  }

  /// A sentence that names nobody.
  static func filler(_ random: inout SeededGenerator) -> String {
    let words = ["il", "vertice", "è", "stato", "rinviato", "perché", "città", "gelo", "«così»", "lunedì", "e"]
    return (0..<Int.random(in: 3...20, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      .joined(separator: " ") + "."
  }

  /// The same name as another keyboard writes it.
  private static func noisy(_ name: String, _ random: inout SeededGenerator) -> String {
    var result = String.UnicodeScalarView()
    let isCapitals = Int.random(in: 0..<6, using: &random) == 0
    for scalar in (isCapitals ? name.uppercased() : name).unicodeScalars {
      switch scalar {
      case " ":
        result.append(
          contentsOf: [" ", "\u{A0}", "  ", "\u{202F}", "\n", " \n ", "\n\n"].randomElement(using: &random)?
            .unicodeScalars ?? " ".unicodeScalars)
      case "-": result.append("-\u{2010}\u{2011}\u{2013}".unicodeScalars.randomElement(using: &random) ?? "-")
      case "'": result.append("'’ʼ´`".unicodeScalars.randomElement(using: &random) ?? "'")
      default: result.append(letter(scalar, &random))
      }
      let noise = Int.random(in: 0..<20, using: &random)
      if noise == 0 { result.append("\u{AD}") }
      if noise == 1 { result.append("\u{200B}") }
    }
    return String(result)
  }

  private static func letter(_ scalar: Unicode.Scalar, _ random: inout SeededGenerator) -> Unicode.Scalar {
    switch Int.random(in: 0..<24, using: &random) {
    case 0 where (0x21...0x7E).contains(scalar.value): Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    case 1 where scalar == "o": "ŏ"
    case 1 where scalar == "u": "ŭ"
    case 2: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    default: scalar
    }
  }
}
