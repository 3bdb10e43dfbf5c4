internal import CorpusModel

/// Aligns a collection: passes over all documents, between which the model learns from all of them.
struct CollectionAligner {
  private(set) var model: AlignmentModel
  private let parameters: AlignmentParameters
  private let corpus: BilingualCorpus
  private let weights: SideWeights

  /// Scans a collection.
  init(_ pairs: [DocumentPair], _ parameters: AlignmentParameters) {
    corpus = BilingualCorpus(pairs, parameters)
    let parameters = parameters.fitted(to: corpus)
    self.parameters = parameters
    model = AlignmentModel(corpus, pairs, parameters)
    weights = SideWeights(corpus, parameters)
  }

  /// Aligns the documents.
  ///
  /// - Parameter explains: whether each bead is to be explained too.
  mutating func run(explains: Bool = false) -> [DocumentAlignment] {
    runWidePasses()
    runNarrowPasses()
    return decide(explains: explains)
  }

  private mutating func runWidePasses() {
    let sourcePostings = Postings(corpus.source)
    let targetPostings = Postings(corpus.target)
    let bands = corpus.documents.map { document in
      let sources = document.source.count
      let targets = document.target.count
      if sources * targets <= PositionBand.largestRectangle {
        return PositionBand(sourceCount: sources, targetCount: targets)
      }
      let chain = AnchorChain(corpus, document, sourcePostings, targetPostings)
      return PositionBand(chain, sourceCount: sources, targetCount: targets)
    }
    for pass in 0..<parameters.widePasses {
      let gatherers = ContentGatherers(model, sourcePostings, targetPostings)
      var path = AlignmentPath()
      for (document, band) in zip(corpus.documents, bands) {
        var evidence = WideEvidence(model, document, gatherers, band)
        let search = model.search(findsGaps: pass + 1 == parameters.widePasses, in: document)
        path.append(search.bestPath(&evidence), of: document)
      }
      model.learn(from: path, learnsShapes: false)
    }
  }

  private mutating func runNarrowPasses() {
    for pass in 0..<parameters.narrowPasses {
      var path = AlignmentPath()
      var first = 0
      for document in corpus.documents {
        let band = band(around: document, &first, pass == 0 ? parameters.firstHalfWidth : parameters.halfWidth)
        var evidence = NarrowEvidence(model, document, weights, band)
        let search = model.search(findsGaps: true, in: document)
        path.append(search.bestPath(&evidence), of: document)
      }
      if path == model.path { return }
      model.learn(from: path, learnsShapes: true)
    }
  }

  private func band(
    around document: BilingualCorpus.Document, _ first: inout Int, _ halfWidth: Int
  ) -> PositionBand {
    PositionBand(
      around: model.path.steps(of: document, from: &first), sourceCount: document.source.count,
      targetCount: document.target.count, halfWidth: halfWidth)
  }

  /// Weighs all ways near the path, and takes the beads of the largest expected accuracy.
  private func decide(explains: Bool) -> [DocumentAlignment] {
    let calibration = Calibration(
      sentenceCount: max(corpus.source.sentenceCount, corpus.target.sentenceCount),
      regroupedShare: Double(model.shapes.regroupedShare))
    var first = 0
    return corpus.documents.map { document in
      let likely = model.path.steps(of: document, from: &first)
      let band = PositionBand(
        around: likely, sourceCount: document.source.count, targetCount: document.target.count,
        halfWidth: parameters.halfWidth)
      var evidence = NarrowEvidence(model, document, weights, band)
      let posterior = LatticePosterior(
        &evidence, model.search(findsGaps: true, in: document), temperature: parameters.temperature,
        leastChance: parameters.leastChance)
      var path = AlignmentPath()
      path.append(posterior.mostAccuratePath(near: likely), source: 0, target: 0)
      return DocumentAlignment(
        beads: path.steps.map { step in
          Bead(source: step.source, target: step.target, score: calibration.score(of: step, posterior))
        },
        explanations: explains ? path.steps.map { BeadExplanation($0, model, document, weights) } : [])
    }
  }
}

extension AlignmentPath {
  /// Appends the beads found in a document.
  mutating func append(_ shapes: [UInt8], of document: BilingualCorpus.Document) {
    append(shapes, source: document.source.lowerBound, target: document.target.lowerBound)
  }

  /// Appends beads that begin with the given sentences.
  mutating func append(_ shapes: [UInt8], source: Int, target: Int) {
    var source = source
    var target = target
    for index in shapes {
      let shape = BeadShape.all[Int(index)]
      steps.append(Step(source: source..<(source + shape.source), target: target..<(target + shape.target)))
      source += shape.source
      target += shape.target
    }
  }

  /// The beads of one document, by its own sentence numbers.
  ///
  /// - Parameter first: the document's first bead; moved to the next document's.
  func steps(of document: BilingualCorpus.Document, from first: inout Int) -> [Step] {
    var end = first
    while end < steps.count, steps[end].source.upperBound <= document.source.upperBound,
      steps[end].target.upperBound <= document.target.upperBound
    {
      end += 1
    }
    defer { first = end }
    let source = document.source.lowerBound
    let target = document.target.lowerBound
    return steps[first..<end].map { step in
      Step(
        source: (step.source.lowerBound - source)..<(step.source.upperBound - source),
        target: (step.target.lowerBound - target)..<(step.target.upperBound - target))
    }
  }
}
