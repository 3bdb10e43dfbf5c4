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
  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  /// Refuses a call without inputs.
  func requireInputs() throws {
    if inputs.isEmpty { throw ValidationError("name at least one file or folder, or - for standard input") }
  }

  /// Reads the project file of the inputs.
  func project(_ console: Console) throws(InputError) -> ProjectFile { try settings.project(of: inputs, console) }

  /// Starts to find and check the inputs.
  func checking(_ scope: InputDiscovery.Scope, _ console: Console) -> InputAhead {
    var settings = reading.settings
    settings.progress = console.progress
    return InputAhead(inputs, scope: scope, settings: settings)
  }

  /// The inputs that were found and checked.
  func checked(_ ahead: InputAhead, _ console: Console) throws(InputError) -> JobInput {
    let input = try ahead.input(report: console.report)
    for file in input.files {
      let translations = file.translations.map { ", \($0.language) in \($0.path)" }.joined()
      console.tell("\(file.path): \(file.format.rawValue), \(file.language)\(translations)")
    }
    return input
  }

  /// Finds and checks the inputs.
  func checked(_ scope: InputDiscovery.Scope, _ console: Console) throws(InputError) -> JobInput {
    try checked(checking(scope, console), console)
  }

  /// Opens the output.
  ///
  /// - Parameter resumption: what it depends on, where it may go on behind what a killed run has left.
  func target(for input: JobInput, _ resumption: Resumption? = nil) throws(InputError) -> OutputTarget {
    try OutputTarget(path: output, inputs: input.paths, resumption: resumption)
  }
}
