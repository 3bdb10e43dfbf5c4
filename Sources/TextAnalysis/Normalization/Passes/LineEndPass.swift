internal import CorpusModel

/// Ends every line with a line feed: CRLF, CR, U+2028 and U+2029 too; form feeds and vertical tabs become spaces.
struct LineEndPass: NormalizationPass {
  let step = NormalizationStep.lineEnds

  let triggers: UnsettledSet? = UnsettledSet(0x0B...0x0D, 0x2028...0x2029)

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      switch source[index] {
      case 0x0D:
        let length = index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1
        text.replace(index..<index + length, with: CollectionOfOne(0x0A))
        index += length
      case 0x0B, 0x0C:
        text.replace(index..<index + 1, with: CollectionOfOne(0x20))
        index += 1
      case 0xE2 where source[index + 1] == 0x80 && (source[index + 2] == 0xA8 || source[index + 2] == 0xA9):
        text.replace(index..<index + 3, with: CollectionOfOne(0x0A))
        index += 3
      default: index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
      }
    }
  }
}
