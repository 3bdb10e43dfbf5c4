package import CorpusModel

/// Words of a translation that refer to names instead of repeating them: *he, its, the spokesman*, 그는, *the North*, 방중.
package struct BackReferences: Sendable, Equatable {
  /// A country that is named in short.
  struct Allusion: Equatable {
    /// Its English name.
    let country: String
    /// UTF-8 bytes of the normalized text.
    let range: Range<Int>
    /// Whether the word means nothing else: 대북, 방러.
    var isCertain = false
  }

  /// How many refer to what was just said.
  let count: Int
  /// The countries that *the North*, *Sino-*, 북 and 미 stand for.
  let allusions: [Allusion]
  /// A text without any.
  package static let none = BackReferences(count: 0, allusions: [])

  /// Finds those of the words of a translation, in order.
  ///
  /// - Complexity: O(*n*) for *n* words.
  package static func found(in words: [BitextWord], language: LanguageTag) -> BackReferences {
    let texts = words.map(\.text)
    switch language.language {
    case LanguageTag.english.language:
      return BackReferences(
        count: englishCount(texts.map { $0.lowercased() }), allusions: englishAllusions(words))
    case LanguageTag.korean.language:
      return BackReferences(
        count: texts.lazy.filter(isKorean).count, allusions: koreanAllusions(words))
    default: return none
    }
  }

  private static func englishAllusions(_ words: [BitextWord]) -> [Allusion] {
    words.indices.compactMap { index in
      let word = words[index]
      if let country = combiningForms[word.text] { return Allusion(country: country, range: word.range) }
      let before = index > 0 ? words[index - 1].text.lowercased() : ""
      let next = index + 1 < words.count ? words[index + 1] : nil
      let isSecond = ["and", "or"].contains(before) && index > 1 && sides[words[index - 2].text] != nil
      if let country = sides[word.text], before == "the" || isSecond || ["and", "or"].contains(next?.text) {
        return Allusion(country: country, range: word.range)
      }
      guard let next, next.text.hasPrefix("Korea"), let country = initials[word.text] else { return nil }
      return Allusion(country: country, range: word.range.lowerBound..<next.range.upperBound)
    }
  }

  /// *The South*; *North and South Korea*.
  private static let sides = ["North": "North Korea", "South": "South Korea"]
  /// With a stop, in headlines.
  private static let initials = ["N": "North Korea", "S": "South Korea"]
  /// With a hyphen, *Sino-Russian*; and the people for whom the adjective is no noun.
  private static let combiningForms = [
    "Sino": "China", "Russo": "Russia", "Anglo": "United Kingdom", "Franco": "France", "Nippo": "Japan",
    "Briton": "United Kingdom", "Britons": "United Kingdom", "Brits": "United Kingdom",
  ]

  private static func koreanAllusions(_ words: [BitextWord]) -> [Allusion] {
    words.indices.flatMap { index -> [Allusion] in
      let word = words[index]
      if let country = koreanMember(index, words) {
        let width = word.text.unicodeScalars.first.map { UTF8.width($0) } ?? 0
        return [Allusion(country: country, range: word.range.lowerBound..<word.range.lowerBound + width)]
      }
      let next = words[index...].dropFirst().prefix(2).map(\.text)
      let widths = word.text.unicodeScalars.map { UTF8.width($0) }
      return KoreanAbbreviations.readings(of: word.text, next: next).map { reading in
        let start = word.range.lowerBound + widths[..<reading.scalars.lowerBound].reduce(0, +)
        let end = start + widths[reading.scalars].reduce(0, +)
        return Allusion(country: reading.country, range: start..<end, isCertain: reading.isCertain)
      }
    }
  }

  /// The country of one syllable in a list with dots between: 한·미·일, 미·중이.
  private static func koreanMember(_ index: Int, _ words: [BitextWord]) -> String? {
    let isJoined = { (first: Int) in
      words.indices.contains(first) && words.indices.contains(first + 1)
        && (2...3).contains(words[first + 1].range.lowerBound - words[first].range.upperBound)
        && KoreanAbbreviations.country(of: words[first].text) != nil
        && KoreanAbbreviations.country(inList: words[first + 1].text) != nil
    }
    let text = words[index].text
    if isJoined(index) { return KoreanAbbreviations.country(of: text) }
    return isJoined(index - 1) ? KoreanAbbreviations.country(inList: text) : nil
  }

  private static func englishCount(_ words: [String]) -> Int {
    words.indices.lazy.filter { index in
      englishPronouns.contains(words[index])
        || index > 0 && ["the", "this", "both"].contains(words[index - 1]) && englishNouns.contains(words[index])
    }.count
  }

  private static func isKorean(_ word: String) -> Bool {
    koreanPronouns.contains { word.hasPrefix($0) && word.unicodeScalars.count <= $0.unicodeScalars.count + 2 }
      && !notKoreanPronouns.contains(word)
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
