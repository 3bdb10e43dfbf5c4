public import CorpusModel

/// One name of a concept in one language.
public struct Term: Sendable, Hashable {
  /// What a prefix in the glossary says of the term.
  public enum Usage: Sendable, Hashable {
    /// No prefix.
    case plain
    /// `!`: found and flagged, never written.
    case deprecated
    /// `~`: found only where the document has established the concept.
    case shortForm
    /// `=`: found only as written.
    case exact

    /// Whether such a term may stand as a canonical name.
    package var canBePreferred: Bool { self == .plain || self == .exact }
  }

  /// The name, without prefix and escapes.
  public let text: String
  /// What its prefix says.
  public let usage: Usage

  /// Makes a term.
  package init(_ text: String, usage: Usage = .plain) {
    self.text = text
    self.usage = usage
  }

  /// Whether it may stand as a canonical name.
  package var canBePreferred: Bool { usage.canBePreferred }
}

/// The terms of a concept in one language; the first is preferred where it may be.
public struct LanguageSection: Sendable, Hashable {
  /// The language.
  public let language: LanguageTag
  /// The terms in the glossary's order; at least one.
  public let terms: [Term]

  /// Collects terms of a language.
  package init(language: LanguageTag, terms: [Term]) {
    self.language = language
    self.terms = terms
  }

  /// The canonical name; nil where the first term is deprecated or a short form.
  public var preferred: Term? { terms.first.flatMap { $0.canBePreferred ? $0 : nil } }

  /// The status of the term at an index.
  package func status(at index: Int) -> Mention.Status {
    if terms[index].usage == .deprecated { return .deprecated }
    return index == 0 && terms[0].canBePreferred ? .preferred : .admitted
  }
}
