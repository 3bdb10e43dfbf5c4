internal import CorpusModel
package import Terminology

/// Writes a glossary's table as comma-separated values for spreadsheets.
package struct GlossaryCSVWriter: GlossaryWriter {
  /// Makes a writer.
  package init() {}

  /// Writes a row a concept.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    let table = GlossaryTable(glossary)
    CSVCell.appendRow(table.header, to: &output[.whole])
    for concept in glossary.concepts {
      let cells = table.cells(concept) { output.report($0) }
      CSVCell.appendRow(cells.map(CSVCell.guarded), to: &output[.whole])
    }
  }
}
