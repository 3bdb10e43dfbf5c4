internal import CorpusModel

/// **M7** joins inside a parenthesis behind which the outer sentence goes on: `Il test (il terzo. Bene.) è riuscito.`.
struct EnclosedSentenceRule: SentenceRule {
  /// Bytes that are searched to either side; a parenthesis is shorter.
  private static let reach = 600

  func verdict(at site: StopSite) -> StopVerdict? {
    guard let opening = openParenthesis(before: site.stop.lowerBound, site), opening > site.sentenceStart,
      let closing = closingParenthesis(after: site.stop.upperBound, site)
    else { return nil }
    return goesOn(behind: closing, site) ? .join : nil
  }

  private func openParenthesis(before stop: Int, _ site: StopSite) -> Int? {
    var depth = 0
    var index = stop
    let limit = max(site.sentenceStart, stop - Self.reach)
    if ByteSearch.first(.openParentheses, in: site.text, limit..<stop) == stop { return nil }
    while index > limit {
      index -= 1
      if site.text[index] == UInt8(ascii: ")") { depth += 1 }
      if site.text[index] == UInt8(ascii: "(") {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  private func closingParenthesis(after stop: Int, _ site: StopSite) -> Int? {
    var depth = 0
    for index in stop..<min(site.paragraph.upperBound, stop + Self.reach) {
      if site.text[index] == UInt8(ascii: "(") { depth += 1 }
      if site.text[index] == UInt8(ascii: ")") {
        if depth == 0 { return index + 1 }
        depth -= 1
      }
    }
    return nil
  }

  private func goesOn(behind closing: Int, _ site: StopSite) -> Bool {
    var index = closing
    while index < site.paragraph.upperBound {
      let scalar = site.text.scalar(at: index)
      switch scalar.scalarClass {
      case .space: index = scalar.range.upperBound
      case .lower: return true
      default: return scalar.scalar == "," || scalar.scalar == ";" || scalar.scalar == ":"
      }
    }
    return false
  }
}
