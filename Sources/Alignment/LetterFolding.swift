internal import ICU

/// What the scanner needs to know of a scalar.
enum LetterClass: Sendable, Equatable {
  /// A letter of an alphabet, without accents and in lower case.
  case letter(folded: UInt32, isUppercase: Bool)
  /// A composed Hangul syllable.
  case hangul
  /// A Chinese character, which is a word by itself.
  case ideograph
  /// A combining mark, which belongs to the letter before it.
  case mark
  /// Neither of these.
  case other
}

/// Letters without case and accents, for comparing words of related languages.
///
/// Alphabets up to U+052F and Latin Extended Additional come from a table made once with ICU's
/// decompositions (UAX #15); letters beyond it are kept as they are.
struct LetterFolding: Sendable {
  /// The only instance; it holds no state.
  static let shared = LetterFolding()

  private static let lowLimit: UInt32 = 0x530
  private static let highRange: Range<UInt32> = 0x1E00..<0x1F00

  private let low: [LetterClass]
  private let high: [LetterClass]

  private init() {
    low = Self.classes(of: 0..<Self.lowLimit)
    high = Self.classes(of: Self.highRange)
  }

  /// Classifies a scalar.
  func classify(_ value: UInt32) -> LetterClass {
    if value < Self.lowLimit { return low[Int(value)] }
    if value >= 0xAC00 && value <= 0xD7A3 { return .hangul }
    if (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) { return .ideograph }
    if Self.highRange.contains(value) { return high[Int(value - Self.highRange.lowerBound)] }
    if (0x2000...0x2BFF).contains(value) { return .other }
    guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { return .other }
    return .letter(folded: value, isUppercase: scalar.properties.isUppercase)
  }

  private static func classes(of range: Range<UInt32>) -> [LetterClass] {
    range.map { value in
      guard let scalar = Unicode.Scalar(value) else { return .other }
      let properties = scalar.properties
      if properties.generalCategory == .nonspacingMark { return .mark }
      guard properties.isAlphabetic else { return .other }
      return .letter(folded: folded(scalar), isUppercase: properties.isUppercase)
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping
    let decomposed = (try? TextTransform.nfd.apply(to: lower)) ?? lower
    let base = decomposed.unicodeScalars.first ?? scalar
    return withoutStroke[base.value] ?? base.value
  }

  /// Letters that Unicode does not decompose, though readers of other languages do.
  private static let withoutStroke: [UInt32: UInt32] = [
    0xDF: 0x73, 0xE6: 0x65, 0xF0: 0x64, 0xF8: 0x6F, 0x111: 0x64, 0x131: 0x69, 0x142: 0x6C, 0x153: 0x65,
  ]
}
