internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// `bitesto segment`.
struct Segment: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write one sentence a line, the text normalized.",
    discussion: """
      Folders are searched for files in the language, which is Italian unless --language says otherwise.

      Example: bitesto segment --words notizia.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var normalization: NormalizationOptions
  @OptionGroup var resume: ResumeOptions

  @Flag(help: "Separate the tokens by spaces.")
  var words = false

  @Option(help: ArgumentHelp("The language of texts whose names tell none: it, en or ko.", valueName: "tag"))
  var language: LanguageArgument?

  func validate() throws {
    try input.requireInputs()
    try resume.require(input.output)
  }

  mutating func run() throws {
    let console = input.messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try input.project(console)
      let settings = normalization.settings(project)
      let checked = try input.checked(.language(language?.tag ?? .italian), console)
      let files = checked.paths + [project.path].compactMap(\.self)
      let output = try input.target(for: checked, resume.resumption(files))
      try SegmentJob(language: language?.tag, splitsWords: words, normalization: settings).run(
        checked, output: output)
      try output.finish()
    }
  }
}
