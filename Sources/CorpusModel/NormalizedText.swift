/// A normalized text with the way back to its original.
public struct NormalizedText: Sendable {
  /// The text, well-formed UTF-8.
  public let bytes: [UInt8]
  /// From its offsets to those of the original, and back.
  public let map: OffsetMap

  /// Pairs a text with its map.
  package init(bytes: [UInt8], map: OffsetMap) {
    self.bytes = bytes
    self.map = map
  }

  /// The text of a byte range.
  public func string(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
