internal import CorpusModel

/// What a scalar is to the rules of sentences and tokens.
enum ScalarClass: Int, Sendable, CaseIterable {
  case upper
  case lower
  /// A letter without case, such as Hangul or a feminine ordinal.
  case letter
  case digit
  case space
  /// `.` `!` `?` `…` and their full-width and ideographic forms.
  case terminator
  case opener
  case closer
  /// A mark that opens, closes or stands in a word: `"`, `'` and `’`.
  case quote
  case dash
  /// A combining mark or an invisible format character.
  case mark
  case other

  /// Whether it is a letter of any case.
  var isLetter: Bool { self == .upper || self == .lower || self == .letter }

  /// Whether it may stand in a word.
  var isWord: Bool { isLetter || self == .digit || self == .mark }

  /// Whether it may stand before a word that it belongs to: `«`, `(`, `"`.
  var mayOpen: Bool { self == .opener || self == .quote }

  /// Whether it opens, closes or may do either.
  var isEnclosing: Bool { mayOpen || self == .closer }

  /// Classifies a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80: self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0xC0...0xD6, 0xD8...0xDE: self = .upper
    case 0xDF...0xF6, 0xF8...0xFF: self = .lower
    default: self = Self.beyondASCII(scalar)
    }
  }

  /// Classifies an ASCII byte.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0x30...0x39: self = .digit
    case 0x20, 0x09...0x0D: self = .space
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .terminator
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): self = .closer
    case UInt8(ascii: "\""), UInt8(ascii: "'"): self = .quote
    case UInt8(ascii: "-"): self = .dash
    default: self = .other
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: return .terminator
    case 0x85: return .space
    case 0x2019, 0x201B, 0x02BC: return .quote
    // What text has most of, of the categories below.
    case 0xA0: return .space
    case 0xAB, 0x2018, 0x201C: return .opener
    case 0xBB, 0x201D: return .closer
    case 0x2013, 0x2014: return .dash
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter: return .letter
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .openPunctuation, .initialPunctuation: return .opener
    case .closePunctuation, .finalPunctuation: return .closer
    case .dashPunctuation: return .dash
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .mark
    default: return .other
    }
  }
}
