internal import CICU

/// A Unicode script (UAX #24), as far as names need to tell scripts apart.
package enum Script: Sendable, Equatable {
  case latin
  case hangul
  case cyrillic
  case greek
  case han
  case kana
  /// Punctuation, digits, spaces and combining marks, which belong to no script of their own.
  case common
  case other

  /// The script of a scalar, from ICU's data.
  package init(of scalar: Unicode.Scalar) {
    switch String(cString: cicu_script(scalar.value)) {
    case "Latn": self = .latin
    case "Hang": self = .hangul
    case "Cyrl": self = .cyrillic
    case "Grek": self = .greek
    case "Hani": self = .han
    case "Hira", "Kana": self = .kana
    case "Zyyy", "Zinh": self = .common
    default: self = .other
    }
  }
}
