package import CorpusModel

/// One line of an input.
package struct InputLine: Sendable {
  /// The line without its end.
  package let content: [UInt8]
  /// How it ends: `\n`, `\r\n`, or nothing at the end of the input.
  package let ending: [UInt8]
  /// Its number, from 1.
  package let number: Int

  /// Whether the line holds nothing but white space.
  package var isBlank: Bool { content.allSatisfy(\.isASCIIWhitespace) }
}

/// The lines of an input, one after the other: LF or CRLF ends one, nothing else does; a byte order mark is dropped.
package final class LineStream {
  /// The path as the user gave it.
  package var path: String { stream.path }

  private let stream: ByteStream
  private var piece: [UInt8] = []
  private var position = 0
  private var number = 0
  /// The place of the next line in the input.
  private var offset = 0

  /// Reads the lines of a stream.
  package init(_ stream: ByteStream) { self.stream = stream }

  /// The next line; nil at the end.
  ///
  /// - Throws: `InputError`: `BT0103` with line and byte offset where the line is not UTF-8, `BT0902` where it is longer
  ///   than the limit, and what the stream throws.
  /// - Complexity: O(*n*) time and memory for *n* bytes of the line.
  package func next() throws(InputError) -> InputLine? {
    guard var line = try takeLine() else { return nil }
    number += 1
    let length = line.count
    var start = offset
    offset += length
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) {
      line.removeFirst(3)
      start += 3
    }
    var ending: [UInt8] = []
    if line.last == 0x0A {
      line.removeLast()
      ending = [0x0A]
      if line.last == 0x0D {
        line.removeLast()
        ending = [0x0D, 0x0A]
      }
    }
    if let bad = UTF8Validation.firstInvalidOffset(in: line) {
      throw UTF8Validation.error(
        path: path, bytes: line, offset: bad, shownOffset: start + bad, firstLine: number)
    }
    return InputLine(content: line, ending: ending, number: number)
  }

  /// The bytes up to and with the next line feed; nil at the end.
  private func takeLine() throws(InputError) -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if position == piece.count {
        guard let next = try stream.next() else { return line.isEmpty ? nil : line }
        piece = next
        position = 0
      }
      if let end = piece[position...].firstIndex(of: 0x0A) {
        line += piece[position...end]
        position = end + 1
        return line
      }
      line += piece[position...]
      position = piece.count
      if line.count > stream.limits.lineSize {
        throw stream.limits.tooLongLine(path: path, number: number + 1)
      }
    }
  }
}
