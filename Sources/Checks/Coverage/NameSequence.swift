/// Capitalised words in a row that no mention covers.
struct NameSequence: Equatable {
  /// The words, as written.
  let words: [String]
  /// UTF-8 bytes of the normalized text.
  let range: Range<Int>
  /// Whether its first word starts a sentence, a quotation or what follows a colon, where every word is capitalised.
  let startsSentence: Bool

  /// The words joined as a name.
  var text: String { words.joined(separator: " ") }
}
