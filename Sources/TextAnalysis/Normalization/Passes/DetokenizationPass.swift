/// Deletes spaces that tokenization left: `l' agenzia`, `( KCNA )`, `« no »`.
struct DetokenizationPass: NormalizationPass {
  let step = NormalizationStep.detokenization

  /// Words that an apostrophe elides; `po'` and other truncations keep their space.
  private static let elided = Lexicon(
    listing: """
      l un c d s t m v n all dall dell nell sull coll quell quest bell sant tutt mezz anch com cos dov quand
      nient senz ciascun nessun qualcun null grand gl
      """)

  let triggers: UnsettledSet? = nil

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 1
    while index + 1 < source.count {
      if source[index] == 0x20, isLeftOver(at: index, source) { text.delete(index..<index + 1) }
      index += 1
    }
  }

  private func isLeftOver(at space: Int, _ source: [UInt8]) -> Bool {
    guard let before = source.scalar(before: space) else { return false }
    let after = source.scalar(at: space + 1)
    if before.scalar == "(" || before.scalar == "[" || before.scalar == "«" { return true }
    if after.scalar == ")" || after.scalar == "]" || after.scalar == "»" {
      return before.scalarClass != .space && !MojibakePass.isLead(before.scalar)
    }
    guard before.scalarClass == .quote, before.scalar != "\"", after.scalarClass.isLetter else { return false }
    var start = before.range.lowerBound
    while let letter = source.scalar(before: start), letter.scalarClass.isLetter {
      start = letter.range.lowerBound
    }
    return Self.elided.contains(start..<before.range.lowerBound, of: source)
  }
}
