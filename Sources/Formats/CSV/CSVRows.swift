package import CorpusModel

/// Reads comma-separated values (RFC 4180): CRLF or LF ends a row, and quotes may hold either.
package struct CSVRows: Sequence, IteratorProtocol {
  /// A row with the line on which it starts.
  package struct Row: Sendable, Equatable {
    /// The cells, without their quotes.
    package let cells: [String]
    /// Line, from 1.
    package let line: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var unclosedQuoteLine: Int?

  /// The error for a quote that never closes; nil while there is none.
  package func fault(path: String) -> Diagnostic? {
    unclosedQuoteLine.map { line in
      Diagnostic(
        .error, .malformedGlossary, "a quote opens and never closes",
        at: SourceLocation(path: path, line: line), hint: "write a quote inside a quoted cell twice")
    }
  }

  /// Reads the rows of well-formed UTF-8; a byte order mark is passed over.
  package init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The separator that a file's first line speaks for: spreadsheets whose locale has a decimal comma write semicolons.
  package static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix { $0 != 0x0A }
    return line.contains(UInt8(ascii: ";")) && !line.contains(UInt8(ascii: ","))
      ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// The next row; rows without a character are left out.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the row.
  package mutating func next() -> Row? {
    while position < bytes.count {
      let start = line
      var cells: [String] = []
      var isQuoted = false
      repeat {
        let cell = nextCell()
        cells.append(cell.text)
        isQuoted = isQuoted || cell.isQuoted
      } while takeSeparator()
      takeLineEnd()
      if cells.count > 1 || isQuoted || cells != [""] { return Row(cells: cells, line: start) }
    }
    return nil
  }

  private mutating func nextCell() -> (text: String, isQuoted: Bool) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let end = bytes[position...].firstIndex { $0 == separator || $0 == 0x0A } ?? bytes.count
      var content = bytes[position..<end]
      if end < bytes.count, bytes[end] == 0x0A, content.last == 0x0D { content = content.dropLast() }
      position = end
      return (String(decoding: content, as: UTF8.self), false)
    }
    return (quotedCell(), true)
  }

  private mutating func quotedCell() -> String {
    let start = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else {
          return String(decoding: content, as: UTF8.self)
        }
        position += 1
      }
      content.append(byte)
    }
    unclosedQuoteLine = unclosedQuoteLine ?? start
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func takeSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  /// Goes behind the end of the line; what stands between a closing quote and it is dropped.
  private mutating func takeLineEnd() {
    let end = bytes[Swift.min(position, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count
    position = end + 1
    line += 1
  }
}
