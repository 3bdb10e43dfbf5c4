internal import Glibc

/// How likely each bead of a band is, all ways through the band considered.
///
/// As evidence it serves to find the beads of the largest expected accuracy, which gives up a bead or two
/// of the likeliest way where others of many likely ways agree.
///
/// - Source: the forward–backward algorithm (Baum 1972) over the three layers of `LatticeSearch`; the search
///   for the largest expected accuracy as in Goodman, Parsing algorithms and metrics, 1996.
struct LatticePosterior: BeadEvidence {
  let band: PositionBand
  let linkCount: Int
  let nullScores: (source: Float, target: Float) = (0, 0)
  /// For each source sentence the chance that it has no counterpart.
  private(set) var sourceNulls: [Float]
  /// For each target sentence the chance that it has no counterpart.
  private(set) var targetNulls: [Float]
  /// For each row, linking shape and position the bead's chance; scores before `run`.
  private var beads: [Float]
  private let rowStarts: [Int]
  private let leastChance: Float

  /// Weighs all ways.
  ///
  /// - Parameters:
  ///   - temperature: what scores are divided by; above 1 where they are surer than they should be.
  ///   - leastChance: the chance from which a bead is better linked than left alone.
  /// - Complexity: O(*p*) for *p* positions, in time and memory.
  init(_ evidence: inout some BeadEvidence, _ search: LatticeSearch, temperature: Double, leastChance: Float) {
    self.leastChance = leastChance
    let band = evidence.band
    self.band = band
    linkCount = evidence.linkCount
    sourceNulls = Array(repeating: 0, count: band.sourceCount)
    targetNulls = Array(repeating: 0, count: band.targetCount)
    var starts = [0]
    for row in 0...band.sourceCount { starts.append(starts[row] + band.upper[row] - band.lower[row] + 1) }
    rowStarts = starts
    beads = Array(repeating: 0, count: starts[band.sourceCount + 1] * linkCount)
    if band.sourceCount > 0 {
      for row in 1...band.sourceCount {
        beads.withUnsafeMutableBufferPointer { beads in
          let slice = beads[(starts[row] * linkCount)..<(starts[row + 1] * linkCount)]
          evidence.score(row: row, into: UnsafeMutableBufferPointer(rebasing: slice))
        }
      }
    }
    let weights = LatticeWeights(evidence.nullScores, search, 1 / temperature)
    let forward = LatticeLayers(forward: band, rowStarts, beads, linkCount, weights)
    runBackward(forward, weights)
  }

  /// The chance of a linking bead.
  ///
  /// - Parameters:
  ///   - step: a bead by the document's sentence numbers.
  /// - Returns: 0 where the bead is outside the band or of an unknown shape.
  func chance(of step: AlignmentPath.Step) -> Float {
    place(of: step).map { beads[$0] } ?? 0
  }

  private func place(of step: AlignmentPath.Step) -> Int? {
    let row = step.source.upperBound
    let position = step.target.upperBound
    guard let link = BeadShape.links.firstIndex(of: step.shape), link < linkCount, band.contains(row, position)
    else { return nil }
    return index(row, link, position)
  }

  /// Writes by how much the chances of the beads that end in a row are worth taking.
  func score(row: Int, into scores: UnsafeMutableBufferPointer<Float>) {
    let chances = beads[(rowStarts[row] * linkCount)..<(rowStarts[row + 1] * linkCount)]
    for (index, chance) in chances.enumerated() { scores[index] = chance - leastChance }
  }

  private func index(_ row: Int, _ link: Int, _ position: Int) -> Int {
    let width = rowStarts[row + 1] - rowStarts[row]
    return rowStarts[row] * linkCount + link * width + position - band.lower[row]
  }

  /// The beads of the largest expected accuracy, as indices into `BeadShape.all`.
  ///
  /// - Parameter path: a likely way; its beads are kept where no other is likelier, even if all are unlikely,
  ///   as in a text that repeats itself.
  func mostAccuratePath(near path: [AlignmentPath.Step]) -> [UInt8] {
    var evidence = self
    for step in path where step.isLink {
      guard let place = evidence.place(of: step) else { continue }
      evidence.beads[place] = max(beads[place], leastChance + 0.01)
    }
    return LatticeSearch(gapOpening: -1e9, gapStaying: -1e9).bestPath(&evidence)
  }

  /// Goes back from the end, and puts chances in place of scores.
  private mutating func runBackward(_ forward: LatticeLayers, _ weights: LatticeWeights) {
    var backward = LatticeLayers(band, rowStarts)
    let last = rowStarts[band.sourceCount + 1] - 1
    let total = forward.all[last]
    for row in stride(from: band.sourceCount, through: 0, by: -1) {
      for position in stride(from: band.upper[row], through: band.lower[row], by: -1) {
        let here = rowStarts[row] + position - band.lower[row]
        var ways = LogSum()
        if here == last { ways.add(0) }
        for (link, shape) in BeadShape.links.prefix(linkCount).enumerated() {
          let next = (row: row + shape.source, position: position + shape.target)
          guard band.contains(next.row, next.position) else { continue }
          let place = index(next.row, link, next.position)
          let end = backward.all[rowStarts[next.row] + next.position - band.lower[next.row]]
          let way = weights.scale * Double(beads[place]) + end
          ways.add(way)
          // The score is not needed any more: what ends at `next` can only start here.
          beads[place] = Float(exp(min(0, forward.all[here] + way - total)))
        }
        var gaps = (source: LogSum.nothing, target: LogSum.nothing)
        if row < band.sourceCount, band.contains(row + 1, position) {
          let next = rowStarts[row + 1] + position - band.lower[row + 1]
          ways.add(weights.sourceNull + backward.all[next])
          gaps.source = backward.sourceGap[next]
          let alone = forward.all[here] + weights.sourceNull + backward.all[next]
          sourceNulls[row] += Float(
            exp(min(0, alone - total)) + exp(min(0, forward.sourceGap[next] + gaps.source - total)))
        }
        if position < band.upper[row] {
          ways.add(weights.targetNull + backward.all[here + 1])
          gaps.target = backward.targetGap[here + 1]
          let alone = forward.all[here] + weights.targetNull + backward.all[here + 1]
          targetNulls[position] += Float(
            exp(min(0, alone - total)) + exp(min(0, forward.targetGap[here + 1] + gaps.target - total)))
        }
        backward.close(here, ways, gaps, weights)
      }
    }
  }
}

extension PositionBand {
  /// Whether a position is in the band.
  func contains(_ row: Int, _ position: Int) -> Bool {
    row <= sourceCount && position >= lower[row] && position <= upper[row]
  }
}
