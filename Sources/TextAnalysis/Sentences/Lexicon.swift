/// A set of lower-case words that is asked with bytes of a text.
struct Lexicon: Sendable {
  private let words: Set<String>
  /// Bytes of the longest word: longer questions cost nothing.
  private let longest: Int

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    longest = self.words.map(\.utf8.count).max() ?? 0
  }

  /// Reads words that white space separates.
  init(listing text: StaticString) { self.init("\(text)".split(whereSeparator: \.isWhitespace).map(String.init)) }

  /// Whether the stretch, in lower case, is one of the words.
  func contains(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    guard !range.isEmpty, range.count <= longest else { return false }
    return words.contains(String(decoding: text[range], as: UTF8.self).lowercased())
  }
}
