internal import CorpusModel

/// A number as Italian (`10.000`, `2,5`), English (`10,000`, `2.5`) and Korean (`1만`) write it, in one notation.
struct NumberNotation: Equatable, Sendable {
  /// Digits with at most a decimal point: `10000`, `2.5`; a time or version keeps all its points: `15.30`.
  let normalized: [UInt8]

  /// Reads digits that may be grouped by point, comma or colon.
  ///
  /// A point or comma before exactly three digits separates thousands, any other is a decimal point.
  init(written: some BidirectionalCollection<UInt8>) {
    let bytes = Array(written)
    var digits: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte.isASCIIDigit {
        digits.append(byte)
      } else if byte == UInt8(ascii: ":") || !Self.isFollowedByThreeDigits(bytes, index) {
        digits.append(UInt8(ascii: "."))
      }
    }
    normalized = Self.withoutTrailingZeros(digits)
  }

  private init(normalized: [UInt8]) {
    self.normalized = normalized
  }

  /// The value where it is whole and at most 15 digits long.
  var wholeValue: Int? {
    guard normalized.count <= 15, normalized.allSatisfy(\.isASCIIDigit) else { return nil }
    return normalized.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The number times a power of ten; nil where it is no plain decimal number or too long.
  func scaled(byPowerOfTen power: Int) -> NumberNotation? {
    let parts = normalized.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, normalized.count + power <= 18 else { return nil }
    let fraction = parts.count == 2 ? Array(parts[1]) : []
    guard fraction.count <= power else { return nil }
    let zeros = Array(repeating: UInt8(ascii: "0"), count: power - fraction.count)
    let digits = parts[0] + fraction + zeros
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return NumberNotation(normalized: significant.isEmpty ? [UInt8(ascii: "0")] : Array(significant))
  }

  /// The sum of two whole numbers; nil where either is not whole.
  func adding(_ other: NumberNotation) -> NumberNotation? {
    guard let left = wholeValue, let right = other.wholeValue else { return nil }
    return NumberNotation(normalized: Array(String(left + right).utf8))
  }

  private static func isFollowedByThreeDigits(_ bytes: [UInt8], _ index: Int) -> Bool {
    let digits = bytes[(index + 1)...].prefix { $0.isASCIIDigit }
    return digits.count == 3
  }

  private static func withoutTrailingZeros(_ digits: [UInt8]) -> [UInt8] {
    guard let point = digits.lastIndex(of: UInt8(ascii: ".")), point + 1 < digits.count,
      digits[(point + 1)...].allSatisfy({ $0 == UInt8(ascii: "0") })
    else { return digits }
    return Array(digits[..<point])
  }
}
