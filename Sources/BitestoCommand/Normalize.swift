internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// `bitesto normalize`.
struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Normalize the text and write every name in its canonical form, or list the names.",
    discussion: """
      Example: bitesto normalize --format mentions notizia.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(help: "What to write: the text, or one row a mention.")
  var format: Format = .mentions

  @Flag(help: "List names inside other names too.")
  var nested = false

  /// What to write.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case mentions
    case mentionsJSONL = "mentions-jsonl"
  }

  mutating func run() throws {
    try CommandStatus.reporting { () throws(InputError) in
      let names = try glossary.load()
      let checked = try input.checked(.documents)
      let output = try input.target(for: checked)
      let rows: MentionsJob.Format = format == .mentions ? .tsv : .jsonLines
      try MentionsJob(glossary: names, format: rows, includesNested: nested).run(checked, output: output)
      try output.finish()
    }
  }
}
