/// Walks over the bytes of a text that are looked for, in order.
///
/// Where they are many it is cheaper than ``ByteSearch/first(_:in:_:)``, which sets up a search for each: one look at 64
/// bytes serves all that are among them.
///
/// `@usableFromInline`, since no method of a type that is in the package alone is inlined beyond its module.
@usableFromInline package struct ByteMarks {
  private let function: ByteSearch.MaskFunction
  /// Where the 64 bytes start that were looked at last.
  @usableFromInline var block: Int
  /// Those among them that are still to come.
  @usableFromInline var mask: UInt64 = 0

  /// Starts at an offset.
  package init(_ target: ByteSearch.Target, from start: Int = 0) {
    function = ByteSearch.function(target)
    block = start - ByteSearch.blockSize
  }

  /// Takes the next byte that is looked for.
  ///
  /// - Parameters:
  ///   - limit: where to stop for now, at most the text's end; the next call goes on there.
  ///   - bytes: the text, the same each time.
  /// - Returns: its offset; nil where none lies before the limit.
  /// - Complexity: O(*n*) for the *n* bytes passed.
  @inlinable @inline(__always) package mutating func next(before limit: Int, in bytes: [UInt8]) -> Int? {
    if mask == 0, !findBlock(before: limit, in: bytes) { return nil }
    let offset = block + mask.trailingZeroBitCount
    if offset >= limit { return nil }
    mask &= mask - 1
    return offset
  }

  /// Goes on to the next 64 bytes that hold one; returns false where none start before the limit.
  @usableFromInline mutating func findBlock(before limit: Int, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      var next = block + ByteSearch.blockSize
      // Those that have another byte behind them are read where they lie.
      let whole = min(limit, buffer.count - ByteSearch.blockSize)
      while mask == 0, next < whole {
        mask = function(start + next)
        next += ByteSearch.blockSize
      }
      while mask == 0, next < limit {
        mask = ByteSearch.mask(function, buffer, from: next)
        next += ByteSearch.blockSize
      }
      block = next - ByteSearch.blockSize
      return mask != 0
    }
  }
}
