internal import ArgumentParser
internal import FileAccess

/// How many threads a command works with.
struct JobsOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many texts are worked on at a time, all cores without it; the output is the same for any number.",
      valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  /// What the option says.
  var count: Int { jobs ?? ProcessorCount.available }
}
