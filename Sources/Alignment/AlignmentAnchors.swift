/// Why hand-made anchors cannot be obeyed.
package enum AnchorError: Error, Equatable, Sendable {
  /// A sentence number is outside its document.
  case outside(source: Int, target: Int)
  /// Two anchors cross: the later sentence has the earlier translation.
  case crossing(source: Int, target: Int)
  /// Anchors hold together more sentences than a bead may have.
  case tooLarge(source: Range<Int>, target: Range<Int>)
}

/// Pairs of sentences of one document that were found to be translations by hand: each must be in one bead.
package struct AlignmentAnchors: Sendable, Equatable {
  /// No anchors.
  package static let none = AlignmentAnchors()

  /// The sentences that anchors hold together, ascending on both sides.
  let groups: [AlignmentPath.Step]

  private init() { groups = [] }

  /// Checks anchors.
  ///
  /// - Parameters:
  ///   - pairs: source and target sentence numbers from 0, in any order.
  ///   - sourceCount: the document's source sentences.
  ///   - targetCount: its target sentences.
  /// - Throws: `AnchorError` where a number is outside, where anchors cross, or where they demand a larger
  ///   bead than there is.
  /// - Complexity: O(*a* log *a*) for *a* anchors.
  package init(
    _ pairs: [(source: Int, target: Int)], sourceCount: Int, targetCount: Int
  ) throws(AnchorError) {
    var groups: [AlignmentPath.Step] = []
    for (source, target) in pairs.sorted(by: { ($0.source, $0.target) < ($1.source, $1.target) }) {
      guard (0..<sourceCount).contains(source), (0..<targetCount).contains(target) else {
        throw .outside(source: source, target: target)
      }
      let single = AlignmentPath.Step(source: source..<(source + 1), target: target..<(target + 1))
      guard let last = groups.last else {
        groups.append(single)
        continue
      }
      if last.source.contains(source) || last.target.contains(target) {
        guard target >= last.target.upperBound - 1 else { throw .crossing(source: source, target: target) }
        groups[groups.count - 1] = AlignmentPath.Step(
          source: last.source.lowerBound..<(source + 1), target: last.target.lowerBound..<(target + 1))
      } else {
        guard target >= last.target.upperBound else { throw .crossing(source: source, target: target) }
        groups.append(single)
      }
    }
    for group in groups where !BeadShape.links.contains(where: { $0.holds(group) }) {
      throw .tooLarge(source: group.source, target: group.target)
    }
    self.groups = groups
  }
}

extension BeadShape {
  /// Whether a bead of the shape has room for a group of sentences.
  fileprivate func holds(_ group: AlignmentPath.Step) -> Bool {
    source >= group.source.count && target >= group.target.count
  }
}

/// Anchors as a search needs them: for each sentence what must share its bead.
struct AnchorConstraint: Sendable {
  /// What a bead gains for each group that it holds whole, and loses for each that it breaks.
  static let weight: Float = 10_000

  private let groups: [AlignmentPath.Step]
  /// For each sentence its group, or −1.
  private let groupOfSource: [Int32]
  private let groupOfTarget: [Int32]

  /// Prepares the anchors of a document; nil where there are none.
  init?(_ anchors: AlignmentAnchors, sourceCount: Int, targetCount: Int) {
    guard !anchors.groups.isEmpty else { return nil }
    groups = anchors.groups
    let path = AlignmentPath(steps: anchors.groups)
    groupOfSource = path.stepOfSentence(count: sourceCount, \.source)
    groupOfTarget = path.stepOfSentence(count: targetCount, \.target)
  }

  /// The first sentences of each group.
  var places: [(source: Int, target: Int)] { groups.map { ($0.source.lowerBound, $0.target.lowerBound) } }

  /// What anchors add to a bead's score.
  ///
  /// - Parameters:
  ///   - step: a bead, by the document's sentence numbers.
  ///   - isWhole: whether every group must be held whole; the wide passes know of single sentences only.
  func score(of step: AlignmentPath.Step, isWhole: Bool) -> Float {
    var score: Float = 0
    var last: Int32 = -1
    for sentence in step.source where groupOfSource[sentence] >= 0 && groupOfSource[sentence] != last {
      last = groupOfSource[sentence]
      let group = groups[Int(last)]
      let isHeld = isWhole ? step.holds(group) : step.target.overlaps(group.target)
      score += isHeld ? Self.weight : -Self.weight
    }
    for sentence in step.target where groupOfTarget[sentence] >= 0 {
      if !step.source.overlaps(groups[Int(groupOfTarget[sentence])].source) { score -= Self.weight }
    }
    return score
  }
}

extension AlignmentPath.Step {
  fileprivate func holds(_ group: AlignmentPath.Step) -> Bool {
    source.lowerBound <= group.source.lowerBound && source.upperBound >= group.source.upperBound
      && target.lowerBound <= group.target.lowerBound && target.upperBound >= group.target.upperBound
  }
}
