/// The two genders of Italian.
package enum Gender: String, Hashable, Sendable, CaseIterable {
  /// *il missile*
  case masculine
  /// *la bomba*
  case feminine
}

/// The two numbers of Italian and of English.
package enum GrammaticalNumber: String, Hashable, Sendable, CaseIterable {
  /// *il missile*
  case singular
  /// *i missili*
  case plural
}

/// What an article and an adjective agree with.
package struct NounFeatures: Hashable, Sendable {
  /// Masculine or feminine.
  package let gender: Gender
  /// Singular or plural.
  package let number: GrammaticalNumber

  /// Names the features of a noun.
  package init(_ gender: Gender, _ number: GrammaticalNumber) {
    self.gender = gender
    self.number = number
  }

  /// Reads a glossary's abbreviation: `m`, `f`, `mp` or `fp`; nil for anything else.
  package init?(abbreviation: some StringProtocol) {
    switch abbreviation {
    case "m": self.init(.masculine, .singular)
    case "f": self.init(.feminine, .singular)
    case "mp": self.init(.masculine, .plural)
    case "fp": self.init(.feminine, .plural)
    default: return nil
    }
  }

  /// The glossary's abbreviation.
  package var abbreviation: String {
    (gender == .masculine ? "m" : "f") + (number == .plural ? "p" : "")
  }

  /// All four, masculine before feminine and singular before plural.
  package static let all: [NounFeatures] = Gender.allCases.flatMap { gender in
    GrammaticalNumber.allCases.map { NounFeatures(gender, $0) }
  }
}
