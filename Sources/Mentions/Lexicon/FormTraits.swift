internal import CorpusModel

/// What deciding asks of a form all the time, without its text: eight bytes that a copy does not count.
struct FormTraits: Sendable, Equatable, BitwiseCopyable {
  /// The concept in the lower half; above it eight bits of language, eight of status and eight of flags.
  let rawValue: UInt64

  private static let shortForm: UInt64 = 1 << 48
  private static let exact: UInt64 = 1 << 49
  private static let needsArticle: UInt64 = 1 << 50
  private static let curated: UInt64 = 1 << 51

  /// The concept's place in the glossary.
  var concept: Int { Int(rawValue & 0xFFFF_FFFF) }
  /// The language's place among those of the lexicon.
  var language: Int { Int(rawValue >> 32 & 0xFF) }
  /// How the form stands to the concept.
  var status: Mention.Status {
    switch rawValue >> 40 & 0xFF {
    case 0: .preferred
    case 1: .admitted
    case 2: .deprecated
    default: .derived
    }
  }
  /// Found only where the document has established the concept.
  var isShortForm: Bool { rawValue & Self.shortForm != 0 }
  /// Found only as written.
  var isExact: Bool { rawValue & Self.exact != 0 }
  /// Found only behind an article or an articulated preposition.
  var needsArticle: Bool { rawValue & Self.needsArticle != 0 }
  /// Whether the glossary has it, rather than a rule.
  var isCurated: Bool { rawValue & Self.curated != 0 }

  /// Reads traits as they are kept.
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Gathers traits.
  init(
    concept: Int, language: Int, status: Mention.Status, isShortForm: Bool, isExact: Bool, needsArticle: Bool,
    isCurated: Bool
  ) {
    let statusNumber: UInt64 =
      switch status {
      case .preferred: 0
      case .admitted: 1
      case .deprecated: 2
      case .derived: 3
      }
    rawValue =
      UInt64(UInt32(truncatingIfNeeded: concept)) | UInt64(language & 0xFF) << 32 | statusNumber << 40
      | (isShortForm ? Self.shortForm : 0) | (isExact ? Self.exact : 0) | (needsArticle ? Self.needsArticle : 0)
      | (isCurated ? Self.curated : 0)
  }

  /// The traits of a form.
  init(_ form: SurfaceForm, language: Int) {
    self.init(
      concept: form.concept, language: language, status: form.status, isShortForm: form.isShortForm,
      isExact: form.isExact, needsArticle: form.needsArticle, isCurated: form.isCurated)
  }
}
