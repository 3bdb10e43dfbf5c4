package import CorpusModel

/// Turns a glossary's table in comma-separated values into the contract's.
package enum GlossaryCSVReader {
  /// Reads the rows, and writes them tab-separated; each stays on the line on which it starts.
  ///
  /// - Throws: `InputError` (`BT0814`) for a quote that never closes.
  package static func tabSeparated(path: String, _ bytes: [UInt8]) throws(InputError) -> [UInt8] {
    var output: [UInt8] = []
    var line = 1
    var rows = CSVRows(bytes, separator: CSVRows.separator(of: bytes))
    while let row = rows.next() {
      // Rows of several lines, and empty ones, leave empty lines, so that findings name the right place.
      while line < row.line {
        output.append(0x0A)
        line += 1
      }
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { output.append(0x09) }
        append(CSVCell.unguarded(cell), to: &output)
      }
      output.append(0x0A)
      line += 1
    }
    if let fault = rows.fault(path: path) { throw InputError([fault]) }
    return output
  }

  /// Writes a cell whose backslashes are escapes already; tabs and line ends become escapes.
  private static func append(_ cell: String, to output: inout [UInt8]) {
    for byte in cell.utf8 {
      switch byte {
      case 0x09: output += "\\t".utf8
      case 0x0A: output += "\\n".utf8
      case 0x0D: continue
      default: output.append(byte)
      }
    }
  }
}
