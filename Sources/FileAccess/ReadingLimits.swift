package import CorpusModel

/// How much may be read.
package struct ReadingLimits: Sendable {
  /// The most bytes that one compressed file may expand to.
  package var expandedSize: Int
  /// The most bytes of one line, which is held in memory.
  package var lineSize: Int

  /// The limits without options: 512 MiB a compressed file, 64 MiB a line.
  package static let standard = ReadingLimits(expandedSize: 512 << 20, lineSize: 64 << 20)

  /// Sets the limits.
  package init(expandedSize: Int, lineSize: Int = 64 << 20) {
    self.expandedSize = expandedSize
    self.lineSize = lineSize
  }

  /// Checks the lines of a file that was read whole.
  ///
  /// - Throws: `InputError` (`BT0902`) for the first line that is too long.
  /// - Complexity: O(*n*) for *n* bytes, where the file is longer than a line may be.
  package func checkLines(of bytes: [UInt8], path: String) throws(InputError) {
    if bytes.count <= lineSize { return }
    var number = 1
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == 0x0A {
      if place - start > lineSize { throw tooLongLine(path: path, number: number) }
      number += 1
      start = place + 1
    }
    if bytes.count - start > lineSize { throw tooLongLine(path: path, number: number) }
  }

  /// The fault of a line that is longer.
  package func tooLongLine(path: String, number: Int) -> InputError {
    InputError(
      .lineTooLong, "the line is longer than \(ByteCount.text(lineSize))",
      at: SourceLocation(path: path, line: number), hint: "--max-line-size raises the limit")
  }
}
