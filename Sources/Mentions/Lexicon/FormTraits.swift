internal import CorpusModel

/// What deciding asks of a form all the time, without its text: eight bytes that a copy does not count.
struct FormTraits: Sendable, Equatable, BitwiseCopyable {
  /// What holds for a form, beside its status.
  struct Flags: OptionSet, BitwiseCopyable {
    let rawValue: UInt8

    static let shortForm = Flags(rawValue: 1)
    static let exact = Flags(rawValue: 2)
    static let needsArticle = Flags(rawValue: 4)
    static let curated = Flags(rawValue: 8)
  }

  private let conceptNumber: Int32
  /// The language's place among those of the lexicon.
  let language: UInt8
  /// How the form stands to the concept.
  let status: Mention.Status
  private let flags: Flags

  /// The concept's place in the glossary.
  var concept: Int { Int(conceptNumber) }
  /// Found only where the document has established the concept.
  var isShortForm: Bool { flags.contains(.shortForm) }
  /// Found only as written.
  var isExact: Bool { flags.contains(.exact) }
  /// Found only behind an article or an articulated preposition.
  var needsArticle: Bool { flags.contains(.needsArticle) }
  /// Whether the glossary has it, rather than a rule.
  var isCurated: Bool { flags.contains(.curated) }

  /// The traits of a form.
  init(_ form: SurfaceForm, language: Int) {
    conceptNumber = Int32(form.concept)
    self.language = UInt8(language)
    status = form.status
    var flags: Flags = []
    if form.isShortForm { flags.insert(.shortForm) }
    if form.isExact { flags.insert(.exact) }
    if form.needsArticle { flags.insert(.needsArticle) }
    if form.isCurated { flags.insert(.curated) }
    self.flags = flags
  }
}
