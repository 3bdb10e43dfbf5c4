/// Names that are Korean words or forms of verbs too: 인도 is India and *delivery*, 나선 is Rason and *who set out*.
enum KoreanHomographs {
  /// Whether a name is as likely a form of a verb; nil where it is never one.
  ///
  /// - Parameter word: what is written from the beginning of the name to the end of its word.
  static func isVerb(_ name: String, word: String) -> Bool? {
    verbs[name].map { $0.contains(String(word.dropFirst(name.count))) }
  }

  /// Whether a name is as likely a noun.
  ///
  /// - Parameter source: the words of the Italian that no name covers, in lower case, of which one tells the noun.
  static func isNoun(_ name: String, source: [String]) -> Bool {
    guard let stems = nouns[name] else { return false }
    return source.contains { word in stems.contains(where: word.hasPrefix) }
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
