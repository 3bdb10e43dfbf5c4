internal import CorpusModel

/// Makes several spaces one, and none at either end of a line.
struct SpacingPass: NormalizationPass {
  let step = NormalizationStep.spacing

  let triggers: UnsettledSet? = UnsettledSet(scalars: " ")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      guard source[index] == 0x20 else {
        // A space alone between words is of no interest; one behind a line feed is.
        let isBeforeLine = source[index] == 0x0A
        index = isBeforeLine ? index + 1 : Self.nextSpace(behind: index, source)
        continue
      }
      var end = index + 1
      while end < source.count, source[end] == 0x20 { end += 1 }
      let isAtEdge = index == 0 || end == source.count || source[index - 1] == 0x0A || source[end] == 0x0A
      if isAtEdge {
        text.delete(index..<end)
      } else if end - index > 1 {
        text.delete(index + 1..<end)
      }
      index = end
    }
  }

  /// The next space that another byte than a letter follows, the next line feed, or the space that ends the text.
  private static func nextSpace(behind index: Int, _ source: [UInt8]) -> Int {
    let found = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
    return found == source.count && source.last == 0x20 && index + 1 < found ? found - 1 : found
  }
}
