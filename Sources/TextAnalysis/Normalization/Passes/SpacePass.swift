internal import CorpusModel

/// Makes no-break, thin and all other spaces of Unicode (category Zs), and tabs, plain spaces.
struct SpacePass: NormalizationPass {
  let step = NormalizationStep.spaces

  let triggers: UnsettledSet? = UnsettledSet(0x2000...0x200A, scalars: "\t\u{A0}\u{1680}\u{202F}\u{205F}\u{3000}")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x09 {
        text.replace(index..<index + 1, with: CollectionOfOne(0x20))
      } else if byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) {
        let located = source.scalar(at: index)
        if Self.isSpace(located.scalar.value) { text.replace(located.range, with: CollectionOfOne(0x20)) }
        index = located.range.upperBound
        continue
      }
      index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
    }
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
