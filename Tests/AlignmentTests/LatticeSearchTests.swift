import Testing

@testable import Alignment

/// Evidence made up from a seed.
struct RandomEvidence: BeadEvidence {
  let band: PositionBand
  let linkCount = BeadShape.links.count
  let nullScores: (source: Float, target: Float) = (-1.5, -1.25)
  let seed: UInt64

  /// The score of a bead.
  func score(_ row: Int, _ position: Int, _ link: Int) -> Float {
    var state = seed &+ UInt64(row * 1_000 + position * 20 + link) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return Float((state ^ (state >> 31)) >> 40) / Float(1 << 24) * 8 - 6
  }

  func score(row: Int, into scores: UnsafeMutableBufferPointer<Float>) {
    let width = band.upper[row] - band.lower[row] + 1
    for link in 0..<linkCount {
      for place in 0..<width { scores[link * width + place] = score(row, band.lower[row] + place, link) }
    }
  }
}

@Suite struct LatticeSearchTests {
  /// Every way through a small lattice: the shapes with the best layers, and their score.
  static func ways(_ evidence: RandomEvidence, _ search: LatticeSearch) -> [(shapes: [UInt8], score: Double)] {
    var found: [(shapes: [UInt8], score: Double)] = []
    func extend(_ row: Int, _ position: Int, _ layer: Int, _ shapes: [UInt8], _ score: Double) {
      if row == evidence.band.sourceCount, position == evidence.band.targetCount { found.append((shapes, score)) }
      for (index, shape) in BeadShape.all.enumerated() {
        let next = (row + shape.source, position + shape.target)
        guard evidence.band.contains(next.0, next.1) else { continue }
        let own = shapes + [UInt8(index)]
        if shape.isLink {
          extend(next.0, next.1, 0, own, score + Double(evidence.score(next.0, next.1, index - 2)))
          continue
        }
        let null = Double(index == 0 ? evidence.nullScores.source : evidence.nullScores.target)
        extend(next.0, next.1, 0, own, score + null)
        extend(next.0, next.1, index + 1, own, score + search.gapOpening)
        if layer == index + 1 { extend(next.0, next.1, index + 1, own, score + search.gapStaying) }
      }
    }
    extend(0, 0, 0, [], 0)
    return found
  }

  @Test(arguments: 0..<40)
  func theBestOfAllWaysIsFound(seed: UInt64) throws {
    let band =
      seed.isMultiple(of: 2)
      ? PositionBand(sourceCount: 3, targetCount: 4)
      : PositionBand(lower: [0, 0, 1, 3], upper: [2, 3, 4, 4], targetCount: 4)
    var evidence = RandomEvidence(band: band, seed: seed)
    let search = LatticeSearch(gapOpening: -2.5, gapStaying: -0.25)
    let ways = Self.ways(evidence, search)
    let best = try #require(ways.max { $0.score < $1.score })
    let found = search.bestPath(&evidence)
    let scores = ways.filter { $0.shapes == found }.map(\.score)
    #expect(abs((scores.max() ?? -1e9) - best.score) < 1e-5, "seed \(seed)")
  }

  @Test(arguments: 0..<20)
  func chancesAreSharesOfAllWays(seed: UInt64) {
    var evidence = RandomEvidence(band: PositionBand(sourceCount: 3, targetCount: 3), seed: seed)
    let search = LatticeSearch(gapOpening: -2.5, gapStaying: -0.25)
    let weights = Self.ways(evidence, search).map { (shapes: $0.shapes, weight: exponential($0.score / 2)) }
    let total = weights.reduce(0) { $0 + $1.weight }
    let posterior = LatticePosterior(&evidence, search, temperature: 2, leastChance: 0.2)
    let whole = AlignmentPath.Step(source: 1..<2, target: 0..<2)
    var share = 0.0
    var alone = 0.0
    for way in weights {
      var path = AlignmentPath()
      path.append(way.shapes, source: 0, target: 0)
      if path.steps.contains(whole) { share += way.weight }
      if path.steps.contains(where: { $0.source == 1..<2 && $0.target.isEmpty }) { alone += way.weight }
    }
    #expect(abs(Double(posterior.chance(of: whole)) - share / total) < 1e-3, "seed \(seed)")
    #expect(abs(Double(posterior.sourceNulls[1]) - alone / total) < 1e-3, "seed \(seed)")
  }

  @Test func bandsAreMended() {
    let band = PositionBand(lower: [3, 1, 5, 9], upper: [4, 2, 6, 7], targetCount: 9)
    #expect(band.lower == [0, 1, 5, 9] && band.upper == [4, 5, 9, 9])
    #expect(band.contains(0, 4) && !band.contains(0, 5))
    let transposed = band.transposed
    #expect(transposed.sourceCount == 9 && transposed.targetCount == 3)
    for row in 0...3 {
      for position in band.lower[row]...band.upper[row] { #expect(transposed.contains(position, row)) }
    }
  }
}

/// e to a power, by its series, for small tests without the C library.
func exponential(_ value: Double) -> Double {
  var term = 1.0
  var sum = 1.0
  let reduced = value / 64
  for index in 1..<20 {
    term *= reduced / Double(index)
    sum += term
  }
  for _ in 0..<6 { sum *= sum }
  return sum
}
