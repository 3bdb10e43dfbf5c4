package import CorpusModel

/// How well an alignment agrees with a gold standard.
///
/// A bead is *strictly* right where gold has the same bead, *laxly* where it shares a sentence on both sides
/// with some bead of gold. Precision is over all beads found, recall over the gold beads that have both sides.
///
/// - Source: Thompson & Koehn, Vecalign: improved sentence alignment in linear time and space, EMNLP 2019.
package struct AlignmentScore: Sendable, Equatable {
  /// Right beads among those looked at.
  package struct Rate: Sendable, Equatable {
    package var right = 0
    package var all = 0

    /// The share, 0 where none was looked at.
    package var value: Double { all == 0 ? 0 : Double(right) / Double(all) }
  }

  /// Of the beads found, how many gold has.
  package private(set) var strictPrecision = Rate()
  /// Of the gold beads, how many were found.
  package private(set) var strictRecall = Rate()
  /// Of the beads found, how many overlap gold.
  package private(set) var laxPrecision = Rate()
  /// Of the gold beads, how many are overlapped.
  package private(set) var laxRecall = Rate()

  /// Scores nothing yet.
  package init() {}

  /// Adds a document.
  ///
  /// - Complexity: O(*n*) for *n* sentences.
  package mutating func add(found: [AlignedSentences], gold: [AlignedSentences]) {
    Self.count(found.filter { !$0.isEmpty }, in: gold, &strictPrecision, &laxPrecision)
    Self.count(gold.filter(\.isLink), in: found.filter(\.isLink), &strictRecall, &laxRecall)
  }

  private static func count(
    _ beads: [AlignedSentences], in others: [AlignedSentences], _ strict: inout Rate, _ lax: inout Rate
  ) {
    let known = Set(others)
    var targets: [Int: Set<Int>] = [:]
    for other in others {
      for sentence in other.source { targets[sentence, default: []].formUnion(other.target) }
    }
    for bead in beads {
      let isSame = known.contains(bead)
      let overlaps = bead.source.contains { !(targets[$0] ?? []).isDisjoint(with: bead.target) }
      strict.all += 1
      lax.all += 1
      if isSame { strict.right += 1 }
      if isSame || overlaps { lax.right += 1 }
    }
  }

  /// The harmonic mean of strict precision and recall.
  package var strictF1: Double { Self.harmonicMean(strictPrecision.value, strictRecall.value) }
  /// The harmonic mean of lax precision and recall.
  package var laxF1: Double { Self.harmonicMean(laxPrecision.value, laxRecall.value) }

  private static func harmonicMean(_ first: Double, _ second: Double) -> Double {
    first + second > 0 ? 2 * first * second / (first + second) : 0
  }
}

/// Sentences that gold or an aligner holds for translations of one another; they need not be neighbours.
package struct AlignedSentences: Hashable, Sendable {
  /// Source sentences, from 0, ascending.
  package let source: [Int]
  /// Target sentences, from 0, ascending.
  package let target: [Int]

  /// Groups sentences.
  package init(source: [Int], target: [Int]) {
    self.source = source
    self.target = target
  }

  /// The sentences of a bead.
  package init(_ bead: Bead) {
    self.init(source: Array(bead.source), target: Array(bead.target))
  }

  /// Reads a line `0,1<tab>2`; nil where it is no such line.
  package init?(line: some StringProtocol) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count >= 2, let source = Self.numbers(cells[0]), let target = Self.numbers(cells[1]) else {
      return nil
    }
    self.init(source: source, target: target)
  }

  private static func numbers(_ cell: some StringProtocol) -> [Int]? {
    let parts = cell.split(separator: ",")
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  /// Whether both sides have a sentence.
  package var isLink: Bool { !source.isEmpty && !target.isEmpty }
  /// Whether neither side has one.
  package var isEmpty: Bool { source.isEmpty && target.isEmpty }
}
