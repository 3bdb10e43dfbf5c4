extension OutputSpan<UInt8> {
  /// Appends bytes, for which there must be room.
  @inlinable @inline(__always) package mutating func append(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { source in
      withUnsafeMutableBufferPointer { target, count in
        precondition(source.count <= target.count - count, "no room")
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        (to + count).initialize(from: from, count: source.count)
        count += source.count
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
  ///
  /// It writes eight bytes whatever the number; what comes next covers those behind the digits.
  private mutating func append(digitsOf number: UInt32, atLeast count: Int) {
    let digits = Self.digits(of: number)
    let length = max(count, 8 - digits.trailingZeroBitCount / 8)
    let left = (digits | 0x3030_3030_3030_3030) &>> UInt64(8 * (8 - length))
    withUnsafeMutableBufferPointer { target, count in
      precondition(target.count - count >= 8, "no room")
      UnsafeMutableRawBufferPointer(target).storeBytes(of: left.littleEndian, toByteOffset: count, as: UInt64.self)
      count += length
    }
  }

  /// The eight digits of a number below 10⁸, each in a byte, the first in the lowest.
  ///
  /// Halves are cut in halves, all at once: fours, then pairs, then single digits, by factors that stand for divisions.
  private static func digits(of number: UInt32) -> UInt64 {
    let fours = UInt64(number / 10_000) | UInt64(number % 10_000) << 32
    let hundreds = (fours &* 10_486) >> 20 & 0x0000_007F_0000_007F
    let pairs = hundreds | (fours &- hundreds &* 100) << 16
    let tens = (pairs &* 103) >> 10 & 0x000F_000F_000F_000F
    return tens | (pairs &- tens &* 10) << 8
  }
}
