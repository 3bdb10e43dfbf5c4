internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the bilingual corpus: sentences with their translations and canonical names.",
    discussion: """
      The translations of name.it.txt (or name.txt) lie beside it as name.en.txt, name.ko.txt, name.ko-KP.txt.

      Formats: tsv; csv for spreadsheets; jsonl for data sets; tmx (1.4b); xliff (1.2) and xliff2 (2.1), one target \
      language a file; moses, parallel plain files that -o PREFIX names; annotated, names inline with their target \
      forms; conllu, tokens with entities; opus, an XCES corpus in the folder that -o names.

      Examples:
        bitesto export seeds --to en,ko-KR -o corpus.tsv
        bitesto export news --format moses --to en --dedup normalized --max-ratio 3 --split 98,1,1 -o corpus
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions
  @OptionGroup var resume: ResumeOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup(title: "Filters") var filter: FilterOptions

  @Option(
    help: ArgumentHelp(
      "Target languages, separated by commas; without it, all of the glossary's.", valueName: "tags"))
  var to: LanguageListArgument?

  @Flag(help: "Print the JSON Schema of a line of jsonl, and do nothing else.")
  var schema = false

  func validate() throws {
    if schema { return }
    try input.requireInputs()
    try resume.require(input.output)
    let isNamed = input.output.map { $0 != "-" } ?? false
    if corpus.format.hasSeveralFiles, !isNamed {
      throw ValidationError("--format \(corpus.format.rawValue) writes several files: name them with -o")
    }
    if let rejected = filter.rejected, rejected == input.output ?? "-" || rejected == "-" {
      throw ValidationError("--rejected takes a file of its own")
    }
    if filter.split != nil, !isNamed { throw ValidationError("--split writes several files: name them with -o") }
  }

  mutating func run() throws {
    let console = input.messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      if schema { return try StandardOutput.write(Array(ExportJob.schema.utf8)) }
      let project = try input.project(console)
      let ahead = input.checking(.documents, console)
      let job = try ExportJob(
        glossary: try glossary.load(project, console, for: .foundNames), targets: to?.tags ?? project.languages,
        normalization: normalization.settings(project),
        settings: filter.applied(to: corpus.settings))
      let checked = try input.checked(ahead, console)
      let files = try checked.paths + glossary.files(project) + [project.path].compactMap(\.self)
      try job.run(
        checked, path: input.output, resumption: resume.resumption(files), report: console.report)
    }
  }
}
