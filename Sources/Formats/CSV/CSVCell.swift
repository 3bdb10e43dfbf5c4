internal import CorpusModel

/// Cells of comma-separated files (RFC 4180) that spreadsheets show as they are.
package enum CSVCell {
  /// Writes a row: every cell in quotes, CRLF behind the last.
  package static func appendRow(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(cell, to: &output)
    }
    output += [0x0D, 0x0A]
  }

  private static func append(_ cell: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Marks text that a spreadsheet would compute or rewrite with an apostrophe before it: formulas, numbers other than
  /// plain whole ones (`001`, `3-4`, `1e5`), short texts that start with a digit and may pass for dates, and text that
  /// has such an apostrophe itself.
  ///
  /// ``unguarded(_:)`` takes the mark away; so does whoever drops one apostrophe from the start of a cell.
  package static func guarded(_ text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// Reads back what ``guarded(_:)`` wrote.
  package static func unguarded(_ text: String) -> String { text.hasPrefix("'") ? String(text.dropFirst()) : text }

  private static func needsGuard(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), 0x09, 0x0A,
      0x0D:
      return true
    // Fullwidth =, +, - and @, which some spreadsheets take for the plain ones.
    case 0xEF: return ["＝", "＋", "－", "＠"].contains { text.hasPrefix($0) }
    case let byte where byte.isASCIIDigit: return !isPlainInteger(text) && text.utf8.count <= 40
    default: return false
    }
  }

  /// Whether a spreadsheet shows the number as it is written; it keeps fifteen digits.
  private static func isPlainInteger(_ text: String) -> Bool {
    text.utf8.count <= 15 && text.utf8.allSatisfy(\.isASCIIDigit) && (text == "0" || text.utf8.first != 0x30)
  }
}
