internal import ArgumentParser
internal import Bitesto
internal import Checks
internal import CorpusModel

/// `bitesto coverage`.
struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report how far the glossary covers the texts, and the texts the glossary.",
    discussion: """
      Coverage is the share of name occurrences that have a concept of the glossary. The others are ambiguous or \
      unknown short forms, and capitalised names outside the glossary.

      Example: bitesto coverage seeds --fail-under 90
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions

  @Option(help: "The format of the report.")
  var format: Format = .table

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 when the coverage is lower, or no name was examined.", valueName: "percent"))
  var failUnder: Double?

  /// The formats of the report.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case tsv

    var report: CoverageJob.Format {
      switch self {
      case .table: .table
      case .json: .json
      case .tsv: .tsv
      }
    }
  }

  func validate() throws {
    try input.requireInputs()
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under takes a percentage from 0 to 100")
    }
  }

  mutating func run() throws {
    var passes = true
    try CommandStatus.reporting { () throws(InputError) in
      let job = CoverageJob(
        glossary: try glossary.load(), format: format.report, normalization: normalization.settings)
      let checked = try input.checked(.documents)
      let output = try input.target(for: checked)
      let report = try job.run(checked, output: output)
      try output.finish()
      passes = gate(report)
    }
    if !passes { throw CommandStatus.findings }
  }

  /// Whether the coverage is high enough; says why where it is not.
  private func gate(_ report: CoverageReport) -> Bool {
    guard let failUnder else { return true }
    guard let percentage = report.percentage else {
      CommandStatus.report(Diagnostic(.error, .coverageGate, "no name was examined, so that nothing was checked"))
      return false
    }
    if percentage >= failUnder { return true }
    let shown = (percentage * 10).rounded(.down) / 10
    CommandStatus.report(
      Diagnostic(
        .error, .coverageGate, "the coverage of \(shown) % is under \(failUnder) %",
        hint: "add the names outside the glossary that the report lists"))
    return false
  }
}
