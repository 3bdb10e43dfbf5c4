package import CorpusModel

/// Writes what normalization changed.
package struct TextChangesTSVWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The header row.
  package func header() -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(["doc", "line", "column", "start", "end", "before", "after", "step"], to: &output)
    return output
  }

  /// Writes a row.
  package func append(_ record: TextChangeRecord, to output: inout [UInt8]) {
    TSVCell.appendRow(
      [
        record.place.path, String(record.place.line ?? 0), String(record.place.column ?? 0),
        String(record.range.lowerBound), String(record.range.upperBound), record.before, record.after, record.step,
      ], to: &output)
  }
}
