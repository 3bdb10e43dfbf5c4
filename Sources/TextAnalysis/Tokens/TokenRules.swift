/// What the tokens of a language depend on.
struct TokenRules: Sendable {
  /// How an apostrophe inside a word splits it.
  enum Apostrophes: Sendable {
    /// Behind the apostrophe: `dell'` `agenzia`.
    case elision
    /// Before the clitic: `Kim` `'s`, `do` `n't`.
    case clitic
    /// Not at all.
    case none
  }

  let apostrophes: Apostrophes
  /// Abbreviations whose stop belongs to them.
  let abbreviations: Abbreviations?

  /// The rules of a language.
  static func rules(for language: String) -> TokenRules {
    switch language {
    case "it": TokenRules(apostrophes: .elision, abbreviations: .italian)
    case "en": TokenRules(apostrophes: .clitic, abbreviations: .english)
    default: TokenRules(apostrophes: .none, abbreviations: nil)
    }
  }
}
