/// A preposition without an article right before a name: *in Usa*, *di Usa*.
///
/// A plural name cannot stand behind one alone, so that the preposition takes the article with the name: *negli Stati
/// Uniti*.
///
/// - Source: Serianni, *Grammatica italiana*, chapter IV, 44–47 (articles before geographical names).
package struct SimplePreposition: Hashable, Sendable {
  /// The preposition, as the determiner that it becomes with an article.
  package let family: Determiner.Family
  /// How the word is capitalised.
  package let capitalisation: Determiner.Capitalisation
  /// The word with the space behind it, in UTF-8 bytes from the start of the text.
  package let utf8Range: Range<Int>
  /// The white space between the word and the name.
  package let space: String

  /// Finds the preposition that ends right before a name; nil where none stands there.
  ///
  /// - Parameter before: the bytes up to the name; the range is in their own indices.
  /// - Complexity: O(1).
  package init?(endOfUTF8 before: ArraySlice<UInt8>) {
    let tail = String(decoding: before.suffix(24).drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
    let tight = tail.trimmingEnd(where: \.isWhitespace)
    let rest = tight.trimmingEnd(where: \.isLetter)
    let word = tight[rest.endIndex...]
    let space = String(tail[tight.endIndex...])
    guard !space.isEmpty, rest.last.map({ $0.isWhitespace || "«“\"(—–-".contains($0) }) ?? true,
      let family = Self.families[word.lowercased()]
    else { return nil }
    self.family = family
    self.space = space
    capitalisation = Determiner.Capitalisation(of: word)
    utf8Range = before.endIndex - word.utf8.count - space.utf8.count..<before.endIndex
  }

  /// Writes the preposition with the article of a name.
  package func renderWithArticle(for features: NounFeatures, sound: InitialSound) -> String? {
    Determiner(family: family, capitalisation: capitalisation, number: nil, apostrophe: nil, space: space).render(
      for: features, sound: sound, apostrophe: "'")
  }

  private static let families: [String: Determiner.Family] = [
    "di": .di, "a": .a, "ad": .a, "da": .da, "in": .in, "su": .su,
  ]
}

extension StringProtocol {
  /// The text without the characters at its end that satisfy a condition.
  func trimmingEnd(where condition: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
