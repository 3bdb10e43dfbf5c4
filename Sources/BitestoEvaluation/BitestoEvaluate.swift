import ArgumentParser
import CorpusModel
import TextAnalysis

/// The program `bitesto-evaluate`.
@main
struct BitestoEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bitesto-evaluate",
    abstract:
      "Measure sentence boundaries, tokens, names and checks of translations against gold standards, and formats.",
    subcommands: [
      SegmentationCommand.self, TokensCommand.self, CasesCommand.self, AccentsCommand.self, CleanCommand.self,
      SegmentsCommand.self, NamesCommand.self, TranslationsCommand.self, FormatsCommand.self,
    ])
}

/// What every measurement takes.
struct MeasurementOptions: ParsableArguments {
  @Option(help: "The language of the text.", transform: BitestoEvaluate.language)
  var language: LanguageTag = .italian

  @Flag(help: "Print every mistake.")
  var mistakes = false

  @Flag(help: "Normalize the text before it is split.")
  var normalize = false

  @Option(help: "Fail (exit status 1) where F1, in percent, is lower.")
  var failUnder: Double = 0
}

extension BitestoEvaluate {
  /// Reads a language tag.
  static func language(_ argument: String) throws -> LanguageTag {
    guard let tag = LanguageTag(argument) else { throw ValidationError("«\(argument)» is no language tag") }
    return tag
  }

  /// Fails the run below a floor.
  static func check(_ score: Score, floor: Double) throws {
    if score.f1 * 100 < floor { throw ExitCode(1) }
  }
}

/// `bitesto-evaluate segmentation DIR`.
struct SegmentationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segmentation",
    abstract: "Boundaries of a folder's NAME.raw against NAME.gold; ends marked ~ count neither way.")

  @Argument(help: "The folder.")
  var folder: String
  @OptionGroup var options: MeasurementOptions

  func run() throws {
    let evaluation = try BoundaryEvaluation(language: options.language, normalizes: options.normalize)
    var report = ScoreReport()
    for name in try GoldFolder.names(in: folder, with: "gold") {
      let gold = try SegmentationGold(
        name: name, raw: GoldFolder.text("\(folder)/\(name).raw"), gold: GoldFolder.text("\(folder)/\(name).gold"))
      let result = try evaluation.evaluate(gold)
      report.add(name, result.score, mistakes: options.mistakes ? result.mistakes.map(\.description) : [])
    }
    print(report.rendered())
    try BitestoEvaluate.check(report.total, floor: options.failUnder)
  }
}

/// `bitesto-evaluate tokens DIR`.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Tokens of a folder's NAME.gold, its sentences not marked ~, against NAME.tok.")

  @Argument(help: "The folder.")
  var folder: String
  @OptionGroup var options: MeasurementOptions

  func run() throws {
    let evaluation = try TokenEvaluation(language: options.language)
    var report = ScoreReport()
    for name in try GoldFolder.names(in: folder, with: "tok") {
      let sentences = Lines.split(try GoldFolder.text("\(folder)/\(name).gold")).filter { !$0.isEmpty }
      let tokens = Lines.split(try GoldFolder.text("\(folder)/\(name).tok")).filter { !$0.isEmpty }
      let result = try evaluation.evaluate(
        sentences: sentences.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }, tokens: tokens)
      report.add(name, result.score, mistakes: options.mistakes ? result.mistakes : [])
    }
    print(report.rendered())
    try BitestoEvaluate.check(report.total, floor: options.failUnder)
  }
}

/// `bitesto-evaluate cases FILE`.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "Cases «class TAB text», where ¦ marks the wanted boundaries and ¶ a line break.")

  @Argument(help: "The file.")
  var file: String
  @OptionGroup var options: MeasurementOptions

  func run() throws {
    let gold = SegmentationGold(cases: try GoldFolder.text(file))
    let result = try BoundaryEvaluation(language: options.language, normalizes: options.normalize).evaluate(gold)
    var report = ScoreReport()
    report.add("cases", result.score, mistakes: options.mistakes ? result.mistakes.map(\.description) : [])
    print(report.rendered())
    print("\(result.whole) of \(gold.paragraphs.count) cases right")
    try BitestoEvaluate.check(report.total, floor: options.failUnder)
  }
}

/// `bitesto-evaluate segments FILE`.
struct SegmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segments",
    abstract: "The segments of a text, normalized, a line each behind the number of their paragraph.")

  @Argument(help: "The file.")
  var file: String
  @Option(help: "The language of the text.", transform: BitestoEvaluate.language)
  var language: LanguageTag = .italian

  func run() throws {
    let text = try TextNormalizer().normalize(Array(try GoldFolder.text(file).utf8))
    for segment in try SentenceSegmenter(language: language).segments(in: text.bytes) {
      print("\(segment.paragraph)\t\(SegmentText.line(of: segment, in: text))")
    }
  }
}

/// `bitesto-evaluate accents DIR`.
struct AccentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accents",
    abstract: "Accents restored in a folder's NAME.gold, after writing those at words' ends as apostrophes.")

  @Argument(help: "The folder.")
  var folder: String
  @Flag(help: "Print every mistake.")
  var mistakes = false

  func run() throws {
    print("name\tdegraded\tright %\twrong %")
    for name in try GoldFolder.names(in: folder, with: "gold") {
      let result = try AccentEvaluation().evaluate(Lines.split(try GoldFolder.text("\(folder)/\(name).gold")))
      if mistakes { for mistake in result.mistakes { print("\(name)\t\(mistake)") } }
      print("\(name)\t\(result.degraded)\t\(result.rightShare * 100)\t\(result.wrongShare * 100)")
    }
  }
}

/// `bitesto-evaluate clean DIR`.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean", abstract: "What normalization changes in a folder's NAME.raw, which should be clean.")

  @Argument(help: "The folder.")
  var folder: String

  func run() throws {
    for name in try GoldFolder.names(in: folder, with: "raw") {
      let text = Array(try GoldFolder.text("\(folder)/\(name).raw").utf8)
      for change in try TextNormalizer().normalizeListingChanges(text).changes {
        print(
          "\(name)\t\(change.step.rawValue)\t«\(change.before)»\t«\(change.after)»\t\(InkCount(text).around(change.original))"
        )
      }
    }
  }
}
