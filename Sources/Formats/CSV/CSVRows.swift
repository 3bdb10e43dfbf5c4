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
  private var position = 0
  private var line = 1
  /// The line on which a quote opens that never closes; nil while there is none.
  package private(set) var unclosedQuoteLine: Int?

  /// Reads the rows of well-formed UTF-8.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

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
      } while takeComma()
      takeLineEnd()
      if cells.count > 1 || isQuoted || cells != [""] { return Row(cells: cells, line: start) }
    }
    return nil
  }

  private mutating func nextCell() -> (text: String, isQuoted: Bool) {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let end = bytes[position...].firstIndex { $0 == UInt8(ascii: ",") || $0 == 0x0A } ?? bytes.count
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

  private mutating func takeComma() -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { return false }
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
