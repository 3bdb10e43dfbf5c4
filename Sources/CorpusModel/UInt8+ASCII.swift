extension UInt8 {
  /// A–Z or a–z.
  @inlinable package var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// A–Z.
  @inlinable package var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  /// a–z.
  @inlinable package var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
  /// 0–9.
  @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  /// Space, tab, line feed, vertical tab, form feed or carriage return.
  @inlinable package var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  /// A byte 10xxxxxx, which no scalar starts with.
  @inlinable package var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }
}
