/// How well runs of target sentences explain the source sentences near them, row by row of a search.
struct BackwardEvidence {
  private static let largest = BeadShape.largestSide

  private let source: SideCorpus
  private let target: SideCorpus
  private let document: BilingualCorpus.Document
  private let band: PositionBand
  private let regions: [Range<Int>]
  private var rows: EvidenceRows
  private var meter: EvidenceMeter
  /// For the last four source sentences, for each position and number of targets that end there, the score.
  private var scores: [Float]
  private let capacity: Int

  /// Prepares a document.
  init(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ weights: SideWeights, _ band: PositionBand,
    _ regions: EvidenceRegions
  ) {
    source = model.corpus.source
    target = model.corpus.target
    self.document = document
    self.band = band
    self.regions = regions.targets
    let mixture = TypeMixture(model.lexicon.backward, model.parameters)
    let widest = regions.targets.reduce(0) { max($0, $1.count) }
    rows = EvidenceRows(
      target, source, model.lexicon.backward, model.lexicon.heldOut.backward, regions: regions.sources,
      firstSentence: document.target.lowerBound, slotCount: widest + 1,
      sums: weights.sourceSums)
    let longest = document.source.reduce(0) { max($0, model.corpus.source.types(of: $1).count) }
    meter = EvidenceMeter(weights.source, mixture, capacity: longest)
    capacity = (widest + 1) * Self.largest
    scores = Array(repeating: 0, count: capacity * Self.largest)
  }

  /// The sum over the source sentences of a bead that ends in a row.
  @inline(__always)
  func score(_ row: Int, _ shape: BeadShape, _ position: Int) -> Float {
    var sum: Float = 0
    for sentence in (row - shape.source)..<row { sum += scores[place(sentence, position, shape.target)] }
    return sum
  }

  @inline(__always)
  private func place(_ sentence: Int, _ position: Int, _ count: Int) -> Int {
    let first = regions[sentence].lowerBound - document.target.lowerBound
    return sentence % Self.largest * capacity + (position - first) * Self.largest + count - 1
  }

  /// Scores the source sentence before a row given the one to four target sentences before each position.
  mutating func advance(to row: Int) {
    let sentence = row - 1
    let first = document.target.lowerBound
    let region = regions[sentence]
    rows.prepare(upTo: region.upperBound - first)
    let own = document.source.lowerBound + sentence
    let places = source.positions(of: own..<(own + 1))
    for position in region {
      meter.begin(places)
      let end = position - first + 1
      for count in 1...min(Self.largest, position - region.lowerBound + 1) {
        let types = target.types(of: first + end - count).count
        scores[place(sentence, end, count)] = meter.add(rows, row: end - count, typeCount: types)
      }
    }
  }
}
