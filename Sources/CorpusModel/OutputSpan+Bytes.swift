extension OutputSpan<UInt8> {
  /// Appends bytes, for which there must be room.
  @inlinable @inline(__always) package mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { source in
      withUnsafeMutableBufferPointer { target, count in
        let end = count + source.count
        _ = UnsafeMutableBufferPointer(rebasing: target[count..<end]).initialize(fromContentsOf: source)
        count = end
      }
    }
  }
}
