internal import Glibc

/// Turns the model's chances into shares of right beads.
///
/// Logistic curves, fitted to development sets of Italian with English and Korean: a large collection's
/// chances of linking beads need hardly any correction; those of a single short document are too modest,
/// since nothing was learned, and those of sentences without counterpart are too bold. Where a translator
/// regrouped sentences, the borders of beads are less sure than the model believes: on Text+Berg 1957, 4 % of
/// whose beads have several sentences on either side, of the beads scored 0.9 or more 92.3 % were right without
/// the correction and 95.5 % with it. Other sets have 1 % at most; only very short documents change a little.
///
/// - Source: Platt, Probabilistic outputs for support vector machines, 1999.
struct Calibration: Sendable {
  private struct Curve {
    let offset: Double
    let slope: Double

    func callAsFunction(_ chance: Float) -> Double {
      let clamped = min(0.9999, max(0.0001, Double(chance)))
      return 1 / (1 + exp(-(offset + slope * log(clamped / (1 - clamped)))))
    }
  }

  private static let largeCollection = 1000.0
  private static let smallCollection = 30.0
  private static let largestShift = 0.8
  /// What a share of regrouped beads beyond that of any text takes, as a factor, and what it takes at most.
  private static let regroupedCost = 50.0
  private static let largestCost = 1.5

  private let link: Curve
  private let null = Curve(offset: 0.25, slope: 0.65)

  /// Picks the curves for a collection.
  ///
  /// - Parameters:
  ///   - sentenceCount: the sentences of its longer side.
  ///   - regroupedShare: the share of its beads that have several sentences on either side, 0 to 1.
  init(sentenceCount: Int, regroupedShare: Double) {
    let size = min(Self.largeCollection, max(Self.smallCollection, Double(sentenceCount)))
    let share = log(Self.largeCollection / size) / log(Self.largeCollection / Self.smallCollection)
    let excess = max(0, regroupedShare - Double(ShapePriors.initialRegroupedShare))
    let cost = min(Self.largestCost, Self.regroupedCost * excess)
    link = Curve(offset: Self.largestShift * share - cost, slope: 1)
  }

  /// The score of a bead, 0 to 1.
  func score(of step: AlignmentPath.Step, _ posterior: LatticePosterior) -> Double {
    if step.isLink { return link(posterior.chance(of: step)) }
    if step.target.isEmpty { return null(posterior.sourceNulls[step.source.lowerBound]) }
    return null(posterior.targetNulls[step.target.lowerBound])
  }
}
