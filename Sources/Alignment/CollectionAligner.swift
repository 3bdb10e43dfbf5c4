/// Aligns a collection: passes over all documents, between which the model learns from all of them.
struct CollectionAligner {
  private(set) var model: AlignmentModel
  private let parameters: AlignmentParameters
  private let corpus: BilingualCorpus

  /// Scans a collection.
  init(_ pairs: [DocumentPair], _ parameters: AlignmentParameters) {
    self.parameters = parameters
    corpus = BilingualCorpus(pairs, parameters)
    model = AlignmentModel(corpus, parameters)
  }

  /// Finds the path.
  mutating func run() {
    runWidePasses()
    runNarrowPasses()
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
      let tables = ContentTables(model, sourcePostings, targetPostings)
      var path = AlignmentPath()
      for (document, band) in zip(corpus.documents, bands) {
        var evidence = WideEvidence(model, document, tables, band)
        let search = model.search(findsGaps: pass >= 2, in: document)
        path.append(search.bestPath(&evidence), of: document)
      }
      model.learn(from: path, learnsShapes: false)
    }
  }

  private mutating func runNarrowPasses() {
    let weights = SideWeights(corpus, parameters)
    for pass in 0..<parameters.narrowPasses {
      var path = AlignmentPath()
      var first = 0
      for document in corpus.documents {
        let steps = model.path.steps(of: document, from: &first)
        let band = PositionBand(
          around: steps, sourceCount: document.source.count, targetCount: document.target.count,
          halfWidth: parameters.halfWidth)
        var evidence = NarrowEvidence(model, document, weights, band)
        let search = model.search(findsGaps: true, in: document)
        path.append(search.bestPath(&evidence), of: document)
      }
      let isLast = pass == parameters.narrowPasses - 1 || path == model.path
      if isLast {
        model.settle(path)
        return
      }
      model.learn(from: path, learnsShapes: true)
    }
  }
}

extension AlignmentPath {
  /// Appends the beads found in a document.
  mutating func append(_ shapes: [UInt8], of document: BilingualCorpus.Document) {
    var source = document.source.lowerBound
    var target = document.target.lowerBound
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
