/// The escapes of the contract's tables: `\t`, `\n`, `\\`.
package enum TSVCell {
  /// Writes text as a cell: a tab, line feed or backslash becomes an escape, a carriage return `\r`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0x09: output += [0x5C, 0x74]
      case 0x0A: output += [0x5C, 0x6E]
      case 0x0D: output += [0x5C, 0x72]
      case 0x5C: output += [0x5C, 0x5C]
      default: output.append(byte)
      }
    }
  }

  /// Writes a row of cells with its line feed.
  package static func appendRow(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(0x09) }
      append(cell.utf8, to: &output)
    }
    output.append(0x0A)
  }
}
