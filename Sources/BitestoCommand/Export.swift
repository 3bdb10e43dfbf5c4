internal import ArgumentParser
internal import Bitesto
internal import CorpusModel

/// `bitesto export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the bilingual corpus: sentences with their translations and canonical names.",
    discussion: """
      The translations of name.it.txt (or name.txt) lie beside it as name.en.txt, name.ko.txt, name.ko-KP.txt.

      Example: bitesto export seeds --to en,ko-KR -o corpus.tsv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions

  @Option(
    help: ArgumentHelp(
      "Target languages, separated by commas; without it, all of the glossary's.", valueName: "tags"))
  var to: LanguageListArgument?

  @Option(help: "The format of the corpus.")
  var format: Format = .tsv

  /// The formats of the corpus.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv
  }

  func validate() throws { try input.requireInputs() }

  mutating func run() throws {
    try CommandStatus.reporting { () throws(InputError) in
      let job = try ExportJob(
        glossary: try glossary.load(), targets: to?.tags, normalization: normalization.settings)
      let checked = try input.checked(.documents)
      let output = try input.target(for: checked)
      try job.run(checked, output: output)
      try output.finish()
    }
  }
}
