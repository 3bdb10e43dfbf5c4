/// Reads C1 controls as Windows-1252 (U+0092 is an apostrophe), and deletes those that stand for nothing.
struct C1ControlPass: NormalizationPass {
  let step = NormalizationStep.controls

  let triggers: UnsettledSet? = UnsettledSet(0x80...0x9F)

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    for index in source.indices.dropLast() where source[index] == 0xC2 && source[index + 1] < 0xA0 {
      let range = index..<index + 2
      if let scalar = Windows1252.scalar(ofC1: UInt32(source[index + 1])) {
        text.replace(range, with: String(Character(scalar)).utf8)
      } else {
        text.delete(range)
      }
    }
  }
}
