/// The text of one file as it was read: well-formed UTF-8 without byte order mark.
///
/// All offsets that leave the program count the Unicode scalars of this text.
public struct SourceText: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The text.
  public let bytes: [UInt8]
  /// The scalar count before each `stride`-th byte.
  private let checkpoints: [Int]
  /// The byte at which each line starts.
  private let lineStarts: [Int]

  private static let stride = 1024

  /// Takes over a file's bytes.
  ///
  /// - Parameters:
  ///   - path: the path as the user gave it.
  ///   - contents: the bytes; a leading byte order mark is dropped.
  /// - Throws: `InputError` (`BT0103`) with line and byte offset where the bytes are not UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(path: String, contents: [UInt8]) throws(InputError) {
    let bytes = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(contents.dropFirst(3)) : contents
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      let markLength = contents.count - bytes.count
      throw UTF8Validation.error(path: path, bytes: bytes, offset: offset, shownOffset: offset + markLength)
    }
    self.path = path
    self.bytes = bytes
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var lineStarts = [0]
    var scalarCount = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.stride == 0 { checkpoints.append(scalarCount) }
      if !byte.isUTF8Continuation { scalarCount += 1 }
      if byte == 0x0A { lineStarts.append(index + 1) }
    }
    self.checkpoints = checkpoints
    self.lineStarts = lineStarts
  }

  /// Counts the scalars before a byte offset.
  ///
  /// - Parameter utf8Offset: an offset into `bytes`, at a scalar's start or at the end.
  /// - Complexity: O(1).
  public func scalarOffset(ofUTF8 utf8Offset: Int) -> Int {
    if bytes.isEmpty { return 0 }
    let checkpoint = min(utf8Offset / Self.stride, checkpoints.count - 1)
    var count = checkpoints[checkpoint]
    for index in checkpoint * Self.stride..<utf8Offset where !bytes[index].isUTF8Continuation { count += 1 }
    return count
  }

  /// Finds the line and the scalar column of a byte offset, both from 1.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  public func location(ofUTF8 utf8Offset: Int) -> SourceLocation {
    let line = lineStarts.partitioningIndex { $0 > utf8Offset }
    let column = scalarOffset(ofUTF8: utf8Offset) - scalarOffset(ofUTF8: lineStarts[line - 1])
    return SourceLocation(path: path, line: line, column: column + 1)
  }

  /// The text of a byte range.
  public func string(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
