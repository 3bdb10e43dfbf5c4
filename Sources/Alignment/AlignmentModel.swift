internal import Glibc

/// All that is learned of a collection while its documents are aligned.
struct AlignmentModel: Sendable {
  let corpus: BilingualCorpus
  let parameters: AlignmentParameters
  private(set) var lexicon: Lexicon
  private(set) var length: LengthModel
  private(set) var shapes = ShapePriors()
  private(set) var paragraphs: ParagraphModel
  private(set) var path = AlignmentPath()
  /// For each sentence the bead it is in, or −1.
  private(set) var stepOfSource: [Int32]
  private(set) var stepOfTarget: [Int32]
  private let estimator: LexiconEstimator

  /// Starts from what is written and from the lengths.
  init(_ corpus: BilingualCorpus, _ parameters: AlignmentParameters) {
    self.corpus = corpus
    self.parameters = parameters
    estimator = LexiconEstimator(corpus, parameters)
    lexicon = estimator.initial()
    length = LengthModel(corpus.source.lengths, corpus.target.lengths)
    paragraphs = ParagraphModel(corpus)
    stepOfSource = Array(repeating: -1, count: corpus.source.sentenceCount)
    stepOfTarget = Array(repeating: -1, count: corpus.target.sentenceCount)
  }

  /// Learns from a path through the collection.
  ///
  /// - Parameter learnsShapes: whether the path can tell how frequent the beads' shapes are.
  /// - Complexity: linear in the text.
  mutating func learn(from path: AlignmentPath, learnsShapes: Bool) {
    self.path = path
    stepOfSource = path.stepOfSentence(count: stepOfSource.count, \.source)
    stepOfTarget = path.stepOfSentence(count: stepOfTarget.count, \.target)
    length.learn(
      from: path.steps.filter(\.isLink).map { step in
        (corpus.source.lengths[step.source].reduce(0, +), corpus.target.lengths[step.target].reduce(0, +))
      })
    if learnsShapes { shapes = ShapePriors(path, weight: parameters.shapeWeight) }
    paragraphs.learn(from: path, corpus)
    lexicon = estimator.estimate(from: path)
  }

  /// The search through one document, with or without long gaps.
  func search(findsGaps: Bool, in document: BilingualCorpus.Document) -> LatticeSearch {
    let isLong = max(document.source.count, document.target.count) >= parameters.gapSentences
    return LatticeSearch(
      gapOpening: log(findsGaps && isLong ? parameters.gapOpening : 1e-8), gapStaying: log(parameters.gapStaying))
  }
}
