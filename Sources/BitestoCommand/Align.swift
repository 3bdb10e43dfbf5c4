internal import ArgumentParser
internal import Bitesto
internal import CorpusModel
internal import FileAccess

/// `bitesto align`.
struct Align: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Align texts with their translations, sentence by sentence.",
    discussion: """
      INPUT is a text and its translation; or folders (searched recursively), and texts whose translations lie beside \
      them: notizia.it.txt and notizia.ko.txt are a pair. All pairs share one lexicon, which short texts need.

      The columns of tsv are source_segments, target_segments (from 1, comma-separated, empty for none), score, \
      source, target; of a folder, doc (the source's path) before them. ladder is hunalign's format, vecalign is \
      vecalign's, tmx a translation memory.

      Examples:
        bitesto align notizia.it.txt notizia.ko.txt --to ko
        bitesto align notizie/ --to ko -o notizie.tsv
        bitesto align a.de b.fr --from de --to fr --sentences --format vecalign
        bitesto align notizie/ --to ko --gold oro/
        bitesto align a.it.txt a.en.txt --sentences --vectors a.it.npy a.en.npy
      """)

  @Argument(
    help: ArgumentHelp(
      "A text and its translation; or folders, or texts with translations beside.", valueName: "input")
  )
  var inputs: [String] = []

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var normalization: NormalizationOptions
  @OptionGroup var limits: LimitOptions

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
      """
      Compare with these beads instead of writing any: precision, recall, F1, and calibration. For folders, a folder \
      that holds name.gold.tsv for each name.it.txt.
      """, valueName: "file"))
  var gold: String?

  @Flag(help: "Write why each bead was chosen: the parts of its score, and the words that speak for it.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Pairs of sentences that must be in one bead: source and target, counted from 1, a tab between.",
      valueName: "file"))
  var anchors: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The sentences' vectors: two .npy with one row a sentence, or vecalign's overlaps.emb beside their texts.",
      valueName: "file"))
  var vectors: [String] = []

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

  func validate() throws {
    if inputs.isEmpty { throw ValidationError("name a text and its translation, or a folder") }
    if inputs.filter({ $0 == FileInput.standardInputName }).count > 1 {
      throw ValidationError("only one of the two texts can be standard input")
    }
    if !vectors.isEmpty, vectors.count != 2 {
      throw ValidationError("--vectors takes two files, of the text and of its translation; name the inputs first")
    }
  }

  mutating func run() throws {
    let console = messages.console
    var isMisused = false
    try CommandStatus.reporting(on: console) { () throws(InputError) in
      let project = try settings.project(of: inputs, console)
      let job = try AlignJob(
        inputs: inputs, source: from.tag, target: to.tag,
        glossary: try glossary.load(project, console, for: .foundNames),
        hasOneSentenceALine: sentences, normalization: normalization.settings(project), limits: limits.limits,
        anchorsPath: anchors,
        vectorsPaths: vectors.count == 2 ? (vectors[0], vectors[1]) : nil, report: console.report)
      isMisused = job.isCollection && refusal != nil
      if isMisused { return }
      let output = try OutputTarget(path: output, inputs: job.paths)
      if let gold {
        try job.score(goldPath: gold, output: output)
      } else if explain {
        try job.explain(output: output)
      } else {
        try job.run(format: format.job, output: output)
      }
      try output.finish()
    }
    if isMisused, let refusal { throw ValidationError(refusal) }
  }

  /// What cannot be done with more than two files; nil where all can.
  private var refusal: String? {
    if !vectors.isEmpty { return "--vectors needs two files: a text and its translation" }
    if anchors != nil { return "--anchors needs two files: a text and its translation" }
    if gold == nil, !explain, !format.job.holdsCollections {
      return "\(format.rawValue) holds one document; use tsv or tmx"
    }
    return nil
  }
}
