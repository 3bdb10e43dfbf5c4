import ArgumentParser

/// `bitesto-evaluate names FILE …`.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Names outside the glossary, inside sentences, against the proper nouns of treebanks in CoNLL-U.",
    discussion: "The glossary is empty. A span counts where both ends are right.")

  @Argument(help: "The treebanks.")
  var files: [String]
  @Flag(help: "Print every mistake.")
  var mistakes = false
  @Flag(help: "Let a hyphen join proper nouns that the treebank splits at it.")
  var joinHyphens = false
  @Option(help: "Fail (exit status 1) where F1, in percent, is lower.")
  var failUnder: Double = 0

  func run() throws {
    let evaluation = try NameEvaluation()
    var report = ScoreReport()
    for file in files {
      let gold = NameGold(conllu: try GoldFolder.text(file), joinsHyphens: joinHyphens)
      let result = try evaluation.evaluate(gold)
      let name = file.split(separator: "/").last.map(String.init) ?? file
      report.add(name, result.score, mistakes: mistakes ? result.mistakes : [])
    }
    print(report.rendered())
    try BitestoEvaluate.check(report.total, floor: failUnder)
  }
}
