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

  /// The fault of a line that is longer.
  package func tooLongLine(path: String, number: Int) -> InputError {
    InputError(
      .lineTooLong, "the line is longer than \(ByteCount.text(lineSize))",
      at: SourceLocation(path: path, line: number), hint: "--max-line-size raises the limit")
  }
}
