/// How much may be read.
package struct ReadingLimits: Sendable {
  /// The most bytes that one compressed file may expand to.
  package var expandedSize: Int

  /// The limits without options: 512 MiB a compressed file.
  package static let standard = ReadingLimits(expandedSize: 512 << 20)

  /// Sets the limits.
  package init(expandedSize: Int) { self.expandedSize = expandedSize }
}
