/// What XML 1.0 (fifth edition, production 2) can hold.
enum XMLCharacters {
  /// Whether XML can hold a character.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// Leaves out what XML forbids.
  ///
  /// - Returns: the rest, how many characters are missing and the first of them; nil where all may stay.
  /// - Complexity: O(*n*) for *n* bytes.
  static func withoutForbidden(_ text: String) -> (text: String, dropped: Int, first: Unicode.Scalar)? {
    guard mayHoldForbidden(text) else { return nil }
    var kept = String.UnicodeScalarView()
    var dropped: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isAllowed(scalar) { kept.append(scalar) } else { dropped.append(scalar) }
    }
    return dropped.first.map { (String(kept), dropped.count, $0) }
  }

  /// Looks for bytes that forbidden characters are made of: below U+0020, or EF BF of U+FFFE.
  private static func mayHoldForbidden(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xEF || ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) }
  }
}
