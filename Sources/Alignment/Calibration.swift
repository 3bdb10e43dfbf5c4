internal import Glibc

/// Turns the model's chances into shares of right beads.
///
/// Logistic curves, fitted to development sets of Italian with English and Korean: a large collection's
/// chances of linking beads need hardly any correction; those of a single short document are too modest,
/// since nothing was learned, and those of sentences without counterpart are too bold.
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

  private let link: Curve
  private let null = Curve(offset: 0.25, slope: 0.65)

  /// Picks the curves for a collection.
  ///
  /// - Parameter sentenceCount: the sentences of its longer side.
  init(sentenceCount: Int) {
    let size = min(Self.largeCollection, max(Self.smallCollection, Double(sentenceCount)))
    let share = log(Self.largeCollection / size) / log(Self.largeCollection / Self.smallCollection)
    link = Curve(offset: Self.largestShift * share, slope: 1)
  }

  /// The score of a bead, 0 to 1.
  func score(of step: AlignmentPath.Step, _ posterior: LatticePosterior) -> Double {
    if step.isLink { return link(posterior.chance(of: step)) }
    if step.target.isEmpty { return null(posterior.sourceNulls[step.source.lowerBound]) }
    return null(posterior.targetNulls[step.target.lowerBound])
  }
}
