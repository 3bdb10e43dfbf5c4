internal import Glibc

/// How much likelier lines that meet in a given way share a bead than part two beads.
///
/// A line without a mark, or one inside an open bracket, goes on in the next: segmenters cut at abbreviations and
/// colons, translators elsewhere. How far that tells beads from their insides is learned of either side, since in
/// a text whose lines were joined at random it does not.
struct JoinModel: Sendable {
  /// What the joins say of the lines of one side.
  struct Side: Sendable {
    /// For each kind of join the log-likelihood ratio of inside a bead to between two.
    fileprivate(set) var scores = [Float](repeating: 0, count: SentenceJoin.allCases.count)

    /// The score of a join; 0 where a document begins.
    func score(_ join: SentenceJoin?) -> Float { join.map { scores[Int($0.rawValue)] } ?? 0 }
  }

  /// How frequent the joins are assumed to be between beads and inside, in the order of `SentenceJoin`.
  private static let assumedBetween: [Float] = [0.83, 0.01, 0.03, 0.02, 0.03, 0.005, 0.04, 0.005, 0.02, 0.01]
  private static let assumedInside: [Float] = [0.73, 0.02, 0.04, 0.05, 0.05, 0.015, 0.035, 0.01, 0.05, 0.02]
  /// How many joins these assumptions count as.
  private static let weightBetween: Float = 20
  private static let weightInside: Float = 10
  private static let bounds: ClosedRange<Float> = -2...3

  /// What is learned of the sources and of the translations; nothing before the first path of larger beads.
  private(set) var source = Side()
  private(set) var target = Side()

  /// Learns from a path; borders beside sentences without counterpart are left out, as they may be mistakes.
  mutating func learn(from path: AlignmentPath, _ corpus: BilingualCorpus) {
    source.scores = Self.scores(path, corpus.source.joins, \.source)
    target.scores = Self.scores(path, corpus.target.joins, \.target)
  }

  private static func scores(
    _ path: AlignmentPath, _ joins: [SentenceJoin?], _ side: KeyPath<AlignmentPath.Step, Range<Int>>
  ) -> [Float] {
    var between = assumedBetween.map { $0 * weightBetween }
    var inside = assumedInside.map { $0 * weightInside }
    var isAfterLink = false
    for step in path.steps {
      if step.isLink {
        let lines = step[keyPath: side]
        if isAfterLink, let join = joins[lines.lowerBound] { between[Int(join.rawValue)] += 1 }
        for line in lines.dropFirst() {
          if let join = joins[line] { inside[Int(join.rawValue)] += 1 }
        }
      }
      isAfterLink = step.isLink
    }
    let ratio = log(between.reduce(0, +) / inside.reduce(0, +))
    return zip(inside, between).map { min(bounds.upperBound, max(bounds.lowerBound, log($0 / $1) + ratio)) }
  }
}

/// What the joins inside runs of one side's lines say, in a document.
struct DocumentJoins: Sendable {
  /// For each line the scores of the joins before it and of all earlier ones, summed.
  private let sums: [Float]

  /// Sums the scores of a document's joins, its first line's first.
  init(_ side: JoinModel.Side, _ joins: ArraySlice<SentenceJoin?>) {
    var sum: Float = 0
    sums = joins.map { join in
      sum += side.score(join)
      return sum
    }
  }

  /// The score of a run of `count` lines; `end` of them and their predecessors are done after it.
  @inline(__always)
  func score(endingAt end: Int, count: Int) -> Float { sums[end - 1] - sums[end - count] }
}
