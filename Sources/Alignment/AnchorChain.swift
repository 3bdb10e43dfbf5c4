/// The longest run of places where rare words agree, through one document.
///
/// It serves only to lay a band about it, where comparing all sentences with all would take too long.
struct AnchorChain: Sendable {
  /// A source and a target sentence of the document that share rare types, and how strongly.
  struct Anchor: Equatable, Sendable {
    let source: Int
    let target: Int
    let weight: Float
  }

  /// The anchors, ascending on both sides.
  let anchors: [Anchor]

  /// How often a type may occur to make anchors.
  static let rarest = 4
  /// The weight of an anchor made by hand, which nothing outweighs.
  static let byHand: Float = 1e6
  /// How far an anchor may be off its neighbours' diagonal.
  private static let tolerance = 25

  /// Finds the chain of a document.
  ///
  /// - Complexity: O(*n* log *n*) for *n* linked occurrences of rare types.
  init(_ corpus: BilingualCorpus, _ document: BilingualCorpus.Document, _ source: Postings, _ target: Postings) {
    let points =
      Self.points(corpus, document, source, target)
      + (document.anchors?.places ?? []).map { Anchor(source: $0.source, target: $0.target, weight: Self.byHand) }
    anchors = Self.consistent(
      Self.heaviestChain(points.sorted { ($0.source, $0.target) < ($1.source, $1.target) }))
  }

  /// Makes a chain of the anchors given.
  init(anchors: [Anchor]) {
    self.anchors = anchors
  }

  private static func points(
    _ corpus: BilingualCorpus, _ document: BilingualCorpus.Document, _ source: Postings, _ target: Postings
  ) -> [Anchor] {
    let links = corpus.links
    var weights: [(key: UInt64, weight: Float)] = []
    for link in 0..<links.count where links.strengths[link] >= 0.5 {
      let sources = source.sentences(of: Int(links.sources[link]), in: document.source)
      let targets = target.sentences(of: Int(links.targets[link]), in: document.target)
      guard !sources.isEmpty, !targets.isEmpty, sources.count <= rarest, targets.count <= rarest else { continue }
      let weight = links.strengths[link] / Float(max(sources.count, targets.count))
      for first in sources {
        for second in targets { weights.append((UInt64(first) << 32 | UInt64(second), weight)) }
      }
    }
    weights.sort { $0.key < $1.key }
    var points: [Anchor] = []
    var index = 0
    while index < weights.count {
      let key = weights[index].key
      var weight: Float = 0
      while index < weights.count, weights[index].key == key {
        weight += weights[index].weight
        index += 1
      }
      guard weight >= 0.5 else { continue }
      points.append(
        Anchor(
          source: Int(key >> 32) - document.source.lowerBound,
          target: Int(key & 0xFFFF_FFFF) - document.target.lowerBound, weight: weight))
    }
    return points
  }

  /// The heaviest chain that ascends strictly on both sides, by a tree of prefix maxima (Fenwick 1994).
  static func heaviestChain(_ points: [Anchor]) -> [Anchor] {
    let size = (points.map(\.target).max() ?? 0) + 2
    var tree = [(weight: Float, point: Int)](repeating: (0, -1), count: size + 1)
    var weights = [Float](repeating: 0, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var index = 0
    while index < points.count {
      let first = index
      while index < points.count, points[index].source == points[first].source {
        var best = (weight: Float(0), point: -1)
        var node = points[index].target
        while node > 0 {
          if tree[node].weight > best.weight { best = tree[node] }
          node -= node & -node
        }
        weights[index] = best.weight + points[index].weight
        previous[index] = best.point
        index += 1
      }
      for point in first..<index {
        var node = points[point].target + 1
        while node <= size {
          if tree[node].weight < weights[point] { tree[node] = (weights[point], point) }
          node += node & -node
        }
      }
    }
    var chain: [Anchor] = []
    var point = weights.indices.max { weights[$0] < weights[$1] } ?? -1
    while point >= 0 {
      chain.append(points[point])
      point = previous[point]
    }
    return chain.reversed()
  }

  /// Leaves out anchors that make a jump which none of their neighbours makes.
  private static func consistent(_ chain: [Anchor]) -> [Anchor] {
    chain.indices.filter { index in
      let neighbours = (max(0, index - 4)..<min(chain.count, index + 5)).filter { $0 != index }
      if neighbours.isEmpty || chain[index].weight >= byHand { return true }
      let shifts = neighbours.map { chain[$0].target - chain[$0].source }.sorted()
      return abs(chain[index].target - chain[index].source - shifts[shifts.count / 2]) <= tolerance
    }.map { chain[$0] }
  }
}

extension PositionBand {
  /// Up to so many positions the whole rectangle is searched.
  static let largestRectangle = 4_000_000
  /// Up to so many positions a band without enough anchors has.
  private static let largestDiagonal = 10_000_000
  private static let fewestAnchors = 10
  private static let margin = 40

  /// The band for a first look at a document: all of it where that is feasible, else along a chain.
  init(_ chain: AnchorChain, sourceCount: Int, targetCount: Int) {
    let isByHand = chain.anchors.contains { $0.weight >= AnchorChain.byHand }
    if chain.anchors.count < Self.fewestAnchors, !isByHand {
      self.init(diagonalOf: sourceCount, targetCount)
      return
    }
    typealias Anchor = AnchorChain.Anchor
    let ends =
      [Anchor(source: -1, target: -1, weight: 0)] + chain.anchors
      + [Anchor(source: sourceCount, target: targetCount, weight: 0)]
    var lower = [Int](repeating: targetCount, count: sourceCount + 1)
    var upper = [Int](repeating: 0, count: sourceCount + 1)
    for (start, end) in zip(ends, ends.dropFirst()) {
      let sources = Float(end.source - start.source)
      let targets = Float(end.target - start.target)
      let width = max(Float(Self.margin), 0.6 * abs(targets - sources) + 0.15 * sources)
      for row in max(0, start.source)..<min(sourceCount, end.source) {
        let centre = Float(start.target) + Float(row - start.source) / max(1, sources) * targets
        for edge in row...(row + 1) {
          lower[edge] = min(lower[edge], Int(centre - width))
          upper[edge] = max(upper[edge], Int(centre + width) + 1)
        }
      }
    }
    self.init(lower: lower, upper: upper, targetCount: targetCount)
  }

  private init(diagonalOf sourceCount: Int, _ targetCount: Int) {
    let widest = Self.largestDiagonal / max(1, sourceCount)
    let width = max(200, min(targetCount * 6 / 100, widest / 2))
    let centres = (0...sourceCount).map { $0 * targetCount / max(1, sourceCount) }
    self.init(lower: centres.map { $0 - width }, upper: centres.map { $0 + width }, targetCount: targetCount)
  }
}
