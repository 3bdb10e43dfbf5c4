/// The text of one document as it was read: well-formed UTF-8 without byte order mark.
///
/// All offsets that leave the program count the Unicode scalars of this text, or of the longer one that it is a part of.
public struct SourceText: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The text.
  public let bytes: [UInt8]
  /// What lies before each `stride`-th byte.
  private let checkpoints: [Checkpoint]
  /// What comes before, where the text is a part of a longer one.
  private let scalarsBefore: Int
  private let linesBefore: Int
  /// The number of scalars, without what comes before.
  package let scalarCount: Int

  /// The number of line feeds, without what comes before.
  package let lineFeedCount: Int

  /// What lies before a byte of the text.
  private struct Checkpoint: Sendable {
    var scalarCount = 0
    var lineFeedCount = 0
  }

  private static let stride = 1024

  /// Takes over a file's bytes.
  ///
  /// - Parameters:
  ///   - path: the path as the user gave it.
  ///   - contents: the bytes; a leading byte order mark is dropped.
  /// - Throws: `InputError` (`BT0103`) with line and byte offset where the bytes are not UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(path: String, contents: [UInt8]) throws(InputError) {
    self.init(path: path, text: try Self.text(of: contents, path: path))
  }

  /// The text of a file's bytes, without a byte order mark.
  private static func text(of contents: [UInt8], path: String) throws(InputError) -> [UInt8] {
    let bytes = contents.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(contents.dropFirst(3)) : contents
    if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
      let markLength = contents.count - bytes.count
      throw UTF8Validation.error(path: path, bytes: bytes, offset: offset, shownOffset: offset + markLength)
    }
    return bytes
  }

  /// Whether a file's bytes are nothing but white space.
  ///
  /// - Throws: `InputError` (`BT0103`) as ``init(path:contents:)`` does.
  package static func isBlank(_ contents: [UInt8], path: String) throws(InputError) -> Bool {
    try text(of: contents, path: path).allSatisfy(\.isASCIIWhitespace)
  }

  /// Takes over well-formed UTF-8.
  ///
  /// - Parameters:
  ///   - path: the document's name.
  ///   - text: the text, or a part of it.
  ///   - scalarsBefore: the scalars of the parts before.
  ///   - linesBefore: their lines.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(path: String, text: [UInt8], scalarsBefore: Int = 0, linesBefore: Int = 0) {
    self.path = path
    self.bytes = text
    self.scalarsBefore = scalarsBefore
    self.linesBefore = linesBefore
    var checkpoints: [Checkpoint] = []
    checkpoints.reserveCapacity(text.count / Self.stride + 1)
    var before = Checkpoint()
    var start = 0
    while start < text.count {
      checkpoints.append(before)
      let end = min(start + Self.stride, text.count)
      before.scalarCount += ByteSearch.scalarCount(in: text, start..<end)
      before.lineFeedCount += Self.lineFeedCount(in: text, start..<end)
      start = end
    }
    self.checkpoints = checkpoints
    scalarCount = before.scalarCount
    lineFeedCount = before.lineFeedCount
  }

  /// Counts the scalars before a byte offset.
  ///
  /// - Parameter utf8Offset: an offset into `bytes`, at a scalar's start or at the end.
  /// - Complexity: O(1).
  public func scalarOffset(ofUTF8 utf8Offset: Int) -> Int {
    if bytes.isEmpty { return scalarsBefore }
    let checkpoint = min(utf8Offset / Self.stride, checkpoints.count - 1)
    let range = checkpoint * Self.stride..<utf8Offset
    return scalarsBefore + checkpoints[checkpoint].scalarCount + ByteSearch.scalarCount(in: bytes, range)
  }

  /// Finds the line and the scalar column of a byte offset, both from 1.
  ///
  /// - Complexity: O(log *n*) for a text of *n* bytes.
  public func location(ofUTF8 utf8Offset: Int) -> SourceLocation {
    let (start, lineFeeds) = line(ofUTF8: utf8Offset)
    let column = scalarOffset(ofUTF8: utf8Offset) - scalarOffset(ofUTF8: start)
    return SourceLocation(path: path, line: linesBefore + lineFeeds + 1, column: column + 1)
  }

  /// Where the line of a byte offset starts, and how many line feeds lie before.
  private func line(ofUTF8 utf8Offset: Int) -> (start: Int, lineFeeds: Int) {
    if bytes.isEmpty { return (0, 0) }
    let checkpoint = min(utf8Offset / Self.stride, checkpoints.count - 1)
    let before = checkpoints[checkpoint].lineFeedCount
    let stretch = checkpoint * Self.stride..<utf8Offset
    if let lineFeed = bytes[stretch].lastIndex(of: 0x0A) {
      return (lineFeed + 1, before + Self.lineFeedCount(in: bytes, stretch))
    }
    // The line starts in the stretch before the first checkpoint that has as many line feeds before it.
    let end = checkpoints.partitioningIndex { $0.lineFeedCount >= before } * Self.stride
    let lineFeed = bytes[max(0, end - Self.stride)..<end].lastIndex(of: 0x0A)
    return (lineFeed.map { $0 + 1 } ?? 0, before)
  }

  private static func lineFeedCount(in text: [UInt8], _ range: Range<Int>) -> Int {
    ByteSearch.count(of: 0x0A...0x0A, in: text, range)
  }

  /// Whether no part comes before.
  package var isBeginning: Bool { scalarsBefore == 0 }

  /// The text of a byte range.
  public func string(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
