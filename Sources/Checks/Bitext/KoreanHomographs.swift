/// Names that are Korean words or forms of verbs too: 인도 is India and *delivery*, 나선 is Rason and *who set out*.
enum KoreanHomographs {
  /// Whether a name is as likely such a word.
  ///
  /// - Parameters:
  ///   - word: what is written from the beginning of the name to the end of its word.
  ///   - source: the words of the Italian that no name covers, of which one tells the noun.
  static func isWord(_ name: String, word: String, source: [BitextWord]) -> Bool {
    if let tails = verbs[name] { return tails.contains(String(word.dropFirst(name.count))) }
    guard let stems = nouns[name] else { return false }
    return source.contains { own in
      let text = own.text.lowercased()
      return stems.contains(where: text.hasPrefix)
    }
  }

  /// With what may follow where they are forms of verbs: 나선 것, 나선다.
  private static let verbs: [String: Set<String>] = ["나선": ["", "다", "다고", "다는", "다며", "지", "데"]]

  /// With beginnings of Italian words that they translate.
  private static let nouns = [
    "인도": ["consegn", "estrad", "fornitur", "marciapied", "guida", "umanit"],
    "수단": ["mezz", "strument", "misur", "modo", "modi"],
    "오만": ["arrogan", "superb", "tracotan", "presunt"],
    "가봉": ["prova", "prove"],
    "타이": ["cravatt", "record", "pareggi"],
    "차드": ["foulard"],
  ]
}
