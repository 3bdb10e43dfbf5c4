package import CorpusModel

/// Words of a translation that refer back to a name instead of repeating it: *he, its, the spokesman*, 그는.
package struct BackReferences: Sendable, Equatable {
  /// How many there are.
  let count: Int
  /// The English names of the countries that *the North* and *the South*, or 북 and 미, stand for.
  let countries: Set<String>

  /// A text without any.
  package static let none = BackReferences(count: 0, countries: [])

  /// Finds those of some tokens of a translation, lower case or not.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  package static func found(in tokens: [String], language: LanguageTag) -> BackReferences {
    BackReferences(
      count: count(in: tokens, language: language), countries: countries(in: tokens, language: language))
  }

  private static func countries(in tokens: [String], language: LanguageTag) -> Set<String> {
    if language.language == LanguageTag.korean.language { return KoreanAbbreviations.countries(in: tokens) }
    guard language.language == LanguageTag.english.language else { return [] }
    let found = tokens.indices.dropFirst().compactMap { index -> String? in
      tokens[index - 1].lowercased() == "the" ? sides[tokens[index]] : nil
    }
    return Set(found)
  }

  private static let sides = ["North": "North Korea", "South": "South Korea"]

  private static func count(in tokens: [String], language: LanguageTag) -> Int {
    switch language.language {
    case LanguageTag.english.language: englishCount(tokens.map { $0.lowercased() })
    case LanguageTag.korean.language: tokens.lazy.filter(isKorean).count
    default: 0
    }
  }

  private static func englishCount(_ tokens: [String]) -> Int {
    tokens.indices.lazy.filter { index in
      englishPronouns.contains(tokens[index])
        || index > 0 && ["the", "this", "both"].contains(tokens[index - 1]) && englishNouns.contains(tokens[index])
    }.count
  }

  private static func isKorean(_ token: String) -> Bool {
    koreanPronouns.contains { token.hasPrefix($0) && token.unicodeScalars.count <= $0.unicodeScalars.count + 2 }
      && !notKoreanPronouns.contains(token)
  }

  private static let englishPronouns: Set<String> = [
    "he", "she", "him", "her", "his", "hers", "himself", "herself", "it", "its", "itself", "they", "them", "their",
    "theirs", "who", "whose", "latter", "former",
  ]

  private static let englishNouns: Set<String> = [
    "leader", "president", "minister", "premier", "chairman", "marshal", "spokesman",
    "spokeswoman", "spokesperson", "diplomat", "general", "official", "envoy", "ambassador",
    "secretary", "director", "north", "south", "sides",
  ]

  /// With the particles that may follow.
  private static let koreanPronouns = [
    "그는", "그가", "그를", "그의", "그녀", "그들", "양국", "양측", "이들", "자국", "자신",
  ]
  private static let notKoreanPronouns: Set<String> = ["그들먹"]
}
