internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess
internal import Formats
internal import Terminology

/// `bitesto glossary convert`.
struct GlossaryConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a glossary from one format into another.",
    discussion: """
      tbx is TBX-Basic of 2019, tbx-dct the same with tags for data categories, tbx2 that of 2008. tbx2, omegat, deepl \
      and google hold one pair of languages a file: --target en, or -o names.csv for names.en.csv, names.ko-KR.csv, …. \
      Everything that a format has no place for is reported on standard error.

      Examples:
        bitesto glossary convert names.tsv --to omegat --target ko-KP -o glossary/names.utf8
        bitesto glossary convert partner.tbx --to tsv -o partner.tsv
      """)

  @Argument(
    help: ArgumentHelp(
      "Glossaries of one format; without any, that of the project or the built-in one.", valueName: "glossary"))
  var glossaries: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: "The format to read; without it, what the files' names tell.")
  var from: GlossaryFormat?

  @Option(help: "The format to write.")
  var to: GlossaryFormat

  @Option(help: ArgumentHelp("The source language of pairs; for spacy, the language.", valueName: "tag"))
  var source = LanguageArgument(.italian)

  @Option(
    help: ArgumentHelp(
      "The target languages; without it, all of the glossary's to write, en to read pairs.", valueName: "tags"))
  var target: LanguageListArgument?

  @Flag(help: "Keep what encyclopedias put behind names: «(personaggio)».")
  var keepQualifiers = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all; standard output without it.", valueName: "file"))
  var output: String?

  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  func validate() throws {
    if from?.isReadable == false {
      throw ValidationError("--from \(from?.rawValue ?? ""): it can only be written")
    }
  }

  mutating func run() throws {
    let console = messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let paths = glossaries + glossary.glossary
      let job = GlossaryConvertJob(
        from: from, to: to, source: source.tag, targets: target?.tags, keepsQualifiers: keepQualifiers)
      let concepts =
        paths.isEmpty
        ? try glossary.load(try settings.project(of: [], console), console)
        : try job.read(paths, report: console.report)
      try job.write(concepts, path: output, inputs: paths, report: console.report)
    }
  }
}

extension GlossaryFormat: ExpressibleByArgument {}
