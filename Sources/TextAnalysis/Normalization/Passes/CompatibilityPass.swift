/// Takes Latin ligatures apart and narrows full-width letters and digits; no other compatibility character.
///
/// NFKC would also change `º ª ² ½ № ™ …`, which mean what they are.
struct CompatibilityPass: NormalizationPass {
  let step = NormalizationStep.compatibility

  /// U+FB00 to U+FB06.
  private static let ligatures: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  let triggers: UnsettledSet? = UnsettledSet(0xFB00...0xFF5A)

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      guard source[index] == 0xEF else {
        index += 1
        continue
      }
      let located = source.scalar(at: index)
      if let replacement = Self.replacement(of: located.scalar.value) {
        text.replace(located.range, with: replacement)
      }
      index = located.range.upperBound
    }
  }

  private static func replacement(of value: UInt32) -> [UInt8]? {
    switch value {
    case 0xFB00...0xFB06: return Array(ligatures[Int(value - 0xFB00)].description.utf8)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return [UInt8(value - 0xFEE0)]
    default: return nil
    }
  }
}
