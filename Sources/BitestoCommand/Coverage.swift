internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// `bitesto coverage`.
struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report how far the glossary covers the texts and their translations, and the texts the glossary.",
    discussion: """
      Coverage is the share of name occurrences that have a concept of the glossary. The others are ambiguous or \
      unknown short forms, and capitalised names outside the glossary. Translations beside the documents are \
      aligned and compared with them: names that are missing, extra, of another bearer, deprecated, or in the \
      spelling of the other Korea.

      Examples:
        bitesto coverage seeds --fail-under 90
        bitesto coverage seeds --fail-on missing,namesake --format sarif -o findings.sarif
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions

  @Option(
    help: ArgumentHelp(
      "Languages of the translations to check, separated by commas; without it, all that there are.",
      valueName: "tags"))
  var to: LanguageListArgument?

  @Option(help: "The format of the report; sarif and junit hold the findings alone.")
  var format: Format = .table

  @Option(
    help: ArgumentHelp(
      "Reference translations, under the names of those to check, for WMT 2021's window overlap.",
      valueName: "folder"))
  var reference: String?

  @OptionGroup var gates: GateOptions

  @Flag(
    name: [.customLong("schema"), .customLong("print-schema")], help: "Print the schema of --format json, and end."
  )
  var printsSchema = false

  /// The formats of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case tsv
    case sarif
    case junit
    case html

    var report: CoverageJob.Format {
      switch self {
      case .table: .table
      case .json: .json
      case .tsv: .tsv
      case .sarif: .sarif
      case .junit: .junit
      case .html: .html
      }
    }
  }

  func validate() throws { if !printsSchema { try input.requireInputs() } }

  mutating func run() throws {
    if printsSchema { return print(CoverageJob.jsonSchema, terminator: "") }
    let console = input.messages.console
    var project = ProjectFile.none
    try CommandStatus.reporting(on: console) { () throws(InputError) in project = try input.project(console) }
    try gates.validate(with: project)
    var failures: [Diagnostic] = []
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let gates = try gates.gates(project)
      let ahead = input.checking(.documents, console)
      let job = try CoverageJob(
        glossary: glossary.load(project, console), targets: to?.tags ?? project.languages,
        normalization: normalization.settings(project), references: reference)
      let checked = try input.checked(ahead, console)
      let output = try input.target(for: checked)
      var examination = try job.examine(checked)
      examination.report = gates.withoutIgnored(examination.report)
      try job.write(examination, as: format.report, hasColor: input.messages.colors(output), to: output)
      try output.finish()
      if let path = self.gates.writeBaseline { try CoverageGates.writeBaseline(examination.report, to: path) }
      failures = gates.failures(of: examination.report)
      for warning in gates.warnings(of: examination.report) { console.report(warning) }
    }
    for failure in failures { console.report(failure) }
    if !failures.isEmpty { throw CommandStatus.findings }
  }
}
