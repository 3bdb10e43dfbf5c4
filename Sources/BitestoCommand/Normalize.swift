internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// `bitesto normalize`.
struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Normalize the text and write every name in its canonical form, or list the names.",
    discussion: """
      Italian articles and prepositions follow the new names: dell'ONU becomes delle Nazioni Unite.

      Examples:
        bitesto normalize notizia.txt
        bitesto normalize --to en --style bracket notizia.txt
        bitesto normalize --format mentions notizia.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions
  @OptionGroup var resume: ResumeOptions

  @Option(help: ArgumentHelp("The language of the canonical names: it, en, ko-KR or ko-KP.", valueName: "tag"))
  var to = LanguageArgument(.italian)

  @Option(help: "Where the names go: in the place of what is written, in brackets behind it, or nowhere.")
  var style: Style = .replace

  @Option(help: "Which names to replace: all, or deprecated ones alone.")
  var only: Only?

  @Option(help: "What to write: the text, one row a mention, or one row a change of the text, names aside.")
  var format: Format = .text

  @Flag(help: "List names inside other names too (with the formats of mentions).")
  var nested = false

  @Flag(help: "List what would be replaced instead of replacing it.")
  var dryRun = false

  @Flag(help: "List the steps of normalization, each with an example, and end.")
  var listSteps = false

  /// What to write.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case mentions
    case mentionsJSONL = "mentions-jsonl"
    case changes
  }

  /// Where the names go.
  enum Style: String, ExpressibleByArgument, CaseIterable {
    case replace
    case bracket
    case none

    var rewriting: RewritingStyle? {
      switch self {
      case .replace: .replace
      case .bracket: .bracket
      case .none: nil
      }
    }
  }

  /// Which names to replace.
  enum Only: String, ExpressibleByArgument, CaseIterable {
    case deprecated
  }

  func validate() throws {
    if !listSteps { try input.requireInputs() }
    try resume.require(input.output)
    if format != .text, dryRun { throw ValidationError("--dry-run goes with --format text") }
    if nested, format != .mentions, format != .mentionsJSONL {
      throw ValidationError("--nested goes with --format mentions or mentions-jsonl")
    }
  }

  mutating func run() throws {
    if listSteps { return print(StepList.text, terminator: "") }
    let console = input.messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try input.project(console)
      let settings = normalization.settings(project)
      let ahead = input.checking(.documents, console)
      let names = try format == .changes ? nil : glossary.load(project, console, for: .foundNames)
      let checked = try input.checked(ahead, console)
      let files = try checked.paths + glossary.files(project) + [project.path].compactMap(\.self)
      let output = try input.target(for: checked, resume.resumption(files))
      switch (format, names) {
      case (.text, let names?): try rewrite(checked, names, settings, output)
      case (.mentions, let names?): try list(checked, names, .tsv, settings, output)
      case (.mentionsJSONL, let names?): try list(checked, names, .jsonLines, settings, output)
      default: try TextChangesJob(normalization: settings).run(checked, output: output)
      }
      try output.finish()
    }
  }

  private func rewrite(
    _ input: JobInput, _ names: Glossary, _ settings: NormalizationSettings, _ output: OutputTarget
  ) throws(InputError) {
    try RewriteJob(
      glossary: names, target: to.tag, style: style.rewriting, onlyDeprecated: only == .deprecated,
      listsChanges: dryRun, normalization: settings
    ).run(input, output: output)
  }

  private func list(
    _ input: JobInput, _ names: Glossary, _ format: MentionsJob.Format, _ settings: NormalizationSettings,
    _ output: OutputTarget
  ) throws(InputError) {
    try MentionsJob(glossary: names, format: format, includesNested: nested, normalization: settings)
      .run(input, output: output)
  }
}
