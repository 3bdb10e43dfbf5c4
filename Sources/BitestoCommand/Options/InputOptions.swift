internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// What every command reads and where it writes.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files, folders (searched recursively), or - for standard input.", valueName: "input"))
  var inputs: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all; standard output without it.", valueName: "file"))
  var output: String?

  @OptionGroup var reading: ReadingOptions

  /// Refuses a call without inputs.
  func requireInputs() throws {
    if inputs.isEmpty { throw ValidationError("name at least one file or folder, or - for standard input") }
  }

  /// Finds and checks the inputs.
  func checked(_ scope: InputDiscovery.Scope) throws(InputError) -> JobInput {
    try JobInput(inputs, scope: scope, settings: reading.settings, report: CommandStatus.report)
  }

  /// Opens the output.
  func target(for input: JobInput) throws(InputError) -> OutputTarget {
    try OutputTarget(path: output, inputs: input.paths)
  }
}
