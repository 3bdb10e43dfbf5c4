internal import CorpusModel

/// A set of lower-case words that is asked with bytes of a text.
///
/// A class, so that handing it on copies no word list.
final class Lexicon: Sendable {
  private let words: Set<String>
  private let table: WordTable

  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    table = WordTable(Array(self.words))
  }

  /// Reads words that white space separates.
  convenience init(listing text: StaticString) {
    self.init(listedWords(text.description))
  }

  /// The words of both.
  func union(_ other: Lexicon) -> Lexicon { Lexicon(words.union(other.words)) }

  /// Whether the stretch, in lower case, is one of the words; stretches longer than the longest are none.
  func contains(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    switch table.find(range, of: text) {
    case .word: true
    case .none: false
    case .undecided: words.contains(String(decoding: text[range], as: UTF8.self).lowercased())
    }
  }
}
