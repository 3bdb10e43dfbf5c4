/// Makes double quotation marks straight: “ ” „ ‟ « »; only where asked for.
struct QuotePass: NormalizationPass {
  let step = NormalizationStep.quotes

  let triggers: UnsettledSet? = UnsettledSet(scalars: "«»“”„‟")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      guard source[index] == 0xC2 || source[index] == 0xE2 else {
        index += 1
        continue
      }
      let located = source.scalar(at: index)
      switch located.scalar.value {
      case 0xAB, 0xBB, 0x201C...0x201F: text.replace(located.range, with: CollectionOfOne(UInt8(ascii: "\"")))
      default: break
      }
      index = located.range.upperBound
    }
  }
}
