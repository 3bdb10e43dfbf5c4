package import CorpusModel

/// Writes the contract's columns as comma-separated values (RFC 4180) for spreadsheets.
package struct CorpusCSVWriter: CorpusWriter {
  private let table: CorpusTable
  private let isScore: [Bool]

  /// Makes a writer for the target languages, in the order of their columns.
  package init(targets: [LanguageTag]) {
    table = CorpusTable(targets: targets)
    isScore = table.columns.map { $0.hasSuffix("_score") }
  }

  /// Writes the header row.
  package func begin(_ output: inout FormatOutput) { CSVCell.appendRow(table.columns, to: &output[.whole]) }

  /// Writes a row; scores stay numbers.
  package func append(_ record: CorpusRecord, to output: inout FormatOutput) {
    let cells = zip(table.cells(record), isScore).map { cell, isScore in
      isScore ? cell : CSVCell.guarded(cell)
    }
    CSVCell.appendRow(cells, to: &output[.whole])
  }

  /// The format has nothing behind its rows.
  package func end(_ output: inout FormatOutput) {}
}
