internal import CorpusModel

/// A scalar with the bytes it takes.
struct LocatedScalar {
  let scalar: Unicode.Scalar
  let range: Range<Int>

  var scalarClass: ScalarClass { ScalarClass(scalar) }
}

extension [UInt8] {
  /// Decodes the scalar that starts at an offset of well-formed UTF-8.
  ///
  /// - Returns: the scalar; U+FFFD of one byte where the bytes are not well formed.
  /// - Complexity: O(1).
  func scalar(at offset: Int) -> LocatedScalar {
    let lead = self[offset]
    if lead < 0x80 { return LocatedScalar(scalar: Unicode.Scalar(lead), range: offset..<offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= count else { return .ill(at: offset) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(self[index] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return .ill(at: offset) }
    return LocatedScalar(scalar: scalar, range: offset..<offset + length)
  }

  /// Decodes the scalar that ends at an offset.
  ///
  /// - Parameters:
  ///   - offset: the end of a scalar.
  ///   - limit: where the text in question starts.
  /// - Returns: nil at the limit.
  /// - Complexity: O(1).
  func scalar(before offset: Int, from limit: Int = 0) -> LocatedScalar? {
    guard offset > limit else { return nil }
    var start = offset - 1
    while start > limit, self[start].isUTF8Continuation { start -= 1 }
    return scalar(at: start)
  }

  /// The class of the scalar that starts at an offset.
  func scalarClass(at offset: Int) -> ScalarClass {
    self[offset] < 0x80 ? ScalarClass(ascii: self[offset]) : scalar(at: offset).scalarClass
  }
}

extension LocatedScalar {
  fileprivate static func ill(at offset: Int) -> LocatedScalar {
    LocatedScalar(scalar: "\u{FFFD}", range: offset..<offset + 1)
  }
}
