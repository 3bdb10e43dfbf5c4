internal import Checks

/// What each kind of finding means, in one line.
enum FindingProse {
  /// The line.
  static func summary(of kind: FindingKind) -> String {
    switch kind {
    case .deprecated: "The text has a form that the glossary deprecates."
    case .ambiguous: "The document does not decide between several bearers of a name."
    case .unknown: "Nothing in the document establishes what a short form means."
    case .lacking: "The glossary has no name for a concept in a target language."
    case .missing: "The translation lacks a name of the Italian."
    case .extra: "The translation has a name that the Italian lacks."
    case .namesake: "The translation names another bearer of the surname."
    case .deprecatedTranslation: "The translation has a form that the glossary deprecates."
    case .mixedDialect: "A Korean name has the spelling of the other Korea."
    case .fewer: "The translation has a name less often than the Italian."
    case .inconsistent: "The translation writes a name in another way than it mostly does."
    }
  }
}
