package import CorpusModel

/// One thing that a check found in the texts.
package struct Finding: Sendable, Equatable {
  /// What it is.
  package let kind: FindingKind
  /// The language of the text in which it stands.
  package let language: LanguageTag
  /// The concept's id; empty where none was decided.
  package let concept: String
  /// The form as it is written, or the name that is missing.
  package let text: String
  /// What is wrong, in one line.
  package let message: String
  /// Where.
  package let place: SourceLocation
  /// What to write instead, where that is known.
  package let suggestion: String?

  /// Describes a finding.
  package init(
    kind: FindingKind, language: LanguageTag, concept: String, text: String, message: String,
    place: SourceLocation,
    suggestion: String? = nil
  ) {
    self.kind = kind
    self.language = language
    self.concept = concept
    self.text = text
    self.message = message
    self.place = place
    self.suggestion = suggestion
  }

  /// The finding as a diagnostic.
  package var diagnostic: Diagnostic {
    Diagnostic(kind.severity, kind.code, message, at: place, hint: suggestion.map { "write «\($0)»" })
  }

  /// What stays the same when lines move: kind, file, language, concept and form.
  package var fingerprint: String {
    [kind.rawValue, place.path, language.identifier, concept, text].joined(separator: "\t")
  }
}
