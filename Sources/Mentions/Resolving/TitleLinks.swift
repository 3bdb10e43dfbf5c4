internal import CorpusModel

/// Prepositions between a title and what it is a title of: «ministro degli Esteri», «inviato per l'Ucraina».
enum TitleLinks {
  /// Whether a word, in lower case, is one.
  static func contains(_ word: String) -> Bool { WordClasses(ofLowered: word).contains(.titleLink) }

  /// All of them.
  static let words = [
    "di", "d", "del", "dello", "dell", "della", "dei", "degli", "delle", "al", "allo", "all", "alla", "ai", "agli",
    "alle",
    "per",
  ]

  /// Verbs and conjunctions, behind which another phrase starts.
  static let boundaries = listedWords("ha hanno è sono e che con da dal dalla per al alla tra fra ed")
}
