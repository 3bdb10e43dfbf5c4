internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess
internal import Terminology

/// `bitesto glossary lint`.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what is wrong with a glossary.",
    discussion: """
      Findings go to standard output. The exit status is 1 when one is an error, 2 when a file cannot be read as a \
      glossary at all.

      Example: bitesto glossary lint names.tsv --require ko-KR
      """)

  @Argument(
    help: ArgumentHelp(
      "Glossaries in TSV, or folders of them; the built-in one without any.", valueName: "glossary"))
  var glossaries: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("Languages that every concept must have a name in.", valueName: "tags"))
  var require: LanguageListArgument?

  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  mutating func run() throws {
    let console = messages.console
    var hasErrors = false
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: glossaries, console)
      let concepts = try glossary.load(project, console, others: glossaries)
      let findings = try GlossaryLintJob(required: require?.tags ?? []).run(concepts)
      try StandardOutput.write(findings.flatMap { Array(DiagnosticText.render($0).utf8) })
      hasErrors = findings.contains { $0.severity == .error }
      StandardOutput.report(
        "\(concepts.concepts.count.counted("concept")): \(findings.count.counted("finding"))\n")
    }
    if hasErrors { throw CommandStatus.findings }
  }
}
