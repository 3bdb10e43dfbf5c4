internal import Glibc

/// The scores of one-to-one beads in a wide band, from rare types alone.
struct WideEvidence: BeadEvidence {
  let band: PositionBand
  let linkCount = 1
  let nullScores: (source: Float, target: Float)
  private let model: AlignmentModel
  private let document: BilingualCorpus.Document
  private let matrix: WideMatrix
  private let sourceSpans: [LengthModel.SourceSpan]
  private let targetSpans: [LengthModel.TargetSpan]
  /// For each sentence the score of its rare types had none a counterpart, and had it been freely translated.
  private let sourceFloors: Floors
  private let targetFloors: Floors

  private struct Floors {
    let close: [Float]
    let free: [Float]

    init(_ side: SideCorpus, _ isContent: [Bool], _ sentences: Range<Int>, _ floor: Float, _ freeFloor: Float) {
      let counts = sentences.map { side.types(of: $0).reduce(Float(0)) { $0 + (isContent[Int($1)] ? 1 : 0) } }
      close = counts.map { 0.5 * $0 * log(floor) }
      free = counts.map { 0.5 * $0 * log(freeFloor) }
    }
  }

  /// Scores a document.
  ///
  /// - Parameter gatherers: the part of the lexicon that is looked at.
  init(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ gatherers: ContentGatherers,
    _ band: PositionBand
  ) {
    self.model = model
    self.document = document
    self.band = band
    let corpus = model.corpus
    let null = log(model.parameters.wideNull)
    nullScores = (null, null)
    sourceSpans = document.source.map { model.length.sourceSpan(length: corpus.source.lengths[$0], count: 1) }
    targetSpans = document.target.map { model.length.targetSpan(length: corpus.target.lengths[$0], count: 1) }
    let freeFloor = model.parameters.freeFloor
    sourceFloors = Floors(
      corpus.source, corpus.sourceIsContent, document.source, model.lexicon.backward.contentFloor, freeFloor)
    targetFloors = Floors(
      corpus.target, corpus.targetIsContent, document.target, model.lexicon.forward.contentFloor, freeFloor)
    matrix = WideMatrix(model, document, gatherers, band)
  }

  /// Writes the scores of the one-to-one beads that end in a row.
  func score(row: Int, into scores: UnsafeMutableBufferPointer<Float>) {
    let parameters = model.parameters
    let prior = log(ShapePriors.initial[2])
    let freeShare = log(parameters.freeShare)
    let lower = band.lower[row]
    let lexical = matrix.values(ofRow: row)
    for position in max(1, lower)..<(max(1, band.upper[row] + 1)) {
      let evidence = 0.5 * lexical[lexical.startIndex + position - lower]
      let close = evidence + sourceFloors.close[row - 1] + targetFloors.close[position - 1]
      let free = freeShare + sourceFloors.free[row - 1] + targetFloors.free[position - 1]
      let length = model.length.roughScore(sourceSpans[row - 1], targetSpans[position - 1])
      scores[position - lower] =
        prior + parameters.lexiconWeight * max(close, free) + parameters.lengthWeight * length
    }
    if document.hasFurtherEvidence { addFurther(row, scores) }
  }

  private func addFurther(_ row: Int, _ scores: UnsafeMutableBufferPointer<Float>) {
    for position in max(1, band.lower[row])..<(max(1, band.upper[row] + 1)) {
      let step = AlignmentPath.Step(source: (row - 1)..<row, target: (position - 1)..<position)
      scores[position - band.lower[row]] += model.furtherScore(of: step, in: document, isWhole: false)
    }
  }
}
