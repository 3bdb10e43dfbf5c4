internal import Glibc

/// How paragraphs of a text and of its translation begin together.
///
/// Log-likelihood ratios: how much likelier two beginnings are in a bead than by chance.
struct ParagraphModel: Sendable {
  /// For neither, only the target, only the source, both.
  private(set) var scores: [Float] = [0, 0, 0, 0]
  /// For a beginning inside a bead, on either side.
  private(set) var innerSource: Float = 0
  private(set) var innerTarget: Float = 0
  private var expected: [Float] = [0, 0, 0, 0]
  private var sourceShare: Float = 0
  private var targetShare: Float = 0

  /// How closely the beginnings are assumed to agree before anything is learned.
  private static let agreement: Float = 0.95
  /// How many beads this assumption counts as.
  private static let weight: Float = 20
  /// What a beginning inside a bead costs where beginnings are not everywhere.
  private static let innerCost: Float = 2.5

  /// Starts from how frequent beginnings are on either side, in documents that know them on both.
  init(_ corpus: BilingualCorpus) {
    var counts = (source: Float(0), sourceAll: Float(0), target: Float(0), targetAll: Float(0))
    for document in corpus.documents where document.hasParagraphs {
      counts.source += Self.count(corpus.source.startsParagraph[document.source])
      counts.sourceAll += Float(document.source.count)
      counts.target += Self.count(corpus.target.startsParagraph[document.target])
      counts.targetAll += Float(document.target.count)
    }
    guard counts.sourceAll > 0, counts.targetAll > 0 else { return }
    sourceShare = min(0.999, max(0.001, counts.source / counts.sourceAll))
    targetShare = min(0.999, max(0.001, counts.target / counts.targetAll))
    let chance = sourceShare * targetShare
    let both = (1 - Self.agreement) * chance + Self.agreement * min(sourceShare, targetShare)
    expected = [1 - sourceShare - targetShare + both, targetShare - both, sourceShare - both, both]
      .map { max(1e-4, $0) }
    innerSource = -Self.innerCost * (1 - pow(sourceShare, 4))
    innerTarget = -Self.innerCost * (1 - pow(targetShare, 4))
    settle(expected)
  }

  private static func count(_ starts: ArraySlice<Bool>) -> Float { Float(starts.reduce(0) { $0 + ($1 ? 1 : 0) }) }

  private mutating func settle(_ joint: [Float]) {
    let source = [1 - sourceShare, sourceShare]
    let target = [1 - targetShare, targetShare]
    scores = (0..<4).map { max(-3.5, min(3.5, log(joint[$0] / (source[$0 >> 1] * target[$0 & 1])))) }
  }

  /// Learns how often beginnings agree in the linking beads of a path.
  mutating func learn(from path: AlignmentPath, _ corpus: BilingualCorpus) {
    guard sourceShare > 0 else { return }
    var counts = expected.map { $0 * Self.weight }
    var document = 0
    for step in path.steps where step.isLink {
      while step.source.lowerBound >= corpus.documents[document].source.upperBound { document += 1 }
      guard corpus.documents[document].hasParagraphs else { continue }
      let source = corpus.source.startsParagraph[step.source.lowerBound]
      let target = corpus.target.startsParagraph[step.target.lowerBound]
      counts[(source ? 2 : 0) | (target ? 1 : 0)] += 1
    }
    let total = counts.reduce(0, +)
    settle(counts.map { $0 / total })
  }

  /// The score of a bead's beginnings.
  ///
  /// - Parameters:
  ///   - source: for each source sentence of the collection whether a paragraph starts with it.
  ///   - target: the same for the target.
  ///   - step: the bead.
  func score(_ source: [Bool], _ target: [Bool], _ step: AlignmentPath.Step) -> Float {
    var score = scores[(source[step.source.lowerBound] ? 2 : 0) | (target[step.target.lowerBound] ? 1 : 0)]
    for start in source[step.source].dropFirst() where start { score += innerSource }
    for start in target[step.target].dropFirst() where start { score += innerTarget }
    return score
  }
}
