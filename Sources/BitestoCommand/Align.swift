internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto align`.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align two texts sentence by sentence.",
    discussion: """
      The columns of tsv are source_segments, target_segments (from 1, comma-separated, empty for none), score, \
      source, target. ladder is hunalign's format, vecalign is vecalign's,
      tmx a translation memory.

      Examples:
        bitesto align notizia.it.txt notizia.ko.txt --to ko
        bitesto align a.de b.fr --from de --to fr --sentences --format vecalign
      """)

  @Argument(help: ArgumentHelp("The source text.", valueName: "source"))
  var source: String

  @Argument(help: ArgumentHelp("Its translation.", valueName: "target"))
  var target: String

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions

  @Option(help: ArgumentHelp("The language of the source.", valueName: "tag"))
  var from = LanguageArgument(.italian)

  @Option(help: ArgumentHelp("The language of the translation.", valueName: "tag"))
  var to = LanguageArgument(.english)

  @Flag(help: "The files hold one sentence a line already.")
  var sentences = false

  @Option(help: "The format of the alignment.")
  var format: Format = .tsv

  @Option(
    help: ArgumentHelp(
      "Compare with these beads instead of writing any: precision, recall, F1, and calibration.", valueName: "file"
    ))
  var gold: String?

  @Flag(help: "Write why each bead was chosen: the parts of its score, and the words that speak for it.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Pairs of sentences that must be in one bead: source and target, counted from 1, a tab between.",
      valueName: "file"))
  var anchors: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to this file, whole or not at all; standard output without it.", valueName: "file"))
  var output: String?

  /// The formats of alignments.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case tsv
    case ladder
    case vecalign
    case tmx

    var job: AlignJob.Format {
      switch self {
      case .tsv: .tsv
      case .ladder: .ladder
      case .vecalign: .vecalign
      case .tmx: .tmx
      }
    }
  }

  @OptionGroup var settings: ProjectOptions
  @OptionGroup var messages: ConsoleOptions

  mutating func run() throws {
    let console = messages.console
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: [source], console)
      let job = AlignJob(
        source: from.tag, target: to.tag, glossary: try glossary.load(project, console),
        hasOneSentenceALine: sentences,
        normalization: normalization.settings(project), anchorsPath: anchors)
      let output = try OutputTarget(path: output, inputs: [source, target])
      if let gold {
        try job.score(sourcePath: source, targetPath: target, goldPath: gold, output: output)
      } else if explain {
        try job.explain(sourcePath: source, targetPath: target, output: output)
      } else {
        try job.run(sourcePath: source, targetPath: target, format: format.job, output: output)
      }
      try output.finish()
    }
  }
}
