/// What rare types say of all one-to-one beads of a band.
///
/// The matrix has the band's layout: the value at a position belongs to the bead that ends there.
struct WideMatrix: Sendable {
  private let rowStarts: [Int]
  private let values: [Float]

  /// Looks the translations of every sentence up among the sentences of the other side, in both directions.
  ///
  /// - Complexity: O(*o*) for *o* occurrences of translations in the band.
  init(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ gatherers: ContentGatherers,
    _ band: PositionBand
  ) {
    var starts = [0]
    for row in 0...band.sourceCount { starts.append(starts[row] + band.upper[row] - band.lower[row] + 1) }
    rowStarts = starts
    var values = [Float](repeating: 0, count: starts[band.sourceCount + 1])
    values.withUnsafeMutableBufferPointer { values in
      Self.addForward(model, document, gatherers, band, starts, values)
      Self.addBackward(model, document, gatherers, band, starts, values)
    }
    self.values = values
  }

  /// The values of a row's positions.
  func values(ofRow row: Int) -> ArraySlice<Float> { values[rowStarts[row]..<rowStarts[row + 1]] }

  private static func addForward(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ gatherers: ContentGatherers,
    _ band: PositionBand,
    _ rowStarts: [Int], _ values: UnsafeMutableBufferPointer<Float>
  ) {
    let corpus = model.corpus
    let gatherer = gatherers.forward
    let held = model.lexicon.heldOut.forward
    for row in 1..<(band.sourceCount + 1) {
      let sentence = document.source.lowerBound + row - 1
      let first = document.target.lowerBound + band.lower[row] - 1
      let place = rowStarts[row] - first
      let region = max(first, document.target.lowerBound)..<(document.target.lowerBound + band.upper[row])
      gatherer.gather(corpus.source.types(of: sentence), sentence, region, held: held) { target, value in
        values[place + target] += value
      }
    }
  }

  private static func addBackward(
    _ model: AlignmentModel, _ document: BilingualCorpus.Document, _ gatherers: ContentGatherers,
    _ band: PositionBand,
    _ rowStarts: [Int], _ values: UnsafeMutableBufferPointer<Float>
  ) {
    let corpus = model.corpus
    let gatherer = gatherers.backward
    let held = model.lexicon.heldOut.backward
    let transposed = band.transposed
    let (lower, upper) = (band.lower, band.upper)
    let first = document.source.lowerBound
    for position in 1..<(band.targetCount + 1) {
      let sentence = document.target.lowerBound + position - 1
      let region = (first + max(0, transposed.lower[position] - 1))..<(first + transposed.upper[position])
      gatherer.gather(corpus.target.types(of: sentence), sentence, region, held: held) { source, value in
        let row = source - first + 1
        if position >= lower[row], position <= upper[row] {
          values[rowStarts[row] + position - lower[row]] += value
        }
      }
    }
  }
}
