internal import CorpusModel

/// One line of a tab-separated file.
package struct TSVRow: Sendable {
  /// The cells as they stand in the file, escapes and all.
  package let cells: [ArraySlice<UInt8>]
  /// Line, from 1.
  package let line: Int

  /// The scalar column, from 1, at which a cell starts.
  package func column(ofCell index: Int) -> Int {
    cells[..<index].reduce(1) { $0 + $1.lazy.filter { !$0.isUTF8Continuation }.count + 1 }
  }
}

/// Splits bytes into tab-separated rows: LF or CRLF ends a line, quotes are letters like others.
package struct TSVRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  /// Where the next line starts.
  private(set) var position = 0
  /// How many lines were read.
  private(set) var line = 0

  /// Reads the rows of a file's bytes.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line that is not empty.
  package mutating func next() -> TSVRow? {
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      var content = bytes[position..<end]
      position = end + 1
      line += 1
      if content.last == 0x0D { content = content.dropLast() }
      if content.isEmpty { continue }
      return TSVRow(cells: content.split(separator: 0x09, omittingEmptySubsequences: false), line: line)
    }
    return nil
  }
}
