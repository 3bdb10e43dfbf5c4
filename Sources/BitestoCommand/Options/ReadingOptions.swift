internal import ArgumentParser
internal import Bitesto
internal import FileAccess
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

  @Option(
    help: ArgumentHelp(
      "The most that one compressed file may expand to, in bytes, or with K, M or G.", valueName: "size"))
  var maxInputSize = SizeArgument(ReadingLimits.standard.expandedSize)

  @Option(
    help: ArgumentHelp("The most that one line may hold, in bytes, or with K, M or G.", valueName: "size"))
  var maxLineSize = SizeArgument(ReadingLimits.standard.lineSize)

  @Option(
    help: ArgumentHelp(
      "Work on every N-th input alone, from the I-th, so that N machines share the work.", valueName: "I/N"))
  var shard: ShardArgument?

  @OptionGroup var parallel: JobsOptions

  /// What the options say.
  var settings: InputSettings {
    InputSettings(
      format: inputFormat ?? (columns == nil ? nil : .tsv), columns: columns?.choices ?? [],
      limits: ReadingLimits(expandedSize: maxInputSize.bytes, lineSize: maxLineSize.bytes),
      jobCount: parallel.count, shard: shard?.shard)
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

/// A number of bytes on the command line.
struct SizeArgument: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    guard let bytes = ByteCount.value(argument) else { return nil }
    self.bytes = bytes
  }

  init(_ bytes: Int) { self.bytes = bytes }

  var defaultValueDescription: String { ByteCount.text(bytes) }
}
