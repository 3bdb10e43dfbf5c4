internal import CorpusModel

/// Joins the alignments of one document with several translations into common rows.
struct BeadMerging {
  /// A row: Italian segments, and for each language its segments with their score.
  struct Row: Equatable {
    var source: Range<Int>
    var targets: [Cell]
    /// The unit of a bitext that it is; nil for what was aligned.
    var unit: Int?
  }

  /// The translation's part of a row; nil where the language has none.
  struct Cell: Equatable {
    var segments: Range<Int>
    var score: Double
  }

  /// Joins the beads.
  ///
  /// Italian segments that any language groups stay together in every language. What a language has between
  /// two beads of one row joins that row; other sentences without Italian get rows of their own, before the next
  /// Italian sentence.
  ///
  /// - Parameters:
  ///   - segmentCount: the number of Italian segments.
  ///   - alignments: for each language its beads, which cover every segment once and in order; an empty list
  ///     where there is no translation.
  /// - Complexity: O(*n*) for *n* beads.
  static func rows(segmentCount: Int, alignments: [[Bead]]) -> [Row] {
    let groups = groups(segmentCount: segmentCount, alignments: alignments)
    var next = [Int](repeating: 0, count: alignments.count)
    var rows: [Row] = []
    for group in groups {
      for language in alignments.indices {
        rows += orphans(alignments, language, &next, before: group.lowerBound)
      }
      let targets = alignments.indices.map { language in
        cell(alignments[language], &next[language], covering: group)
      }
      rows.append(Row(source: group, targets: targets))
    }
    for language in alignments.indices {
      rows += orphans(alignments, language, &next, before: Int.max)
    }
    return rows
  }

  /// The finest partition of the Italian segments that cuts no bead.
  private static func groups(segmentCount: Int, alignments: [[Bead]]) -> [Range<Int>] {
    var isCut = [Bool](repeating: true, count: segmentCount + 1)
    for bead in alignments.joined() where bead.source.count > 1 {
      for place in bead.source.dropFirst() { isCut[place] = false }
    }
    var groups: [Range<Int>] = []
    var start = 0
    for place in 1..<max(segmentCount + 1, 1) where isCut[place] {
      groups.append(start..<place)
      start = place
    }
    return groups
  }

  /// Rows for the beads without Italian that come before a segment.
  private static func orphans(
    _ alignments: [[Bead]], _ language: Int, _ next: inout [Int], before segment: Int
  ) -> [Row] {
    var rows: [Row] = []
    while next[language] < alignments[language].count {
      let bead = alignments[language][next[language]]
      guard bead.source.isEmpty, bead.source.lowerBound <= segment else { break }
      next[language] += 1
      guard !bead.target.isEmpty else { continue }
      let targets = alignments.indices.map { other in
        Cell(segments: other == language ? bead.target : 0..<0, score: other == language ? bead.score : 0)
      }
      rows.append(Row(source: bead.source, targets: targets))
    }
    return rows
  }

  private static func cell(_ beads: [Bead], _ next: inout Int, covering group: Range<Int>) -> Cell {
    var segments = 0..<0
    var score = 1.0
    while next < beads.count, beads[next].source.lowerBound < group.upperBound {
      let bead = beads[next]
      next += 1
      if bead.target.isEmpty { continue }
      segments = segments.isEmpty ? bead.target : segments.lowerBound..<bead.target.upperBound
      score = min(score, bead.score)
    }
    return Cell(segments: segments, score: segments.isEmpty ? 0 : score)
  }
}
