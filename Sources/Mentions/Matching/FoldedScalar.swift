internal import ICU

/// What matching makes of one scalar.
struct FoldedScalar: Sendable {
  /// The folded scalars in UTF-8; empty for what is ignored.
  let bytes: [UInt8]
  /// The kind of atom it belongs to; nil for what is ignored.
  let kind: Atom.Kind?
  let isCapital: Bool
  let isLineBreak: Bool

  /// Folds a scalar: compatibility forms, case, kinds of apostrophe, hyphen and space, and the breves of
  /// romanized Korean.
  ///
  /// - Source: NFKC_Casefold (UAX #31); McCune–Reischauer's ŏ and ŭ, also as they are mistyped, ǒ and ǔ.
  init(_ scalar: Unicode.Scalar) throws(ICUError) {
    isCapital = scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
    isLineBreak = scalar == "\n" || scalar == "\u{2028}"
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2B9, 0x2BC, 0x2032, 0xFF07:
      (bytes, kind) = ([0x27], .apostrophe)
    case 0x2D, 0x2010...0x2013, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D:
      (bytes, kind) = ([0x2D], .hyphen)
    case 0x2029:
      (bytes, kind) = ([], .paragraphBreak)
    default:
      if scalar.properties.isWhitespace {
        (bytes, kind) = ([0x20], .space)
      } else {
        bytes = try Self.fold(scalar)
        kind = bytes.isEmpty ? nil : Self.kind(of: scalar)
      }
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) throws(ICUError) -> [UInt8] {
    switch scalar {
    case "ŏ", "Ŏ", "ǒ", "Ǒ": [UInt8(ascii: "o")]
    case "ŭ", "Ŭ", "ǔ", "Ǔ": [UInt8(ascii: "u")]
    default: try TextTransform.nfkcCasefold.apply(to: Array(String(Character(scalar)).utf8)).bytes
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Atom.Kind {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      return .syllable
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber, .otherNumber, .connectorPunctuation:
      return .word
    default: return .other
    }
  }
}
