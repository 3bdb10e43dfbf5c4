/// The words around each name, compared with those of a reference translation: WMT 2021's window overlap.
///
/// For every name that both translations of a bead write alike, up to `size` words on either side are compared, and
/// names are paired so that they overlap most. A bead's score is the mean of its pairs, 0 without any; the whole score is
/// the mean of the beads in which the reference has a name.
struct WindowOverlap: Sendable {
  /// The sizes that the shared task reports.
  static let sizes = [2, 3]

  /// How many words of each side count.
  let size: Int
  private var sum = 0.0
  private var beads = 0

  init(size: Int) { self.size = size }

  /// The mean; nil where no bead was compared.
  var score: Double? { beads == 0 ? nil : sum / Double(beads) }

  /// Adds the rows of a document; those of the reference belong to the row with which their Italian begins.
  mutating func add(_ rows: [BitextRow], reference: [BitextRow]) {
    var references = reference[...]
    for row in rows where row.isLinked {
      while let first = references.first, first.sourceRange.lowerBound < row.sourceRange.lowerBound {
        references.removeFirst()
      }
      guard let match = references.first, match.isLinked,
        match.sourceRange.lowerBound < row.sourceRange.upperBound
      else { continue }
      let wanted = Self.names(match, of: row)
      if wanted.isEmpty { continue }
      beads += 1
      sum += overlap(row, match, wanted)
    }
  }

  /// The outermost full names of a translation whose concept the Italian names.
  private static func names(_ translation: BitextRow, of row: BitextRow) -> [BitextName] {
    translation.target.filter { name in
      !name.isNested
        && name.concepts.contains { concept in
          row.source.contains { !$0.isNested && $0.concepts == [concept] }
        }
    }
  }

  private func overlap(_ row: BitextRow, _ reference: BitextRow, _ wanted: [BitextName]) -> Double {
    let given = Self.names(row, of: row)
    var pairs: [(score: Double, wanted: Int, given: Int)] = []
    for (i, name) in wanted.enumerated() {
      let around = window(name, reference)
      for (j, other) in given.enumerated() where name.text == other.text {
        pairs.append((Self.share(around, window(other, row)), i, j))
      }
    }
    pairs.sort { ($1.score, $0.wanted, $0.given) < ($0.score, $1.wanted, $1.given) }
    var (usedWanted, usedGiven): (Set<Int>, Set<Int>) = ([], [])
    var total = 0.0
    for pair in pairs where !usedWanted.contains(pair.wanted) && !usedGiven.contains(pair.given) {
      usedWanted.insert(pair.wanted)
      usedGiven.insert(pair.given)
      total += pair.score
    }
    return usedWanted.isEmpty ? 0 : total / Double(usedWanted.count)
  }

  private func window(_ name: BitextName, _ row: BitextRow) -> [String] {
    let before = row.targetWords.filter { $0.range.upperBound <= name.range.lowerBound }.suffix(size)
    let behind = row.targetWords.filter { $0.range.lowerBound >= name.range.upperBound }.prefix(size)
    return (before + behind).map(\.text)
  }

  /// The share of the reference's words that the other window has too, each counted once.
  private static func share(_ reference: [String], _ words: [String]) -> Double {
    if reference.isEmpty { return 0 }
    var left = words
    var shared = 0
    for word in reference {
      guard let index = left.firstIndex(of: word) else { continue }
      left.remove(at: index)
      shared += 1
    }
    return Double(shared) / Double(reference.count)
  }
}
