package import CorpusModel

/// Normalizes a text and keeps the way back to the original.
///
/// The result is idempotent, but for text whose HTML references were encoded twice (`&amp;egrave;`): they are
/// decoded once each time. Line breaks are kept.
package struct TextNormalizer: Sendable {
  /// The steps that are on.
  package let steps: Set<NormalizationStep>
  /// Passes about characters, each of which goes once.
  private let characterPasses: [any NormalizationPass]
  /// Passes about marks and spaces, whose changes may bear on one another: they go until nothing changes.
  private let typographyPasses: [any NormalizationPass]
  /// Tells lines that need no step; nil where the settings or the engine leave every text to the steps.
  private let glance: LineGlance?

  /// Makes a normalizer.
  ///
  /// - Parameters:
  ///   - profile: the steps to start from.
  ///   - enabled: further steps.
  ///   - disabled: steps to leave out, though the profile or `enabled` names them.
  ///   - apostrophe: the form that apostrophes take.
  ///   - language: the text's language; steps that know Italian alone are left out for others.
  ///   - engine: whether lines that need no step are passed over.
  package init(
    profile: NormalizationProfile = .news, enabling enabled: Set<NormalizationStep> = [],
    disabling disabled: Set<NormalizationStep> = [], apostrophe: ApostropheForm = .straight,
    language: LanguageTag = .italian, engine: TextEngine = .fast
  ) {
    var steps = profile.steps.union(enabled).subtracting(disabled)
    if language.language != LanguageTag.italian.language { steps = steps.filter { !$0.isItalianOnly } }
    self.steps = steps
    characterPasses = Self.characterPasses.filter { steps.contains($0.step) }
    typographyPasses = Self.typographyPasses(apostrophe: apostrophe).filter { steps.contains($0.step) }
    glance = engine == .fast ? LineGlance(steps: steps, apostrophe: apostrophe) : nil
  }

  /// The passes of characters in their order.
  ///
  /// Invisible characters go twice: before references and mojibake, which they may cut in two, and behind them,
  /// since they may come out of both. Soft hyphens and C1 controls are parts of mojibake, so they go behind.
  private static let characterPasses: [any NormalizationPass] = [
    LineEndPass(), InvisiblePass(deletesSoftHyphens: false), EntityPass(), MojibakePass(), C1ControlPass(),
    InvisiblePass(deletesSoftHyphens: true), LineEndPass(), CompatibilityPass(), LookAlikePass(),
    CompositionPass(),
    SpacePass(), QuotePass(),
  ]

  private static func typographyPasses(apostrophe: ApostropheForm) -> [any NormalizationPass] {
    [
      ApostrophePass(form: apostrophe), AccentPass(), AccentFormPass(), SpacingPass(), DetokenizationPass(),
      PunctuationPass(), DigitGroupPass(),
    ]
  }

  /// Normalizes well-formed UTF-8.
  ///
  /// - Returns: the normalized text with its map to the original.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  package func normalize(_ original: [UInt8]) throws(InputError) -> NormalizedText {
    guard let glance else { return try throughSteps(original) }
    var lines = LineNormalization(of: original)
    var marks = ByteMarks(.unsettled)
    var start = 0
    while start < original.count {
      let line = glance.line(from: start, in: original, &marks, mends: &lines.mends)
      if line.isNormal {
        if let waiting = lines.waiting { lines.take(try throughSteps(Array(original[waiting])), of: waiting) }
        lines.mendLine()
      } else {
        lines.wait(for: start..<line.end)
      }
      start = line.end
    }
    if let waiting = lines.waiting { lines.take(try throughSteps(Array(original[waiting])), of: waiting) }
    return lines.finish()
  }

  /// Sends a text through every step.
  private func throughSteps(_ original: [UInt8]) throws(InputError) -> NormalizedText {
    var run = NormalizationRun(original, listsChanges: false)
    try apply(to: &run)
    return run.result
  }

  /// Normalizes well-formed UTF-8, and lists what each step changed.
  ///
  /// - Returns: the normalized text, and the changes step by step, each step's from left to right.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n* + *c* log *c*) for *n* bytes and *c* changes.
  package func normalizeListingChanges(
    _ original: [UInt8]
  ) throws(InputError) -> (text: NormalizedText, changes: [NormalizationChange]) {
    var run = NormalizationRun(original, listsChanges: true)
    try apply(to: &run)
    return (run.result, run.changes)
  }

  private func apply(to run: inout NormalizationRun) throws(InputError) {
    for pass in characterPasses { _ = try run.apply(pass) }
    // In turn, until each has left the text alone since the last change.
    var settledCount = 0
    var next = 0
    while settledCount < typographyPasses.count {
      settledCount = try run.apply(typographyPasses[next]) ? 0 : settledCount + 1
      next = (next + 1) % typographyPasses.count
    }
  }
}

/// One change that a step of normalization made.
package struct NormalizationChange: Sendable, Equatable {
  /// The step that made it.
  package let step: NormalizationStep
  /// UTF-8 bytes of the original; empty where the step inserted.
  package let original: Range<Int>
  /// What the step found, which an earlier step may have changed already.
  package let before: String
  /// What the step left.
  package let after: String
}

/// A text on its way through the passes.
private struct NormalizationRun {
  private(set) var result: NormalizedText
  private(set) var changes: [NormalizationChange] = []
  private let listsChanges: Bool
  /// The characters of the text; those that passes took away may stay, which costs a needless look at most.
  private var characters: UnsettledSet

  init(_ original: [UInt8], listsChanges: Bool) {
    result = NormalizedText(bytes: original, map: .identity)
    characters = UnsettledSet(of: original)
    self.listsChanges = listsChanges
  }

  /// Applies a pass if the text may need it; returns whether it changed anything.
  mutating func apply(_ pass: any NormalizationPass) throws(InputError) -> Bool {
    guard pass.isTriggered(by: characters), try rewrite(pass) else { return false }
    if pass.isRepeated { while try rewrite(pass) {} }
    return true
  }

  private mutating func rewrite(_ pass: any NormalizationPass) throws(InputError) -> Bool {
    var rewriter = TextRewriter(result.bytes)
    try pass.rewrite(&rewriter)
    let made = rewriter.changes
    if made.isEmpty { return false }
    take(rewriter.finish(), made, pass.step)
    return true
  }

  private mutating func take(_ bytes: [UInt8], _ made: [OffsetMap.Change], _ step: NormalizationStep) {
    if listsChanges {
      changes += made.map { change in
        NormalizationChange(
          step: step, original: result.map.originalRange(of: change.original),
          before: result.string(in: change.original),
          after: String(decoding: bytes[change.normalized], as: UTF8.self))
      }
    }
    for change in made where !bytes.isEmpty {
      // With its neighbours, since a change may unsettle a space beside it.
      let last = min(change.normalized.upperBound, bytes.count - 1)
      characters.insert(bytes, max(0, change.normalized.lowerBound - 1)...last)
    }
    result = NormalizedText(bytes: bytes, map: result.map.followed(by: OffsetMap(changes: made)))
  }
}
