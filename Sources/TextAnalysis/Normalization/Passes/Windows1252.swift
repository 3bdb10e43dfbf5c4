/// Windows-1252, as browsers read it (WHATWG Encoding Standard).
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for; 0 where for nothing but the control.
  private static let upperControls: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D,
    0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// The punctuation or letter that a C1 control stands for.
  static func scalar(ofC1 value: UInt32) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(value), upperControls[Int(value - 0x80)] != 0 else { return nil }
    return Unicode.Scalar(upperControls[Int(value - 0x80)])
  }

  /// The byte of a scalar, also of a C1 control; nil for ASCII and for what Windows-1252 does not have.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    if (0x80...0xFF).contains(value) { return UInt8(value) }
    guard value > 0x100, let index = upperControls.firstIndex(of: value) else { return nil }
    return UInt8(0x80 + index)
  }
}
