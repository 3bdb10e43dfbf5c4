/// Makes several spaces one, and none at either end of a line.
struct SpacingPass: NormalizationPass {
  let step = NormalizationStep.spacing

  func isTriggered(by bytes: BytePresence) -> Bool { bytes.contains(0x20) }

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      guard source[index] == 0x20 else {
        index += 1
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
}
