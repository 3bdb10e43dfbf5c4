internal import ArgumentParser
internal import Bitesto
internal import Formats

/// How a command reads its inputs.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the inputs, where their names do not tell it; folders are then searched for it.",
      valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp(
      "The columns of tab-separated inputs: it=3,en=4, or by the header's names: it=italiano,en=english.",
      valueName: "columns"))
  var columns: ColumnsArgument?

  @OptionGroup var limits: LimitOptions

  @Option(
    help: ArgumentHelp(
      "Work on every N-th input alone, from the I-th, so that N machines share the work.", valueName: "I/N"))
  var shard: ShardArgument?

  @OptionGroup var parallel: JobsOptions

  /// What the options say.
  var settings: InputSettings {
    InputSettings(
      format: inputFormat ?? (columns == nil ? nil : .tsv), columns: columns?.choices ?? [],
      limits: limits.limits, jobCount: parallel.count, shard: shard?.shard)
  }
}

extension InputFormat: ExpressibleByArgument {}

/// Columns of a table on the command line.
struct ColumnsArgument: ExpressibleByArgument {
  let choices: [ColumnChoice]

  init?(argument: String) {
    guard let choices = ColumnChoice.list(argument) else { return nil }
    self.choices = choices
  }
}
