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

  /// Reads a cell back; a backslash before any other letter stays.
  package static func unescaped(_ cell: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in cell {
      if isEscaped {
        switch byte {
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case 0x5C: text.append(0x5C)
        default: text += [0x5C, byte]
        }
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    if isEscaped { text.append(0x5C) }
    return String(decoding: text, as: UTF8.self)
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
