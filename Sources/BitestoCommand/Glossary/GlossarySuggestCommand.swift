internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto glossary suggest`.
struct GlossarySuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Propose rows for the names that a glossary lacks.",
    discussion: """
      The rows are a glossary as they stand, to be reviewed: the names of the texts, and where translations lie \
      beside them, the likely counterpart in each language with its score from 0 to 1. It rests on the beads that \
      have both, and on how alike the names are written or sound; below 0.6 the cell stays empty.

      Example: bitesto glossary suggest texts --min-count 3 -o proposed.tsv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions

  @Option(
    help: ArgumentHelp(
      "Languages of the translations to look at, separated by commas; without it, all that there are.",
      valueName: "tags"))
  var to: LanguageListArgument?

  @Option(help: ArgumentHelp("How often a name must occur.", valueName: "number"))
  var minCount = 1

  func validate() throws {
    try input.requireInputs()
    if minCount < 1 { throw ValidationError("--min-count takes a number from 1 up") }
  }

  mutating func run() throws {
    let console = input.messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try input.project(console)
      let job = try GlossarySuggestJob(
        glossary: glossary.load(project, console), targets: to?.tags ?? project.languages,
        normalization: normalization.settings(project), minimum: minCount)
      let checked = try input.checked(.documents, console)
      let output = try input.target(for: checked)
      let count = try job.run(checked, output: output)
      try output.finish()
      StandardOutput.report("\(count.counted("name")) outside the glossary\n")
    }
  }
}
