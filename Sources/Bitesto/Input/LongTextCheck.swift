internal import CorpusModel
internal import FileAccess

/// Looks through a long text in several threads, to see that ``TextParts`` will read it without a fault.
///
/// It answers only where all is well. What is wrong, and where, is told by reading from the start as the work does, so that
/// it is the same on any number of threads.
struct LongTextCheck {
  /// What a thread looks at in one go.
  private static let stretchSize = 1 << 20
  /// What is read at a time: small enough to stay in the processor's cache.
  private static let blockSize = 1 << 17
  /// The bytes of a character behind its first.
  private static let mostContinuations = 3

  private let file: RegularFile
  private let blockSize: Int

  /// Opens a text; nil where it is compressed or cannot be read, which its reader tells.
  ///
  /// - Parameter blockSize: how many bytes are read at a time; each so many must hold a line feed, of which
  ///   ``TextParts`` wants one in each of its parts.
  init?(_ path: String, blockSize: Int = blockSize) {
    guard let file = RegularFile(path), !file.isCompressed else { return nil }
    self.file = file
    self.blockSize = blockSize
  }

  /// Whether the text holds more than white space; nil where it may have a fault.
  ///
  /// - Complexity: O(*n*) for *n* bytes, shared by the threads.
  func holdsText(jobCount: Int) throws(InputError) -> Bool? {
    let (file, blockSize) = (file, blockSize)
    let pipeline = OrderedPipeline<Range<Int>, Bool?>(jobCount: jobCount) {
      { stretch in Self.holdsText(stretch, of: file, blockSize: blockSize) }
    }
    var position = 0
    var holdsText: Bool? = false
    try pipeline.run {
      guard position < file.size, holdsText != nil else { return nil }
      let stretch = position..<min(position + max(Self.stretchSize, blockSize), file.size)
      position = stretch.upperBound
      return stretch
    } take: { found in
      holdsText = if let before = holdsText, let found { before || found } else { nil }
    }
    return holdsText
  }

  /// Looks through the blocks of a stretch.
  private static func holdsText(_ stretch: Range<Int>, of file: RegularFile, blockSize: Int) -> Bool? {
    var holdsText = false
    for start in stride(from: stretch.lowerBound, to: stretch.upperBound, by: blockSize) {
      let end = min(start + blockSize, stretch.upperBound)
      guard let block = file.bytes(start..<min(end + mostContinuations, file.size)),
        let text = characters(of: block, from: start, count: end - start),
        start + blockSize > file.size || ByteSearch.first(.lineFeeds, in: block, text) < text.upperBound,
        UTF8Validation.firstInvalidOffset(in: block, text) == nil
      else { return nil }
      holdsText = holdsText || !block[text].allSatisfy(\.isASCIIWhitespace)
    }
    return holdsText
  }

  /// The characters that start in a block, as far as they are UTF-8; nil where a character has too many bytes.
  ///
  /// - Parameters:
  ///   - block: the bytes of the block, and those that a character at its end may have behind it.
  ///   - start: its place in the file.
  ///   - count: its bytes.
  private static func characters(of block: [UInt8], from start: Int, count: Int) -> Range<Int>? {
    var lower = start == 0 && block.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start > 0, lower < block.count, block[lower].isUTF8Continuation { lower += 1 }
    var upper = count
    while upper < block.count, block[upper].isUTF8Continuation { upper += 1 }
    return lower <= mostContinuations && lower <= upper ? lower..<upper : nil
  }
}
