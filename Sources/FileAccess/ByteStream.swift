package import CorpusModel

/// The bytes of a file or of standard input, piece by piece; compressed files are expanded, by their first bytes.
///
/// It belongs to one task at a time.
package final class ByteStream {
  private enum Source {
    case plain(DescriptorInput)
    case compressed(Decompressor)
    case memory
  }

  /// The path as the user gave it.
  package let path: String
  /// How much may be read of it.
  package let limits: ReadingLimits
  /// Whether it is a file that can be read again, and not a pipe.
  package let isRepeatable: Bool
  private let source: Source
  /// What was read ahead.
  private var start: [UInt8]?
  private let expectedSize: Int

  /// Opens a file, or standard input for `-`.
  ///
  /// - Throws: `InputError` (`BT0101`) when the path is missing, a folder, or cannot be read.
  package init(path: String, limits: ReadingLimits = .standard) throws(InputError) {
    self.path = path
    self.limits = limits
    let input = try DescriptorInput(path: path)
    isRepeatable = input.isRegular
    var start: [UInt8] = []
    // Copied, so that contents which are held for later take no more memory than they are long.
    while start.count < CompressionFormat.magicLength, let piece = try input.next() { start += piece }
    if let format = CompressionFormat(magicOf: start) {
      source = .compressed(try Decompressor(format, start: start, source: input, limits: limits))
      self.start = nil
      expectedSize = 0
    } else {
      source = .plain(input)
      self.start = start.isEmpty ? nil : start
      expectedSize = input.expectedSize
    }
  }

  /// Gives bytes that were read before.
  package init(path: String, contents: [UInt8]) {
    self.path = path
    limits = .standard
    isRepeatable = true
    source = .memory
    start = contents.isEmpty ? nil : contents
    expectedSize = contents.count
  }

  /// The next bytes, at least one; nil at the end.
  ///
  /// - Throws: `InputError` (`BT0101`, `BT0701`–`BT0704`).
  package func next() throws(InputError) -> [UInt8]? {
    if let piece = start.take() { return piece }
    switch source {
    case .plain(let input): return try input.next()
    case .compressed(let decompressor): return try decompressor.next()
    case .memory: return nil
    }
  }

  /// Reads the next bytes to the end of others, without a copy where it can; false where there are none.
  ///
  /// - Throws: `InputError` (`BT0101`, `BT0701`–`BT0704`).
  package func append(to bytes: inout [UInt8]) throws(InputError) -> Bool {
    if start == nil, case .plain(let input) = source { return try input.append(to: &bytes) }
    guard let piece = try next() else { return false }
    bytes += piece
    return true
  }

  /// All bytes that remain.
  ///
  /// - Complexity: O(*n*) time and memory for *n* bytes.
  package func rest() throws(InputError) -> [UInt8] {
    var contents = try next() ?? []
    contents.reserveCapacity(min(expectedSize, 1 << 30) + 1)
    while try append(to: &contents) {}
    return contents
  }
}
