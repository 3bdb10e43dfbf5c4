internal import Glibc

/// All that is learned of a collection while its documents are aligned.
struct AlignmentModel: Sendable {
  let corpus: BilingualCorpus
  let parameters: AlignmentParameters
  private(set) var lexicon: Lexicon
  private(set) var length: LengthModel
  private(set) var breaks: BreakModel
  private(set) var joins = JoinModel()
  private(set) var shapes = ShapePriors()
  private(set) var paragraphs: ParagraphModel
  private(set) var vectors: VectorModel?
  private(set) var path = AlignmentPath()
  /// For each sentence the bead it is in, or −1.
  private(set) var stepOfSource: [Int32]
  private(set) var stepOfTarget: [Int32]
  private let estimator: LexiconEstimator

  /// Starts from what is written and from the lengths.
  init(_ corpus: BilingualCorpus, _ pairs: [DocumentPair], _ parameters: AlignmentParameters) {
    self.corpus = corpus
    self.parameters = parameters
    estimator = LexiconEstimator(corpus, parameters)
    lexicon = estimator.initial()
    length = LengthModel(corpus.source.lengths, corpus.target.lengths)
    breaks = BreakModel(corpus.source.parts, corpus.target.parts)
    paragraphs = ParagraphModel(corpus)
    vectors = VectorModel(pairs)
    stepOfSource = Array(repeating: -1, count: corpus.source.sentenceCount)
    stepOfTarget = Array(repeating: -1, count: corpus.target.sentenceCount)
  }

  /// Learns from a path through the collection.
  ///
  /// - Parameter learnsShapes: whether the path can tell how frequent the beads' shapes are, and what joins their lines.
  /// - Complexity: linear in the text.
  mutating func learn(from path: AlignmentPath, learnsShapes: Bool) {
    self.path = path
    stepOfSource = path.stepOfSentence(count: stepOfSource.count, \.source)
    stepOfTarget = path.stepOfSentence(count: stepOfTarget.count, \.target)
    length.learn(
      from: path.steps.filter(\.isLink).map { step in
        (corpus.source.lengths[step.source].reduce(0, +), corpus.target.lengths[step.target].reduce(0, +))
      })
    breaks.learn(
      from: path.steps.filter(\.isLink).map { step in
        (
          (step.source.count, step.target.count),
          (corpus.source.partCount(of: step.source), corpus.target.partCount(of: step.target))
        )
      })
    if learnsShapes {
      shapes = ShapePriors(path, weight: parameters.shapeWeight)
      joins.learn(from: path, corpus)
    }
    paragraphs.learn(from: path, corpus)
    learnVectors()
    lexicon = estimator.estimate(from: path)
  }

  private mutating func learnVectors() {
    guard vectors != nil else { return }
    var similarities: [Float] = []
    var first = 0
    for document in corpus.documents {
      let steps = path.steps(of: document, from: &first)
      guard let vectors = document.vectors else { continue }
      similarities += steps.lazy.filter(\.isLink).map(vectors.similarity)
    }
    vectors?.learn(from: similarities)
  }

  /// What paragraphs, vectors and anchors add to a linking bead's score.
  ///
  /// - Parameters:
  ///   - step: a bead, by the document's sentence numbers.
  ///   - isWhole: whether the bead must hold anchors whole.
  func furtherScore(of step: AlignmentPath.Step, in document: BilingualCorpus.Document, isWhole: Bool) -> Float {
    paragraphScore(of: step, in: document) + vectorScore(of: step, in: document)
      + (document.anchors?.score(of: step, isWhole: isWhole) ?? 0)
  }

  /// What the paragraphs' beginnings add.
  func paragraphScore(of step: AlignmentPath.Step, in document: BilingualCorpus.Document) -> Float {
    guard document.hasParagraphs else { return 0 }
    let source = document.source.lowerBound
    let target = document.target.lowerBound
    return paragraphs.score(
      corpus.source.startsParagraph, corpus.target.startsParagraph,
      AlignmentPath.Step(
        source: (step.source.lowerBound + source)..<(step.source.upperBound + source),
        target: (step.target.lowerBound + target)..<(step.target.upperBound + target)))
  }

  /// What the sentences' vectors add.
  func vectorScore(of step: AlignmentPath.Step, in document: BilingualCorpus.Document) -> Float {
    guard let vectors, let rows = document.vectors else { return 0 }
    return vectors.score(rows.similarity(step))
  }

  /// The search through one document, with or without long gaps.
  func search(findsGaps: Bool, in document: BilingualCorpus.Document) -> LatticeSearch {
    let isLong = max(document.source.count, document.target.count) >= parameters.gapSentences
    return LatticeSearch(
      gapOpening: log(findsGaps && isLong ? parameters.gapOpening : 1e-8), gapStaying: log(parameters.gapStaying))
  }
}
