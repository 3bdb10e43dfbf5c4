internal import CorpusModel

/// Deletes spaces that group digits by three: `10 000`; only where asked for.
struct DigitGroupPass: NormalizationPass {
  let step = NormalizationStep.digitGroups

  let triggers: UnsettledSet? = nil

  func rewrite(_ text: inout TextRewriter) {
    let source = text.source
    var index = 0
    while index < source.count {
      let end = Self.digitsEnd(from: index, source)
      if end == index {
        index += 1
      } else {
        index = (1...3).contains(end - index) ? join(groupsFrom: end, &text) : end
      }
    }
  }

  /// Deletes the spaces before the groups of three digits from an offset; returns their end.
  private func join(groupsFrom start: Int, _ text: inout TextRewriter) -> Int {
    var index = start
    while index < text.source.count, text.source[index] == 0x20 {
      let end = Self.digitsEnd(from: index + 1, text.source)
      guard end == index + 4 else { break }
      text.delete(index..<index + 1)
      index = end
    }
    return index
  }

  private static func digitsEnd(from start: Int, _ source: [UInt8]) -> Int {
    var end = start
    while end < source.count, source[end].isASCIIDigit { end += 1 }
    return end
  }
}
