internal import CorpusModel

/// The beads of texts that are aligned already: one a unit.
enum UnitBeads {
  /// Pairs the units of two sides; a unit that has no text on either side is no bead.
  ///
  /// - Parameters:
  ///   - source: for each unit its segment of the source, or an empty range.
  ///   - target: the same for the target.
  /// - Complexity: O(*n*) for *n* units.
  static func beads(source: [Range<Int>], target: [Range<Int>]) -> [Bead] {
    zip(source, target).compactMap { source, target in
      source.isEmpty && target.isEmpty ? nil : Bead(source: source, target: target, score: 1)
    }
  }

  /// One row a unit, with all its languages; none for a unit without any text.
  ///
  /// - Parameters:
  ///   - source: for each unit its segment of the source, or an empty range.
  ///   - targets: the same for each language; nil for one that the document lacks.
  /// - Complexity: O(*n*) for *n* units in each language.
  static func rows(source: [Range<Int>], targets: [[Range<Int>]?]) -> [BeadMerging.Row] {
    source.indices.compactMap { unit in
      let cells = targets.map { target in
        let segments = target?[unit] ?? 0..<0
        return BeadMerging.Cell(segments: segments, score: segments.isEmpty ? 0 : 1)
      }
      if source[unit].isEmpty, cells.allSatisfy(\.segments.isEmpty) { return nil }
      return BeadMerging.Row(source: source[unit], targets: cells, unit: unit)
    }
  }
}
