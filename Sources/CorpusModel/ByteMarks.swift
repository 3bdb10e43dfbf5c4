/// Walks over the bytes of a text that are looked for, in order.
///
/// Where they are many it is cheaper than ``ByteSearch/first(_:in:_:)``, which sets up a search for each: one look at 64
/// bytes serves all that are among them.
package struct ByteMarks {
  private let target: ByteSearch.Target
  /// Where the 64 bytes start that were looked at last.
  private var block: Int
  /// Those among them that are still to come.
  private var mask: UInt64 = 0

  /// Starts at an offset.
  package init(_ target: ByteSearch.Target, from start: Int = 0) {
    self.target = target
    block = start - ByteSearch.blockSize
  }

  /// Takes the next byte that is looked for.
  ///
  /// - Parameters:
  ///   - limit: where to stop for now, at most the text's end; the next call goes on there.
  ///   - bytes: the text, the same each time.
  /// - Returns: its offset; nil where none lies before the limit.
  /// - Complexity: O(*n*) for the *n* bytes passed.
  package mutating func next(before limit: Int, in bytes: [UInt8]) -> Int? {
    while mask == 0 {
      guard block + ByteSearch.blockSize < limit else { return nil }
      block += ByteSearch.blockSize
      mask = bytes.withUnsafeBufferPointer { ByteSearch.mask(target, $0, from: block) }
    }
    let offset = block + mask.trailingZeroBitCount
    if offset >= limit { return nil }
    mask &= mask - 1
    return offset
  }
}
