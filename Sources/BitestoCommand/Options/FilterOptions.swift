internal import ArgumentParser
internal import Bitesto

/// Which rows of the corpus stay, and in which part.
struct FilterOptions: ParsableArguments {
  @Option(
    help: "Leave out rows that came before: exact, or normalized (case, punctuation and spaces do not count).")
  var dedup: CorpusFilter.Deduplication?

  @Option(help: ArgumentHelp("Leave out rows with a side of fewer characters.", valueName: "count"))
  var minLength: Int?

  @Option(help: ArgumentHelp("Leave out rows with a side of more characters.", valueName: "count"))
  var maxLength: Int?

  @Option(
    help: ArgumentHelp(
      "Leave out rows whose longer side has more than so many times the characters of the other.",
      valueName: "ratio"))
  var maxRatio: Double?

  @Option(help: ArgumentHelp("Leave out rows that are aligned with less confidence (0 to 1).", valueName: "score"))
  var minScore: Double?

  @Option(
    help: ArgumentHelp(
      """
      Deal documents out to train, dev and test in these proportions, by a hash of their names: 98,1,1. \
      corpus.tsv becomes corpus.train.tsv, corpus.dev.tsv and corpus.test.tsv.
      """, valueName: "train,dev,test"))
  var split: DocumentSplit?

  @Option(help: ArgumentHelp("Write the rows that are left out to this file, with the reason.", valueName: "file"))
  var rejected: String?

  func validate() throws {
    for (name, value) in [("min-length", minLength), ("max-length", maxLength)] {
      if let value, value < 0 { throw ValidationError("--\(name) takes a number of characters") }
    }
    if let maxRatio, !(maxRatio >= 1) { throw ValidationError("--max-ratio takes a number from 1") }
    if let minScore, !(0...1).contains(minScore) {
      throw ValidationError("--min-score takes a number from 0 to 1")
    }
  }

  /// The settings with what the options say.
  func applied(to settings: CorpusSettings) -> CorpusSettings {
    var settings = settings
    settings.filter.deduplication = dedup
    settings.filter.minimumLength = minLength
    settings.filter.maximumLength = maxLength
    settings.filter.maximumRatio = maxRatio
    settings.filter.minimumScore = minScore
    settings.split = split
    settings.rejectedPath = rejected
    return settings
  }
}

extension DocumentSplit: ExpressibleByArgument {
  /// Reads three weights, separated by commas.
  package init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let weights = parts.compactMap { Int($0) }
    guard weights.count == parts.count else { return nil }
    self.init(weights: weights)
  }
}
