internal import ArgumentParser
internal import Bitesto

/// What a command says on standard error.
struct ConsoleOptions: ParsableArguments {
  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Say what is read, and with which settings.")
  var verbose = false

  @Option(help: "Whether to color messages and tables: by the terminal and NO_COLOR, always or never.")
  var color: Color = .auto

  /// Whether to color messages.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude one another") }
  }

  /// Whether to color what is written for people to an output.
  func colors(_ output: OutputTarget) -> Bool {
    color == .always || (color == .auto && output.isTerminal && !Console.refusesColor)
  }

  /// The console that the options describe.
  var console: Console {
    Console(
      loudness: quiet ? .quiet : verbose ? .verbose : .normal,
      hasColor: color == .always || (color == .auto && Console.terminalHasColor))
  }
}
