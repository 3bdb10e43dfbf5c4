/// Capitalised words in a row that no mention covers.
struct NameSequence: Equatable {
  /// What stands before the first word.
  enum Opening: Equatable {
    /// The sentence begins, where every word is capitalised.
    case sentence
    /// A quotation, a bracket, a colon or a dash begins, where words often are.
    case part
    /// The sentence goes on.
    case none
  }

  /// The words, as written.
  let words: [String]
  /// For each word, its UTF-8 bytes of the normalized text.
  let ranges: [Range<Int>]
  /// What stands before the first word.
  let opening: Opening
  /// Whether brackets or quotation marks stand on both sides.
  let isEnclosed: Bool
  /// Whether an article, with or without a preposition, stands before it.
  let followsArticle: Bool
  /// Whether a title stands before it: *ministro, signora*.
  let followsTitle: Bool

  /// The two names of a compound that stands alone, as *Roma-Madrid*; empty for others.
  var parts: [NameSequence] {
    guard words.count == 1, let range = ranges.first else { return [] }
    let pieces = words[0].split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count == 2,
      pieces.allSatisfy({ CapitalisedWords.isName(String($0)) && $0.first?.isUppercase == true })
    else { return [] }
    let end = range.lowerBound + pieces[0].utf8.count
    let sides = [range.lowerBound..<end, end + 1..<range.upperBound]
    return zip(pieces, sides).map { piece, side in
      NameSequence(
        words: [String(piece)], ranges: [side], opening: .none, isEnclosed: false, followsArticle: false,
        followsTitle: false)
    }
  }

  /// UTF-8 bytes of the normalized text.
  var range: Range<Int> { (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0) }

  /// The bytes from one of its words on.
  func range(from index: Int) -> Range<Int> { ranges[index].lowerBound..<range.upperBound }

  /// The words joined as a name.
  var text: String {
    words.indices.map { index in
      index > 0 && ranges[index - 1].upperBound < ranges[index].lowerBound ? " " + words[index] : words[index]
    }.joined()
  }

  /// The sequence from one of its words on, which then stands inside the sentence.
  func suffix(from index: Int) -> NameSequence {
    index == 0
      ? self
      : NameSequence(
        words: Array(words[index...]), ranges: Array(ranges[index...]), opening: .none, isEnclosed: false,
        followsArticle: CapitalisedWords.isArticle(words[index - 1]),
        followsTitle: CapitalisedWords.isTitle(words[index - 1]))
  }
}
