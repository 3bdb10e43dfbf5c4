internal import Glibc

/// The scores that do not depend on the sentences, at a temperature.
struct LatticeWeights {
  let scale: Double
  let sourceNull: Double
  let targetNull: Double
  let opening: Double
  let staying: Double

  init(_ nulls: (source: Float, target: Float), _ search: LatticeSearch, _ scale: Double) {
    self.scale = scale
    sourceNull = scale * Double(nulls.source)
    targetNull = scale * Double(nulls.target)
    opening = scale * search.gapOpening
    staying = scale * search.gapStaying
  }
}

/// Adds numbers that are known by their logarithms.
struct LogSum {
  /// The logarithm of nothing.
  static let nothing = -1e18

  private var largest = nothing
  private var sum = 0.0

  var value: Double { sum > 0 ? largest + log(sum) : Self.nothing }

  mutating func add(_ value: Double) {
    if value <= largest {
      if value > largest - 40 { sum += exp(value - largest) }
    } else {
      sum = largest > value - 40 ? sum * exp(largest - value) + 1 : 1
      largest = value
    }
  }
}

/// For each position and layer the logarithm of the weight of all ways to it, or of all ways from it.
struct LatticeLayers {
  /// Ways to a position in any layer; ways from it in the common layer.
  var all: [Double]
  var sourceGap: [Double]
  var targetGap: [Double]

  init(_ band: PositionBand, _ rowStarts: [Int]) {
    all = Array(repeating: LogSum.nothing, count: rowStarts[band.sourceCount + 1])
    sourceGap = all
    targetGap = all
  }

  init(
    forward band: PositionBand, _ rowStarts: [Int], _ scores: [Float], _ linkCount: Int, _ weights: LatticeWeights
  ) {
    self.init(band, rowStarts)
    let shapes = BeadShape.links.prefix(linkCount)
    for row in 0...band.sourceCount {
      let width = rowStarts[row + 1] - rowStarts[row]
      for place in 0..<width {
        let position = band.lower[row] + place
        let here = rowStarts[row] + place
        var ways = LogSum()
        if here == 0 { ways.add(0) }
        for (link, shape) in shapes.enumerated() where shape.source <= row {
          guard band.contains(row - shape.source, position - shape.target) else { continue }
          let from = rowStarts[row - shape.source] + position - shape.target - band.lower[row - shape.source]
          let score = scores[rowStarts[row] * linkCount + link * width + place]
          ways.add(all[from] + weights.scale * Double(score))
        }
        var above: Int?
        if row > 0, band.contains(row - 1, position) {
          above = rowStarts[row - 1] + position - band.lower[row - 1]
        }
        open(here, above, place > 0 ? here - 1 : nil, &ways, weights)
      }
    }
  }

  /// Adds to the ways to a position those by a sentence left alone.
  private mutating func open(
    _ here: Int, _ above: Int?, _ left: Int?, _ ways: inout LogSum, _ weights: LatticeWeights
  ) {
    if let above {
      ways.add(all[above] + weights.sourceNull)
      var gap = LogSum()
      gap.add(all[above] + weights.opening)
      gap.add(sourceGap[above] + weights.staying)
      sourceGap[here] = gap.value
    }
    if let left {
      ways.add(all[left] + weights.targetNull)
      var gap = LogSum()
      gap.add(all[left] + weights.opening)
      gap.add(targetGap[left] + weights.staying)
      targetGap[here] = gap.value
    }
    ways.add(sourceGap[here])
    ways.add(targetGap[here])
    all[here] = ways.value
  }

  /// Settles the ways from a position.
  ///
  /// - Parameters:
  ///   - ways: those by a bead or a single sentence left alone.
  ///   - gaps: those from the next position of either gap.
  mutating func close(
    _ here: Int, _ ways: LogSum, _ gaps: (source: Double, target: Double), _ weights: LatticeWeights
  ) {
    var common = ways
    common.add(gaps.source + weights.opening)
    common.add(gaps.target + weights.opening)
    all[here] = common.value
    var inSource = ways
    inSource.add(gaps.source + weights.opening)
    inSource.add(gaps.source + weights.staying)
    inSource.add(gaps.target + weights.opening)
    sourceGap[here] = inSource.value
    var inTarget = ways
    inTarget.add(gaps.source + weights.opening)
    inTarget.add(gaps.target + weights.opening)
    inTarget.add(gaps.target + weights.staying)
    targetGap[here] = inTarget.value
  }
}
