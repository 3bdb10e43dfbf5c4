package import Checks
package import CorpusModel

/// Reads and writes baselines: a row a sort of finding, with its count.
package enum BaselineTSV {
  private static let columns = ["kind", "doc", "language", "concept", "text", "count"]

  /// Writes a baseline, sorted by bytes.
  package static func text(_ baseline: FindingBaseline) -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(columns, to: &output)
    let sorted = baseline.counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (fingerprint, count) in sorted {
      let cells = fingerprint.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false).map(
        String.init)
      TSVCell.appendRow(cells + [String(count)], to: &output)
    }
    return output
  }

  /// Reads a baseline.
  ///
  /// - Throws: `InputError` (`BT0107`) with every row that is none.
  package static func read(_ text: SourceText) throws(InputError) -> FindingBaseline {
    var baseline = FindingBaseline()
    var faults: [Diagnostic] = []
    for row in TSVRows(text.bytes).dropFirst() {
      let cells = row.cells.map { TSVCell.unescaped($0) }
      if cells.count == columns.count, let count = Int(cells[5]), count > 0 {
        baseline.add(fingerprint: cells.prefix(5).joined(separator: "\t"), count: count)
      } else {
        faults.append(
          Diagnostic(
            .error, .malformedInput, "the row is no baseline entry",
            at: SourceLocation(path: text.path, line: row.line),
            hint: "let bitesto coverage --write-baseline make the file"))
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    return baseline
  }
}
