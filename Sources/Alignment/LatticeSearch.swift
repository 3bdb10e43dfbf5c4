/// Where the scores of linking beads come from.
protocol BeadEvidence {
  /// The positions to be scored.
  var band: PositionBand { get }
  /// Which of `BeadShape.links` may be used.
  var linkCount: Int { get }
  /// The log chances of 1–0 and 0–1.
  var nullScores: (source: Float, target: Float) { get }

  /// Writes the scores of the beads that end in a row; called once for each row from 1, in order.
  ///
  /// - Parameters:
  ///   - row: source sentences done when the bead ends.
  ///   - scores: for each of the first `linkCount` linking shapes, for each position of the row, the score.
  mutating func score(row: Int, into scores: UnsafeMutableBufferPointer<Float>)
}

/// Finds the best way through a band of positions.
///
/// Two more layers besides the common one hold the long gaps, in the source and in the target: they open
/// dearly and go on cheaply, so that a block that was left out or moved costs little more than a short one.
struct LatticeSearch: Sendable {
  /// The log chance that a long gap opens.
  let gapOpening: Double
  /// The log chance that it goes on.
  let gapStaying: Double

  /// Finds the best beads.
  ///
  /// - Returns: indices into `BeadShape.all`, in order.
  /// - Complexity: O(*p*) for *p* positions, in time; one byte a position in memory.
  func bestPath(_ evidence: inout some BeadEvidence) -> [UInt8] {
    let band = evidence.band
    let shapes = BeadShape.links.prefix(evidence.linkCount)
    var rows: [LatticeRow] = []
    var marks: [UInt8] = []
    marks.reserveCapacity(band.positionCount)
    var starts: [Int] = []
    var scores: [Float] = []
    for index in 0...band.sourceCount {
      var row = LatticeRow(band, index)
      scores.reserveCapacity(shapes.count * row.width)
      while scores.count < shapes.count * row.width { scores.append(0) }
      if index > 0 {
        scores.withUnsafeMutableBufferPointer { evidence.score(row: index, into: $0) }
        for (link, shape) in shapes.enumerated() where shape.source <= index {
          row.link(link, shape, from: rows[rows.count - shape.source], scores)
        }
        row.skipSource(from: rows[rows.count - 1], Double(evidence.nullScores.source), self)
      }
      row.skipTarget(Double(evidence.nullScores.target), self)
      starts.append(marks.count)
      marks += row.marks.lazy.map(\.byte)
      rows.append(row)
      if rows.count > BeadShape.largestSide { rows.removeFirst() }
    }
    return Self.trace(marks, starts, band)
  }

  /// Follows the marks back from the end.
  private static func trace(_ marks: [UInt8], _ starts: [Int], _ band: PositionBand) -> [UInt8] {
    var shapes: [UInt8] = []
    var row = band.sourceCount
    var position = band.targetCount
    func mark() -> LatticeMark { LatticeMark(byte: marks[starts[row] + position - band.lower[row]]) }
    var layer = mark().bestLayer
    while row > 0 || position > 0 {
      let here = mark()
      let shape = layer == 0 ? here.shape : layer - 1
      let stays = layer == 1 && here.staysInSourceGap || layer == 2 && here.staysInTargetGap
      shapes.append(UInt8(shape))
      row -= BeadShape.all[shape].source
      position -= BeadShape.all[shape].target
      if !stays { layer = mark().bestLayer }
    }
    return shapes.reversed()
  }
}

/// How the best ways to a position come there, in one byte.
private struct LatticeMark {
  private(set) var byte: UInt8 = 0

  /// The bead that ends here in the common layer, an index into `BeadShape.all`.
  var shape: Int {
    get { Int(byte & 0xF) }
    set { byte = byte & 0xF0 | UInt8(newValue) }
  }
  /// The layer with the best score: common, source gap, target gap.
  var bestLayer: Int {
    get { Int(byte >> 4) & 3 }
    set { byte = byte & 0xCF | UInt8(newValue) << 4 }
  }
  /// Whether the best way in the source gap was there before.
  var staysInSourceGap: Bool {
    get { byte & 0x40 != 0 }
    set { byte = byte & 0xBF | (newValue ? 0x40 : 0) }
  }
  /// Whether the best way in the target gap was there before.
  var staysInTargetGap: Bool {
    get { byte & 0x80 != 0 }
    set { byte = byte & 0x7F | (newValue ? 0x80 : 0) }
  }
}

/// One row of the search: for each position the best score of each layer.
private struct LatticeRow {
  private static let impossible = -1e18

  let lower: Int
  let width: Int
  /// The best score of any layer; while the row is being filled, of the common layer.
  private var best: [Double]
  private var sourceGap: [Double]
  private var targetGap: [Double]
  private(set) var marks: [LatticeMark]

  init(_ band: PositionBand, _ index: Int) {
    lower = band.lower[index]
    width = band.upper[index] - lower + 1
    best = Array(repeating: Self.impossible, count: width)
    sourceGap = best
    targetGap = best
    marks = Array(repeating: LatticeMark(), count: width)
    if index == 0 { best[0] = 0 }
  }

  /// The places that a bead can come to from another row.
  private func places(reachableFrom row: LatticeRow, target: Int) -> Range<Int> {
    let first = max(0, row.lower + target - lower)
    return first..<max(first, min(width, row.lower + row.width + target - lower))
  }

  /// Takes the beads of one linking shape.
  mutating func link(_ link: Int, _ shape: BeadShape, from row: LatticeRow, _ scores: [Float]) {
    let shift = lower - row.lower - shape.target
    for place in places(reachableFrom: row, target: shape.target) {
      let value = row.best[place + shift] + Double(scores[link * width + place])
      if value > best[place] {
        best[place] = value
        marks[place].shape = link + 2
      }
    }
  }

  /// Leaves a source sentence alone.
  mutating func skipSource(from row: LatticeRow, _ null: Double, _ search: LatticeSearch) {
    let shift = lower - row.lower
    for place in places(reachableFrom: row, target: 0) {
      let value = row.best[place + shift] + null
      if value > best[place] {
        best[place] = value
        marks[place].shape = 0
      }
      let opened = row.best[place + shift] + search.gapOpening
      let stayed = row.sourceGap[place + shift] + search.gapStaying
      sourceGap[place] = max(opened, stayed)
      marks[place].staysInSourceGap = stayed > opened
    }
  }

  /// Leaves target sentences alone, and settles the row: it must come last.
  mutating func skipTarget(_ null: Double, _ search: LatticeSearch) {
    for place in 0..<width {
      if place > 0 {
        let value = best[place - 1] + null
        if value > best[place] {
          best[place] = value
          marks[place].shape = 1
        }
        let opened = best[place - 1] + search.gapOpening
        let stayed = targetGap[place - 1] + search.gapStaying
        targetGap[place] = max(opened, stayed)
        marks[place].staysInTargetGap = stayed > opened
      }
      if sourceGap[place] > best[place] {
        best[place] = sourceGap[place]
        marks[place].bestLayer = 1
      }
      if targetGap[place] > best[place] {
        best[place] = targetGap[place]
        marks[place].bestLayer = 2
      }
    }
  }
}
