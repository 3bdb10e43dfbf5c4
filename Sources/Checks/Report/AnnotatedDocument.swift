package import CorpusModel

/// A stretch of text, with the name that it is, if any.
package struct AnnotatedRun: Sendable, Equatable {
  /// A name in the text.
  package struct Name: Sendable, Equatable {
    /// The concept's id; empty where it was not decided.
    package let concept: String
    /// How the name stands to its concept, or `ambiguous` or `unknown`.
    package let state: String
    /// What to show beside the name: canonical forms, or candidates.
    package let explanation: String

    /// Describes a name.
    package init(concept: String, state: String, explanation: String) {
      self.concept = concept
      self.state = state
      self.explanation = explanation
    }
  }

  /// The text.
  package let text: String
  /// The name; nil for what stands between names.
  package let name: Name?

  /// Makes a run.
  package init(text: String, name: Name? = nil) {
    self.text = text
    self.name = name
  }
}

/// A document with its names and its translations side by side.
package struct AnnotatedDocument: Sendable {
  /// An aligned bead.
  package struct Row: Sendable {
    /// The Italian.
    package let source: [AnnotatedRun]
    /// For each target language, its text; empty where there is none.
    package let targets: [[AnnotatedRun]]

    /// Makes a row.
    package init(source: [AnnotatedRun], targets: [[AnnotatedRun]]) {
      self.source = source
      self.targets = targets
    }
  }

  /// The document's path.
  package let path: String
  /// The target languages.
  package let targets: [LanguageTag]
  /// The beads in order.
  package let rows: [Row]

  /// Makes a document.
  package init(path: String, targets: [LanguageTag], rows: [Row]) {
    self.path = path
    self.targets = targets
    self.rows = rows
  }
}
