internal import Glibc

/// The exact scores of all shapes of beads in a narrow band.
struct NarrowEvidence: BeadEvidence {
  let band: PositionBand
  let linkCount = BeadShape.links.count
  let nullScores: (source: Float, target: Float)
  private let model: AlignmentModel
  private let document: BilingualCorpus.Document
  private let lengths: DocumentLengths
  private let sourceJoins: DocumentJoins
  private let targetJoins: DocumentJoins
  private let linkPriors: [Float]
  private var forward: ForwardEvidence
  private var backward: BackwardEvidence

  /// Prepares the scores of a document.
  init(_ model: AlignmentModel, _ document: BilingualCorpus.Document, _ weights: SideWeights, _ band: PositionBand)
  {
    self.model = model
    self.document = document
    self.band = band
    let logs = model.shapes.chances.map { log(max(1e-9, $0)) }
    nullScores = (logs[0], logs[1])
    linkPriors = Array(logs[2...])
    lengths = DocumentLengths(model, document)
    sourceJoins = DocumentJoins(model.joins.source, model.corpus.source.joins[document.source])
    targetJoins = DocumentJoins(model.joins.target, model.corpus.target.joins[document.target])
    let regions = EvidenceRegions(band, document)
    forward = ForwardEvidence(model, document, weights, band, regions)
    backward = BackwardEvidence(model, document, weights, band, regions)
  }

  /// Writes the scores of the beads that end in a row.
  mutating func score(row: Int, into scores: UnsafeMutableBufferPointer<Float>) {
    forward.advance(to: row)
    backward.advance(to: row)
    let width = band.upper[row] - band.lower[row] + 1
    let half = 0.5 * model.parameters.lexiconWeight
    for (link, shape) in BeadShape.links.enumerated() where shape.source <= row {
      let span = lengths.sourceSpan(endingAt: row, count: shape.source)
      let parts = lengths.sourceParts(endingAt: row, count: shape.source)
      let constant = linkPriors[link] + sourceJoins.score(endingAt: row, count: shape.source)
      let start = row - shape.source
      let first = max(band.lower[row], band.lower[start] + shape.target)
      let last = min(band.upper[row], band.upper[start] + shape.target)
      guard first <= last else { continue }
      for position in first...last {
        let lexical =
          forward.score(shape, position) + backward.score(row, shape, position)
        let length = model.length.score(span, lengths.targetSpan(endingAt: position, count: shape.target))
        scores[link * width + position - band.lower[row]] =
          constant + targetJoins.score(endingAt: position, count: shape.target) + half * lexical + model.parameters
          .lengthWeight * length
          + model.parameters.breakWeight
          * model.breaks.score(parts, lengths.targetParts(endingAt: position, count: shape.target))
      }
      if document.hasFurtherEvidence { addFurther(row, link, shape, first...last, scores) }
    }
  }

  private func addFurther(
    _ row: Int, _ link: Int, _ shape: BeadShape, _ positions: ClosedRange<Int>,
    _ scores: UnsafeMutableBufferPointer<Float>
  ) {
    let width = band.upper[row] - band.lower[row] + 1
    for position in positions {
      let step = AlignmentPath.Step(
        source: (row - shape.source)..<row, target: (position - shape.target)..<position)
      scores[link * width + position - band.lower[row]] += model.furtherScore(
        of: step, in: document, isWhole: true)
    }
  }
}

/// The weights of both sides' types, and space to sum evidence for them.
struct SideWeights {
  let source: TypeWeights
  let target: TypeWeights
  let sourceSums: TypeSums
  let targetSums: TypeSums

  /// Spreads the weights of a collection.
  init(_ corpus: BilingualCorpus, _ parameters: AlignmentParameters) {
    source = TypeWeights(corpus.source, parameters)
    target = TypeWeights(corpus.target, parameters)
    sourceSums = TypeSums(corpus.source)
    targetSums = TypeSums(corpus.target)
  }
}

/// Which sentences may share a bead in a band.
struct EvidenceRegions: Sendable {
  /// For each source sentence of the document the target sentences, in collection numbers.
  let targets: [Range<Int>]
  /// For each target sentence the source sentences.
  let sources: [Range<Int>]

  /// Widens a band by the largest bead.
  init(_ band: PositionBand, _ document: BilingualCorpus.Document) {
    targets = Self.regions(band, document.target.lowerBound)
    sources = Self.inverse(targets, document)
  }

  private static func regions(_ band: PositionBand, _ first: Int) -> [Range<Int>] {
    (0..<band.sourceCount).map { row in
      let lower = band.lower[max(0, row - BeadShape.largestSide + 1)]
      return (first + lower)..<(first + max(lower, band.upper[min(band.sourceCount, row + BeadShape.largestSide)]))
    }
  }

  /// Target by target; both ends of the source's regions only move forward.
  private static func inverse(_ targets: [Range<Int>], _ document: BilingualCorpus.Document) -> [Range<Int>] {
    var lower = 0
    var upper = 0
    return document.target.map { target in
      while lower < targets.count, targets[lower].upperBound <= target { lower += 1 }
      while upper < targets.count, targets[upper].lowerBound <= target { upper += 1 }
      let first = document.source.lowerBound
      return (first + lower)..<(first + max(lower, upper))
    }
  }
}

/// The lengths of runs of sentences in a document.
struct DocumentLengths: Sendable {
  private let sources: [LengthModel.SourceSpan]
  private let targets: [LengthModel.TargetSpan]
  private let sourceRuns: [Int]
  private let targetRuns: [Int]

  /// Prepares every run of up to four sentences.
  init(_ model: AlignmentModel, _ document: BilingualCorpus.Document) {
    sources = Self.spans(model.corpus.source.lengths[document.source], model.length.sourceSpan)
    targets = Self.spans(model.corpus.target.lengths[document.target], model.length.targetSpan)
    sourceRuns = Self.spans(model.corpus.source.parts[document.source].map(Float.init)[...]) { parts, count in
      BreakModel.run(parts: Int(parts), count: count)
    }
    targetRuns = Self.spans(model.corpus.target.parts[document.target].map(Float.init)[...]) { parts, count in
      BreakModel.run(parts: Int(parts), count: count)
    }
  }

  private static func spans<Span>(_ lengths: ArraySlice<Float>, _ make: (Float, Int) -> Span) -> [Span] {
    var spans: [Span] = []
    for end in 1..<(lengths.count + 1) {
      var sum: Float = 0
      for count in 1...BeadShape.largestSide {
        if count <= end { sum += lengths[lengths.startIndex + end - count] }
        spans.append(make(sum, count))
      }
    }
    return spans
  }

  /// A run of `count` source sentences; `end` of them and their predecessors are done after it.
  func sourceSpan(endingAt end: Int, count: Int) -> LengthModel.SourceSpan {
    sources[(end - 1) * BeadShape.largestSide + count - 1]
  }

  /// The parts of a run of `count` source sentences, as `BreakModel` knows it.
  func sourceParts(endingAt end: Int, count: Int) -> Int {
    sourceRuns[(end - 1) * BeadShape.largestSide + count - 1]
  }

  /// The parts of a run of `count` target sentences.
  func targetParts(endingAt end: Int, count: Int) -> Int {
    targetRuns[(end - 1) * BeadShape.largestSide + count - 1]
  }

  /// A run of `count` target sentences.
  func targetSpan(endingAt end: Int, count: Int) -> LengthModel.TargetSpan {
    targets[(end - 1) * BeadShape.largestSide + count - 1]
  }
}
