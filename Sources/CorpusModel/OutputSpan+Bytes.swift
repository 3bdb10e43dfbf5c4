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

  /// Appends the digits of a number that is not negative, for which there must be room; 20 bytes are always enough.
  package mutating func append(decimal number: Int) {
    let (upper, lower) = number.quotientAndRemainder(dividingBy: 100_000_000)
    if upper > 0 { append(decimal: upper) }
    append(digitsOf: UInt32(truncatingIfNeeded: lower), atLeast: upper > 0 ? 8 : 1)
  }

  /// Appends up to eight digits, with zeros before where there are fewer than wanted.
  private mutating func append(digitsOf number: UInt32, atLeast count: Int) {
    // The first digit ends up in the lowest byte.
    var digits: UInt64 = 0
    var rest = number
    var length = 0
    repeat {
      digits = digits << 8 | UInt64(rest % 10) | 0x30
      rest /= 10
      length += 1
    } while rest > 0 || length < count
    withUnsafeMutableBufferPointer { target, count in
      for place in count..<count + length {
        target[place] = UInt8(truncatingIfNeeded: digits)
        digits >>= 8
      }
      count += length
    }
  }
}
