import ArgumentParser
import Bitesto
import CorpusModel
import Formats
import Glibc

/// Measures what it takes to write a long corpus.
struct FormatEvaluation {
  /// The measurement of one format.
  struct Result {
    let bytes: Int
    let seconds: Double
    /// How much the largest resident memory grew, in KiB.
    let growth: Int
  }

  let rows: Int

  /// Writes rows in a format, and drops what comes out.
  func measure(_ format: CorpusFormat) throws(InputError) -> Result {
    let memory = Self.peakKibibytes
    let start = ContinuousClock.now
    var settings = CorpusSettings()
    settings.format = format
    var writers = try settings.writers(targets: [.english])
    var output = FormatOutput()
    var bytes = 0
    for index in writers.indices { try writers[index].begin(&output) }
    for number in 1...max(rows, 1) {
      let record = Self.record(number)
      for index in writers.indices { try writers[index].append(record, to: &output) }
      if output.count > 1 << 16 {
        bytes += output.count
        output.removeAll()
      }
    }
    for index in writers.indices { try writers[index].end(&output) }
    bytes += output.count
    let elapsed = ContinuousClock.now - start
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    return Result(bytes: bytes, seconds: seconds, growth: Self.peakKibibytes - memory)
  }

  /// An invented row; a document has a thousand of them.
  private static func record(_ number: Int) -> CorpusRecord {
    let italian = "Il presidente numero \(number) della Corea del Nord ha ricevuto la delegazione russa."
    let english = "President number \(number) of North Korea received the Russian delegation."
    let name = CorpusSentence.Name(
      range: 0..<2, concepts: ["dprk"], type: "country", status: .preferred, decision: .match)
    let segment = (number - 1) % 1_000 + 1
    return CorpusRecord(
      document: "news/\((number - 1) / 1_000).txt", segments: [segment], text: italian, normalizedText: italian,
      concepts: ["dprk"], names: ["Corea del Nord"],
      translations: [
        CorpusRecord.Translation(
          text: english, segments: [segment], names: ["North Korea"], score: 0.9713, missing: [],
          side: CorpusSide([CorpusSentence(number: segment, text: english, names: [name])]))
      ],
      side: CorpusSide([CorpusSentence(number: segment, text: italian, names: [name], tokens: [0..<2, 3..<13])]))
  }

  private static var peakKibibytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}

/// `bitesto-evaluate formats`.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "Time and growth of memory for writing invented rows in each format.")

  @Argument(help: "The formats; all without any.", transform: Self.format)
  var formats: [CorpusFormat] = CorpusFormat.allCases
  @Option(help: "How many rows to write.")
  var rows = 1_000_000
  @Option(help: "Fail (exit status 1) where memory grows by more KiB.")
  var maxGrowth: Int?

  func run() throws {
    print("format\trows\tbytes\tseconds\tgrowth_kib")
    var isOver = false
    for format in formats {
      let result = try FormatEvaluation(rows: rows).measure(format)
      print(
        "\(format.rawValue)\t\(rows)\t\(result.bytes)\t\(DecimalText.fourDecimals(result.seconds))\t\(result.growth)"
      )
      if let maxGrowth, result.growth > maxGrowth { isOver = true }
    }
    if isOver { throw ExitCode(1) }
  }

  private static func format(_ name: String) throws -> CorpusFormat {
    guard let format = CorpusFormat(rawValue: name) else { throw ValidationError("«\(name)» is no format") }
    return format
  }
}
