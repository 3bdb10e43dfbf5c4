/// One word of a phrase with what separates it from the next.
struct PhraseWord: Hashable, Sendable {
  /// The part before the last hyphen with that hyphen: `filo-` of `filo-russo`.
  let prefix: String
  /// The part that may inflect: `russo`.
  let inflecting: String
  /// The white space or the apostrophe behind the word.
  let separator: String

  /// The word as it is written.
  var text: String { prefix + inflecting }

  /// Whether the word is a simple or articulated preposition.
  var isPreposition: Bool { prefix.isEmpty && Lexicon.prepositions.contains(inflecting.lowercased()) }

  /// Whether the word is a preposition or an article.
  var isFunctionWord: Bool {
    isPreposition || (prefix.isEmpty && Lexicon.articles.contains(inflecting.lowercased()))
  }

  /// Whether the word starts like a proper name or holds what a common noun does not: a digit, two capitals.
  var isName: Bool {
    text.first?.isUppercase ?? false || text.contains(where: \.isNumber) || text.filter(\.isUppercase).count > 1
      || !text.contains(where: \.isLetter)
  }

  /// Whether the word is a compound of places or targets, which does not inflect: *terra-aria*, *anticarro*.
  var isInvariableCompound: Bool {
    let word = text.lowercased()
    let parts = word.split(separator: "-")
    if parts.count > 1, parts.contains(where: { Lexicon.compoundNouns.contains(String($0)) }) { return true }
    return word.hasPrefix("anti") && Lexicon.compoundNouns.contains(String(word.dropFirst(4)))
  }

  /// Splits a phrase at white space and behind apostrophes; joining the words gives the phrase again.
  static func split(_ phrase: String) -> [PhraseWord] {
    var words: [PhraseWord] = []
    var text = ""
    var separator = ""
    func finish() {
      let inflecting = String(text.reversed().prefix { !Self.hyphens.contains($0) }.reversed())
      let prefix = String(text.dropLast(inflecting.count))
      words.append(PhraseWord(prefix: prefix, inflecting: inflecting, separator: separator))
      text = ""
      separator = ""
    }
    for character in phrase {
      if character.isWhitespace || Self.apostrophes.contains(character) {
        separator.append(character)
      } else {
        if !separator.isEmpty { finish() }
        text.append(character)
      }
    }
    if !text.isEmpty || !separator.isEmpty { finish() }
    return words
  }

  /// Joins words, the inflecting part of some of them replaced.
  static func join(_ words: [PhraseWord], replacing replacements: [Int: String]) -> String {
    words.indices.map { index in
      words[index].prefix + (replacements[index] ?? words[index].inflecting) + words[index].separator
    }.joined()
  }

  /// Hyphens, plain and non-breaking.
  static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{2011}"]
  /// Apostrophes that separate words.
  static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2BC}", "\u{2018}"]
}
