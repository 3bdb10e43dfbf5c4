internal import ICU

/// Folds what does not make another name: case, accents, kinds of apostrophe and hyphen.
enum NameFolding {
  /// The name as names are compared.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func key(of name: String) -> String {
    let lower = name.lowercased()
    let folded = lower.utf8.allSatisfy { $0 < 0x80 } ? lower : (try? TextTransform.nfd.apply(to: lower)) ?? lower
    var key = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .modifierLetter: continue
      case .dashPunctuation, .spaceSeparator: key.append(" ")
      case .initialPunctuation, .finalPunctuation: key.append("'")
      default: key.append(scalar)
      }
    }
    return String(key)
  }
}
