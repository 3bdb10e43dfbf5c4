/// How surname and given name are put together.
package enum NameStyle: String, Hashable, Sendable, CaseIterable {
  /// *Kim Jong-un*
  case hyphenated
  /// *Kim Jong Un*
  case spaced
  /// *Kim Jong-Un*
  case hyphenatedCapitals
  /// *Kim Jongun*
  case joined
}

/// A name in Latin letters and where the spelling comes from.
package struct RomanizedName: Hashable, Sendable {
  /// The name, the surname first.
  package let text: String
  /// The first system that gives this text.
  package let system: RomanizationSystem
  /// The first style that gives this text.
  package let style: NameStyle
}
