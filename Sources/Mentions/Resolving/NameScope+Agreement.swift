internal import CorpusModel
internal import ItalianGrammar

extension NameScope {
  /// What leads to a name.
  enum Preposition {
    /// «a Roma», «in Lazio»
    case place
    /// «di Roma»
    case origin
    /// «la Roma», «della Roma»
    case articulated
  }

  /// The preposition or article right before a name; nil for other words.
  func preposition(before atom: Int) -> Preposition? {
    guard let word = wordLeadingTo(atom) else { return nil }
    switch word {
    case "a", "ad", "da", "in", "verso", "per": return .place
    case "di", "d": return .origin
    default: return FunctionWords.isDeterminer(word) ? .articulated : nil
    }
  }

  /// The gender and number that an article right before a name shows: «la Kim» is a woman.
  func article(before atom: Int) -> NounFeatures? { wordLeadingTo(atom).flatMap { Self.articles[$0] } }

  private func wordLeadingTo(_ atom: Int) -> String? {
    neighbourhood.wordBefore(atom)?.text.lowercased()
  }

  private static let articles: [String: NounFeatures] = {
    var articles: [String: NounFeatures] = [
      "il": NounFeatures(.masculine, .singular), "i": NounFeatures(.masculine, .plural),
    ]
    let endings: [(String, NounFeatures)] = [
      ("l", NounFeatures(.masculine, .singular)), ("llo", NounFeatures(.masculine, .singular)),
      ("lla", NounFeatures(.feminine, .singular)), ("i", NounFeatures(.masculine, .plural)),
      ("gli", NounFeatures(.masculine, .plural)), ("lle", NounFeatures(.feminine, .plural)),
    ]
    for stem in ["de", "a", "da", "ne", "su"] {
      for (ending, features) in endings { articles[stem + ending] = features }
    }
    for (ending, features) in endings where ending.hasPrefix("ll") {
      articles[String(ending.dropFirst())] = features
    }
    articles["gli"] = NounFeatures(.masculine, .plural)
    return articles
  }()

  /// The gender that a compound verb behind a name shows: «Kim è stata accolta» is a woman.
  func participleGender(behind end: Int) -> Gender? {
    var seesAuxiliary = false
    for word in wordsBehind(end, atMost: 6) {
      if Self.auxiliaries.contains(word) {
        seesAuxiliary = true
      } else if seesAuxiliary, let gender = Self.gender(ofParticiple: word) {
        return gender
      } else if !Self.passedOver.contains(word) {
        return nil
      }
    }
    return nil
  }

  /// The words that follow with nothing but spaces between, in lower case.
  private func wordsBehind(_ end: Int, atMost count: Int) -> [String] {
    var words: [String] = []
    var atom = end
    while words.count < count, let next = neighbourhood.wordAfter(atom) {
      words.append(next.text.lowercased())
      atom = next.atom + 1
    }
    return words
  }

  private static func gender(ofParticiple word: String) -> Gender? {
    let endings = ["at", "it", "ut", "st", "tt", "rt", "ers", "es", "ist", "os", "nt"]
    guard word.utf8.count > 4, endings.contains(where: word.dropLast().hasSuffix) else { return nil }
    switch word.last {
    case "a": return .feminine
    case "o": return .masculine
    default: return nil
    }
  }

  private static let auxiliaries: Set<String> = [
    "è", "era", "fu", "sarà", "sia", "sarebbe", "fosse", "viene", "venne", "verrà",
  ]
  private static let passedOver: Set<String> = [
    "non", "si", "ci", "vi", "ne", "poi", "già", "anche", "ancora", "oggi", "ieri", "subito", "quindi", "infine",
    "mai",
    "appena", "invece", "così", "intanto",
  ]
}
