package import CorpusModel

/// One way to write one concept.
package struct SurfaceForm: Sendable, Equatable {
  /// Where a form comes from.
  package enum Origin: Sendable, Equatable {
    /// A term of the glossary.
    case curated
    /// A rule of inflection: which form of which term.
    case inflected(from: String)
    /// The name without its own article, which a preposition absorbs: of which term.
    case withoutArticle(of: String)
    /// A romanization of the Korean name: in which system.
    case romanized(system: String)
  }

  /// As it is written.
  package let text: String
  /// The language that it belongs to.
  package let language: LanguageTag
  /// The concept's place in the glossary.
  package let concept: Int
  /// How it stands to the concept.
  package let status: Mention.Status
  /// Where it comes from.
  package let origin: Origin
  /// Found only where the document has established the concept.
  package let isShortForm: Bool
  /// Found only as written.
  package let isExact: Bool
  /// Found only behind an article or an articulated preposition, which took the name's own: «all'Aia» of L'Aia.
  package let needsArticle: Bool

  /// Describes a form.
  package init(
    text: String, language: LanguageTag, concept: Int, status: Mention.Status, origin: Origin = .curated,
    isShortForm: Bool = false, isExact: Bool = false, needsArticle: Bool = false
  ) {
    self.text = text
    self.language = language
    self.concept = concept
    self.status = status
    self.origin = origin
    self.isShortForm = isShortForm
    self.isExact = isExact
    self.needsArticle = needsArticle
  }

  /// Whether it is a term with a space more: 크림 반도.
  var isParted: Bool {
    guard case .inflected(let term) = origin, text != term else { return false }
    let (letters, own) = (
      text.unicodeScalars.lazy.filter { $0 != " " }, term.unicodeScalars.lazy.filter { $0 != " " }
    )
    return letters.elementsEqual(own)
  }

  /// Whether the glossary has it, rather than a rule.
  package var isCurated: Bool { origin == .curated }
}
