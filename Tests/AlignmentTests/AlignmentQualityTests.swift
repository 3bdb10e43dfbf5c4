import CorpusModel
import Foundation
import Testing

@testable import Alignment

/// How well an invented chronicle in three languages is aligned once sentences are joined and left out.
///
/// The floors are what was measured, rounded down; they only rise.
@Suite struct AlignmentQualityTests {
  private struct Disturbed {
    var source: [String] = []
    var target: [String] = []
    var gold: [AlignedSentences] = []

    /// Joins a fifth of the sentences with their neighbours, on either side, and leaves out 15 % of either side's.
    init(_ rows: [(source: String, target: String)], seed: UInt64) {
      var state = seed
      func next() -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % 1000
      }
      var index = 0
      while index < rows.count {
        let chance = next()
        let isSource = next() < 500
        var taken = 1
        if chance < 150 {
          add(isSource ? [rows[index].source] : [], isSource ? [] : [rows[index].target])
        } else if chance < 350, index + 1 < rows.count {
          let pair = rows[index...(index + 1)]
          let mark = next() < 500 ? "." : ";"
          let sources = pair.map(\.source)
          let targets = pair.map(\.target)
          add(isSource ? [Self.joined(sources, mark)] : sources, isSource ? targets : [Self.joined(targets, mark)])
          taken = 2
        } else {
          add([rows[index].source], [rows[index].target])
        }
        index += taken
      }
    }

    private static func joined(_ lines: [String], _ mark: String) -> String {
      let first = lines[0].hasSuffix(".") ? lines[0].dropLast() + mark : lines[0][...]
      return first + " " + lines[1]
    }

    private mutating func add(_ sources: [String], _ targets: [String]) {
      gold.append(
        AlignedSentences(
          source: Array(source.count..<(source.count + sources.count)),
          target: Array(target.count..<(target.count + targets.count))))
      source += sources
      target += targets
    }
  }

  private static func chronicle(_ column: Int) throws -> [(source: String, target: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/chronicle.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let cells = line.components(separatedBy: "\t")
      return (cells[0], cells[column])
    }
  }

  @Test(arguments: [(LanguageTag.english, 1, 0.95), (.korean, 2, 0.80)])
  func disturbedChroniclesAreAligned(language: LanguageTag, column: Int, floor: Double) throws {
    let rows = try Self.chronicle(column)
    var score = AlignmentScore()
    var calibration = CalibrationTable()
    for seed in 1...12 {
      let disturbed = Disturbed(rows, seed: UInt64(seed))
      let beads = SentenceAlignerTests.align(disturbed.source, disturbed.target, to: language)
      score.add(found: beads.map { AlignedSentences($0) }, gold: disturbed.gold)
      let gold = Set(disturbed.gold)
      for bead in beads { calibration.add(score: bead.score, isRight: gold.contains(AlignedSentences(bead))) }
    }
    #expect(score.strictF1 >= floor, "strict F1 \(score.strictF1)")
    let sure = calibration.rate(from: 0.9)
    #expect(sure.value >= 0.95, "\(sure)")
    #expect(sure.all >= 100, "\(sure)")
  }

  @Test func aShuffledTranslationFallsBelowTheFloor() throws {
    let rows = try Self.chronicle(1)
    let beads = SentenceAlignerTests.align(rows.map(\.source), rows.map(\.target).reversed())
    var score = AlignmentScore()
    let gold = rows.indices.map { AlignedSentences(source: [$0], target: [$0]) }
    score.add(found: beads.map { AlignedSentences($0) }, gold: gold)
    #expect(score.strictF1 < 0.2)
  }
}
