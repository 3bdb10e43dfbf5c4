/// How well runs of source sentences explain the target sentences near them, row by row of a search.
struct ForwardEvidence {
  private static let largest = BeadShape.largestSide

  private let source: SideCorpus
  private let target: SideCorpus
  private let document: BilingualCorpus.Document
  private let band: PositionBand
  private var rows: EvidenceRows
  private var meter: EvidenceMeter
  /// For each number of source sentences that end in the row, the scores of the targets up to a position, summed.
  private var cumulated: [Float]
  private let capacity: Int
  private var firstTarget = 0

  /// Prepares a document.
  init(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ weights: SideWeights, _ band: PositionBand,
    _ regions: EvidenceRegions
  ) {
    source = model.corpus.source
    target = model.corpus.target
    self.document = document
    self.band = band
    let mixture = TypeMixture(model.lexicon.forward, model.parameters)
    rows = EvidenceRows(
      source, target, model.lexicon.forward, model.lexicon.heldOut.forward, regions: regions.targets,
      firstSentence: document.source.lowerBound, slotCount: Self.largest,
      sums: weights.targetSums)
    let longest = document.target.reduce(0) { max($0, model.corpus.target.types(of: $1).count) }
    meter = EvidenceMeter(weights.target, mixture, capacity: longest)
    capacity = (0...band.sourceCount).reduce(1) { largest, row in
      max(largest, band.upper[row] - band.lower[max(0, row - Self.largest)] + 1)
    }
    cumulated = Array(repeating: 0, count: capacity * Self.largest)
  }

  /// The sum over the target sentences of a bead of the row at hand.
  @inline(__always)
  func score(_ shape: BeadShape, _ position: Int) -> Float {
    let base = (shape.source - 1) * capacity + position - firstTarget
    return cumulated[base] - cumulated[base - shape.target]
  }

  /// Scores all targets given the one to four source sentences before a row.
  mutating func advance(to row: Int) {
    rows.prepare(upTo: row)
    firstTarget = band.lower[max(0, row - Self.largest)]
    let counts = min(Self.largest, row)
    for count in 1...counts { cumulated[(count - 1) * capacity] = 0 }
    for position in firstTarget..<max(firstTarget, band.upper[row]) {
      add(target: position, row, counts)
    }
  }

  private mutating func add(target position: Int, _ row: Int, _ counts: Int) {
    let sentence = document.target.lowerBound + position
    meter.begin(target.positions(of: sentence..<(sentence + 1)))
    for count in 1...counts {
      let given = row - count
      let types = source.types(of: document.source.lowerBound + given).count
      let base = (count - 1) * capacity + position - firstTarget
      cumulated[base + 1] = cumulated[base] + meter.add(rows, row: given, typeCount: types)
    }
  }
}
