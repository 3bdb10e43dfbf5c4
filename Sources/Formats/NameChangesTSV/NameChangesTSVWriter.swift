package import CorpusModel

/// Writes what `normalize` would replace.
package struct NameChangesTSVWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The header row.
  package func header() -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(["doc", "start", "end", "before", "after", "reason", "concept"], to: &output)
    return output
  }

  /// Writes a row.
  package func append(_ record: NameChangeRecord, to output: inout [UInt8]) {
    TSVCell.appendRow(
      [
        record.document, String(record.range.lowerBound), String(record.range.upperBound), record.before,
        record.after, record.reason, record.concept,
      ], to: &output)
  }
}
