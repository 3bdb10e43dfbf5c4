import CorpusModel
import Testing

@testable import Alignment

@Suite struct CalibrationTests {
  private static let usual = Double(ShapePriors.initialRegroupedShare)

  /// The chances of a small lattice, and its likeliest linking beads.
  private static func lattice(seed: UInt64) -> (posterior: LatticePosterior, steps: [AlignmentPath.Step]) {
    var evidence = RandomEvidence(band: PositionBand(sourceCount: 6, targetCount: 6), seed: seed)
    let search = LatticeSearch(gapOpening: -8, gapStaying: -0.1)
    let posterior = LatticePosterior(&evidence, search, temperature: 1, leastChance: 0.2)
    var path = AlignmentPath()
    path.append(posterior.mostAccuratePath(near: []), source: 0, target: 0)
    return (posterior, path.steps.filter(\.isLink))
  }

  @Test(arguments: 1...5)
  func largeCollectionsAreTakenAtTheirWord(seed: UInt64) {
    let (posterior, steps) = Self.lattice(seed: seed)
    let calibration = Calibration(sentenceCount: 5_000, regroupedShare: Self.usual)
    for step in steps {
      let chance = min(0.9999, max(0.0001, Double(posterior.chance(of: step))))
      #expect(abs(calibration.score(of: step, posterior) - chance) < 1e-6)
    }
  }

  @Test(arguments: 1...5)
  func regroupedSentencesLowerTheScoreUpToABound(seed: UInt64) throws {
    let (posterior, steps) = Self.lattice(seed: seed)
    let step = try #require(steps.first)
    let scores = [0, Self.usual, 0.03, 0.045, 0.2].map {
      Calibration(sentenceCount: 1_000, regroupedShare: $0).score(of: step, posterior)
    }
    #expect(scores[0] == scores[1])
    #expect(scores[1] > scores[2] && scores[2] > scores[3] && scores[3] == scores[4])
    #expect(scores[4] > 0)
  }

  @Test func shortDocumentsAreRaised() throws {
    let (posterior, steps) = Self.lattice(seed: 3)
    let step = try #require(steps.first)
    let scores = [10, 30, 200, 1_000, 9_000].map {
      Calibration(sentenceCount: $0, regroupedShare: Self.usual).score(of: step, posterior)
    }
    #expect(scores[0] == scores[1] && scores[1] > scores[2] && scores[2] > scores[3] && scores[3] == scores[4])
  }

  @Test func theShareOfRegroupedBeadsIsCounted() {
    #expect(ShapePriors().regroupedShare == ShapePriors.initialRegroupedShare)
    var regrouped = AlignmentPath()
    var plain = AlignmentPath()
    for first in stride(from: 0, to: 100, by: 2) {
      regrouped.steps.append(AlignmentPath.Step(source: first..<(first + 2), target: first..<(first + 2)))
      plain.steps.append(AlignmentPath.Step(source: first..<(first + 1), target: first..<(first + 2)))
    }
    #expect(ShapePriors(regrouped, weight: 20).regroupedShare > 0.7)
    #expect(ShapePriors(plain, weight: 20).regroupedShare < ShapePriors.initialRegroupedShare)
  }
}
