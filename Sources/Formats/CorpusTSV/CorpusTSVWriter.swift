package import CorpusModel

/// Writes the bilingual corpus in the contract's columns.
package struct CorpusTSVWriter: CorpusWriter {
  private let table: CorpusTable

  /// Makes a writer for the target languages, in the order of their columns.
  package init(targets: [LanguageTag]) { table = CorpusTable(targets: targets) }

  /// Writes the header row.
  package func begin(_ output: inout FormatOutput) { TSVCell.appendRow(table.columns, to: &output[.whole]) }

  /// Writes a row.
  package func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    TSVCell.appendRow(table.cells(record), to: &output[.whole])
  }

  /// The format has nothing behind its rows.
  package func end(_ output: inout FormatOutput) {}
}
