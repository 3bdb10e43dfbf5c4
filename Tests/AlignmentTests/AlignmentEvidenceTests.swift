import CorpusModel
import Testing

@testable import Alignment

@Suite struct AlignmentEvidenceTests {
  @Test func anchorsAreObeyed() throws {
    let pair = try Seed.pair(.english)
    let anchors = try AlignmentAnchors([(3, 6), (8, 11)], sourceCount: 14, targetCount: 16)
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: pair.source, target: pair.target, anchors: anchors)])[0]
    for (source, target) in [(3, 6), (8, 11)] {
      #expect(beads.contains { $0.source.contains(source) && $0.target.contains(target) })
    }
    SentenceAlignerTests.expectCover(beads, 14, 16)
  }

  @Test func anchorsHoldSentencesTogether() throws {
    let pair = try Seed.pair(.english)
    let anchors = try AlignmentAnchors([(5, 7), (6, 7), (6, 8)], sourceCount: 14, targetCount: 16)
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: pair.source, target: pair.target, anchors: anchors)])[0]
    #expect(beads.contains { Set(5..<7).isSubset(of: $0.source) && Set(7..<9).isSubset(of: $0.target) })
  }

  @Test func impossibleAnchorsAreRefused() {
    #expect(throws: AnchorError.outside(source: 5, target: 0)) {
      try AlignmentAnchors([(5, 0)], sourceCount: 5, targetCount: 5)
    }
    #expect(throws: AnchorError.crossing(source: 2, target: 1)) {
      try AlignmentAnchors([(1, 3), (2, 1)], sourceCount: 5, targetCount: 5)
    }
    #expect(throws: AnchorError.tooLarge(source: 0..<1, target: 0..<5)) {
      try AlignmentAnchors([(0, 0), (0, 4)], sourceCount: 5, targetCount: 5)
    }
  }

  /// Sentences that say nothing, told apart by their vectors alone.
  @Test func vectorsDecideWhereWordsDoNot() throws {
    let count = 12
    let rows = (0..<count).map { row in (0..<count).map { Float($0 == row ? 1 : 0.05) } }
    let source = AlignmentSide(
      sentences: Array(repeating: Array("Una frase.".utf8), count: count), vectors: try SentenceVectors(rows: rows)
    )
    let target = AlignmentSide(
      sentences: Array(repeating: Array("Some words.".utf8), count: count - 1),
      vectors: try SentenceVectors(rows: Array(rows[..<4] + rows[5...])))
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: source, target: target)])[0]
    #expect(beads.contains { $0.source == 4..<5 && $0.target.isEmpty })
    #expect(beads.contains { $0.source == 5..<6 && $0.target == 4..<5 })
    #expect(throws: VectorError.ragged(row: 1)) { try SentenceVectors(rows: [[1, 2], [1]]) }
  }

  @Test func conceptsDecideWhereWordsDoNot() {
    let kept = [0, 1, 2, 3, 5, 6, 7, 8, 9]
    let source = AlignmentSide(
      sentences: Array(repeating: Array("Una frase.".utf8), count: 10), concepts: (0..<10).map { [$0] })
    let target = AlignmentSide(
      sentences: Array(repeating: Array("Some words.".utf8), count: 9), concepts: kept.map { [$0] })
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: source, target: target)])[0]
    #expect(beads.contains { $0.source == 4..<5 && $0.target.isEmpty })
    #expect(beads.contains { $0.source == 5..<6 && $0.target == 4..<5 })
  }

  /// A text that repeats itself, with one sentence left out; paragraphs tell which.
  @Test func paragraphsDecideWhereWordsDoNot() {
    let line = Array("La stessa frase di sempre.".utf8)
    let starts = (0..<30).map { [0, 4, 7, 13, 15, 20, 26].contains($0) }
    let source = AlignmentSide(sentences: Array(repeating: line, count: 30), startsParagraph: starts)
    let target = AlignmentSide(
      sentences: Array(repeating: line, count: 29), startsParagraph: Array(starts[..<9] + starts[10...]))
    let beads = SentenceAligner(source: .italian, target: .english)
      .align([DocumentPair(source: source, target: target)])[0]
    for bead in beads where bead.source.count == 1 && bead.target.count == 1 && bead.source.lowerBound >= 13 {
      #expect(bead.source.lowerBound == bead.target.lowerBound + 1)
    }
    #expect(beads.contains { $0.source == 20..<21 && $0.target == 19..<20 })
  }

  @Test(arguments: [LanguageTag.english, .korean])
  func beadsAreExplained(language: LanguageTag) throws {
    let document = SentenceAligner(source: .italian, target: language).explain([try Seed.pair(language)])[0]
    #expect(document.explanations.count == document.beads.count)
    let treaty = try #require(document.beads.firstIndex { $0.source == 4..<5 })
    let explanation = document.explanations[treaty]
    let words = explanation.pairs.map { "\($0.source) \($0.target)" }
    #expect(words.contains(language == .korean ? "putin 푸틴" : "putin putin"), "\(words)")
    #expect(explanation.numbers > 0 && explanation.total > 0 && !explanation.isAnchored)
    #expect(explanation.prior < 0)
  }

  @Test func halfAndSinglePrecisionAreRead() throws {
    func file(_ type: String, _ shape: String, _ data: [UInt8], order: String = "False") -> [UInt8] {
      let header = "{'descr': '\(type)', 'fortran_order': \(order), 'shape': \(shape), }\n"
      return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8) + data
    }
    let single = try NumpyMatrix(bytes: file("<f4", "(1, 2)", [0, 0, 0x80, 0x3F, 0, 0, 0x20, 0xC0]))
    #expect(single.values == [1, -2.5] && single.rowCount == 1 && single.columnCount == 2)
    let half = try NumpyMatrix(bytes: file("<f2", "(3, 1)", [0, 0x3C, 0x00, 0xC1, 1, 0]))
    #expect(half.values == [1, -2.5, 0x1p-24])
    #expect(throws: NumpyError.unsupportedType("<f8")) { try NumpyMatrix(bytes: file("<f8", "(1, 1)", [])) }
    #expect(throws: NumpyError.unsupportedShape("3,")) { try NumpyMatrix(bytes: file("<f4", "(3,)", [])) }
    #expect(throws: NumpyError.malformed) { try NumpyMatrix(bytes: file("<f4", "(2, 2)", [1, 2])) }
    #expect(throws: NumpyError.malformed) { try NumpyMatrix(bytes: [1, 2, 3]) }
    #expect(SentenceVectors(single).values.map { $0 * $0 }.reduce(0, +) > 0.999)
  }
}
