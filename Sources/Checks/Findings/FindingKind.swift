package import CorpusModel

/// What a check of texts can find.
package enum FindingKind: String, Sendable, CaseIterable {
  /// A form of the text that the glossary deprecates.
  case deprecated
  /// A short form whose concept the document does not decide.
  case ambiguous
  /// A short form that nothing in the document establishes.
  case unknown
  /// A concept of the text that the glossary does not name in a target language.
  case lacking
  /// A name of the Italian that the translation lacks.
  case missing
  /// A name of the translation that the Italian lacks.
  case extra
  /// Another bearer of the surname in the translation.
  case namesake
  /// A deprecated form in the translation.
  case deprecatedTranslation = "deprecated-translation"
  /// A name in the spelling of the other Korea.
  case mixedDialect = "mixed-dialect"
  /// A name that the translation has less often than the Italian.
  case fewer
  /// A form of the translation beside the one that it mostly has.
  case inconsistent

  /// Whether it can be found only where there is a translation.
  package var needsTranslation: Bool {
    switch self {
    case .deprecated, .ambiguous, .unknown, .lacking: false
    case .missing, .extra, .namesake, .deprecatedTranslation, .mixedDialect, .fewer, .inconsistent: true
    }
  }

  /// How much it weighs.
  package var severity: Diagnostic.Severity {
    switch self {
    case .missing, .namesake, .deprecatedTranslation, .mixedDialect: .error
    case .deprecated, .extra: .warning
    case .ambiguous, .unknown, .lacking, .fewer, .inconsistent: .note
    }
  }

  /// The code under which it is reported.
  package var code: DiagnosticCode {
    switch self {
    case .deprecated: .deprecatedForm
    case .ambiguous: .ambiguousMention
    case .unknown: .unknownMention
    case .lacking: .lackingName
    case .missing: .missingName
    case .extra: .extraName
    case .namesake: .wrongNamesake
    case .deprecatedTranslation: .deprecatedTranslation
    case .mixedDialect: .mixedDialect
    case .fewer: .fewerNames
    case .inconsistent: .inconsistentName
    }
  }
}
