import CorpusModel
import Testing

@testable import Bitesto

@Suite struct BeadMergingTests {
  private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, score: 1)
  }

  private func shape(_ rows: [BeadMerging.Row]) -> [String] {
    rows.map { row in
      ([row.source] + row.targets.map(\.segments)).map { range in range.map(String.init).joined(separator: ",") }
        .joined(separator: " | ")
    }
  }

  @Test func beadsThatShareSegmentsBecomeOneRow() {
    let english = [bead(0..<1, 0..<1), bead(1..<3, 1..<2), bead(3..<4, 2..<3)]
    let korean = [bead(0..<2, 0..<1), bead(2..<3, 1..<2), bead(3..<4, 2..<4)]
    #expect(
      shape(BeadMerging.rows(segmentCount: 4, alignments: [english, korean])) == [
        "0,1,2 | 0,1 | 0,1", "3 | 2 | 2,3",
      ])
  }

  @Test func sentencesWithoutItalianKeepTheirPlace() {
    let english = [bead(0..<0, 0..<1), bead(0..<1, 1..<2), bead(1..<1, 2..<3), bead(1..<2, 3..<3)]
    #expect(
      shape(BeadMerging.rows(segmentCount: 2, alignments: [english, []])) == [
        " | 0 | ", "0 | 1 | ", " | 2 | ", "1 |  | ",
      ])
  }

  @Test func aLanguageWithoutTranslationLeavesItalianAlone() {
    #expect(shape(BeadMerging.rows(segmentCount: 2, alignments: [[]])) == ["0 | ", "1 | "])
    #expect(BeadMerging.rows(segmentCount: 0, alignments: [[]]).isEmpty)
  }

  /// Every segment of every side appears once and in order, whatever the beads.
  @Test(arguments: 0..<300)
  func nothingIsLostOrRepeated(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let count = Int.random(in: 0...8, using: &random)
    let alignments = (0..<3).map { _ in Self.randomBeads(segmentCount: count, using: &random) }
    let rows = BeadMerging.rows(segmentCount: count, alignments: alignments)
    #expect(rows.flatMap { Array($0.source) } == Array(0..<count), "seed \(seed)")
    for (language, beads) in alignments.enumerated() {
      let targets = rows.flatMap { Array($0.targets[language].segments) }
      #expect(targets == Array(0..<(beads.last?.target.upperBound ?? 0)), "seed \(seed)")
    }
  }

  private static func randomBeads(segmentCount: Int, using random: inout SeededGenerator) -> [Bead] {
    var beads: [Bead] = []
    var (source, target) = (0, 0)
    while source < segmentCount || Int.random(in: 0..<3, using: &random) == 0 {
      let taken = min(Int.random(in: 0...2, using: &random), segmentCount - source)
      let given = Int.random(in: 0...2, using: &random)
      if taken + given == 0 { continue }
      beads.append(Bead(source: source..<source + taken, target: target..<target + given, score: 0.5))
      source += taken
      target += given
    }
    return beads
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
