internal import ArgumentParser
internal import FileAccess

/// How much a command reads at most.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The most that one compressed file may expand to, in bytes, or with K, M or G.", valueName: "size"))
  var maxInputSize = SizeArgument(ReadingLimits.standard.expandedSize)

  @Option(
    help: ArgumentHelp("The most that one line may hold, in bytes, or with K, M or G.", valueName: "size"))
  var maxLineSize = SizeArgument(ReadingLimits.standard.lineSize)

  /// What the options say.
  var limits: ReadingLimits {
    ReadingLimits(expandedSize: maxInputSize.bytes, lineSize: maxLineSize.bytes)
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
