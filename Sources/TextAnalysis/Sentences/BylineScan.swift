/// Finds lines that start in lower case and yet go on with nothing: an author's name, an address.
enum BylineScan {
  /// Words that stand before an author's name.
  private static let openings = Lexicon(listing: "di by")
  /// Names of an author, and a colleague's.
  private static let mostWords = 6

  /// Whether a line is `di Mario Rossi`, or starts with a URL.
  static func isByline(_ line: Range<Int>, in text: [UInt8]) -> Bool {
    if AddressToken.isURL(text[line]) { return true }
    let firstEnd = WordScan.stretchEnd(from: line.lowerBound, in: text, limit: line.upperBound)
    guard openings.contains(line.lowerBound..<firstEnd, of: text) else { return false }
    var count = 0
    var index = TextTrimming.trimmed(firstEnd..<line.upperBound, in: text).lowerBound
    while index < line.upperBound {
      let end = WordScan.stretchEnd(from: index, in: text, limit: line.upperBound)
      guard text.scalarClass(at: index) == .upper, WordScan.end(from: index, in: text, limit: end) == end else {
        return false
      }
      count += 1
      index = TextTrimming.trimmed(end..<line.upperBound, in: text).lowerBound
    }
    return (2...mostWords).contains(count)
  }
}
