internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// `bitesto filter`.
struct Filter: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read rows from standard input and write one row for each, with what was found in its text.",
    discussion: """
      Every row has the columns of the input, then «normalized», the text with its names in canonical form, «concepts», \
      «mentions» and «error». A row that cannot be read is not lost: «error» says what is wrong with it.

      Example: bitesto filter --field testo < articoli.jsonl > nomi.jsonl
      """)

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions
  @OptionGroup var parallel: JobsOptions
  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  @Option(help: "How the rows are written: one JSON object a line, or cells separated by tabs under a header.")
  var format: FilterJob.Format = .jsonl

  @Option(help: ArgumentHelp("The member or column that holds the text.", valueName: "name"))
  var field = "text"

  @Option(help: ArgumentHelp("The language of the names: it, en, ko-KR or ko-KP.", valueName: "tag"))
  var to = LanguageArgument(.italian)

  mutating func run() throws {
    let console = messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: [], console)
      let job = try FilterJob(
        glossary: try glossary.load(project, console, for: .foundNames), format: format, field: field,
        target: to.tag,
        normalization: normalization.settings(project), jobCount: parallel.count)
      try job.run()
    }
  }
}

extension FilterJob.Format: ExpressibleByArgument {}
