internal import CorpusModel

/// Deletes spaces before `,` `.` `;` `:` `!` `?` that a space, a closing mark or the line's end follows.
///
/// Dots in a row stay as they are, and so does a stop before a letter or digit (`.com`, `.5`).
struct PunctuationPass: NormalizationPass {
  let step = NormalizationStep.punctuation

  let triggers: UnsettledSet? = UnsettledSet(scalars: " ")

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 1
    while index + 1 < source.count {
      guard source[index] == 0x20, Self.isPunctuation(source[index + 1]) else {
        index = ByteSearch.first(.unsettled, in: source, index + 1..<source.count)
        continue
      }
      var start = index
      while start > 0, source[start - 1] == 0x20 { start -= 1 }
      if Self.attaches(at: index + 1, behind: start, source) { text.delete(start..<index + 1) }
      index += 2
    }
  }

  /// Whether a mark belongs to the word that ends before the spaces before it.
  static func attaches(at mark: Int, behind wordEnd: Int, _ source: [UInt8]) -> Bool {
    guard isPunctuation(source[mark]), wordEnd > 0, source[wordEnd - 1] != 0x0A,
      !isPunctuation(source[wordEnd - 1])
    else { return false }
    guard mark + 1 < source.count else { return true }
    switch source[mark + 1] {
    case 0x20, 0x0A, UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"): return true
    case 0x80...: return [.closer, .quote].contains(source.scalarClass(at: mark + 1))
    default: return false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
