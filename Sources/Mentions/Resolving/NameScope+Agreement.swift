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
    guard let before = context.neighbourhood.wordBefore(atom),
      context.neighbourhood.isListed(before, in: .functionWord)
    else { return nil }
    let word = context.neighbourhood.lowercased(before)
    switch word {
    case "a", "ad", "da", "in", "verso", "per": return .place
    case "di", "d": return .origin
    default: return FunctionWords.isDeterminer(word) ? .articulated : nil
    }
  }

  /// Whether a preposition right before a name makes it the complement of something else.
  func isComplement(_ atom: Int) -> Bool {
    guard let word = context.neighbourhood.wordLeadingTo(atom).map(context.neighbourhood.lowercased) else {
      return false
    }
    return Self.complementing.contains(word) || (TitleLinks.contains(word) && Self.articles[word] == nil)
  }

  private static let complementing: Set<String> = ["da", "con", "su", "tra", "fra", "contro", "a", "ad"]

  /// Whether the words before a name say that somebody else bears it too: «un terzo Ri Yong-ho», «quale Conte».
  func speaksOfAnother(before atom: Int) -> Bool {
    guard let word = context.neighbourhood.wordBefore(atom) else { return false }
    return Self.speakingOfAnother.contains(context.neighbourhood.lowercased(word))
  }

  private static let speakingOfAnother: Set<String> = [
    "quale", "quali", "altro", "altra", "altri", "terzo", "terza", "quarto", "quarta", "omonimo", "omonima",
    "ennesimo",
    "ennesima", "certo", "certa", "qualche", "nessun", "nessuna",
  ]

  /// Whether a name opens its sentence.
  func opensSentence(_ atom: Int) -> Bool {
    context.neighbourhood.isSegmentStart(
      atom, of: context.segments.range(at: context.neighbourhood.atoms[atom].range.lowerBound))
  }

  /// The initial right before a name, in upper case: the `L` of Laura behind which Bianchi stands.
  func initial(before atom: Int) -> String? {
    let atoms = context.neighbourhood.atoms
    guard atom >= 3, atoms[atom - 1].kind == .space, context.neighbourhood.text[atoms[atom - 2].range] == [0x2E],
      atoms[atom - 3].kind == .word, atoms[atom - 3].capitals & 1 == 1
    else { return nil }
    let word = context.neighbourhood.text(of: context.neighbourhood.word(atom - 3))
    return word.count == 1 ? word.uppercased() : nil
  }

  /// Whether a word that says what kind of place follows stands right before a name: «la Regione Lazio», «la città di
  /// Napoli».
  func isBehindKindOfPlace(_ atom: Int) -> Bool {
    guard var word = context.neighbourhood.wordBefore(atom) else { return false }
    if ["di", "d"].contains(context.neighbourhood.lowercased(word)) {
      guard let kind = context.neighbourhood.wordBefore(word.atom) else { return false }
      word = kind
    }
    return ["regione", "città", "provincia", "comune", "capitale", "capoluogo", "porto", "stato", "repubblica"]
      .contains(context.neighbourhood.lowercased(word))
  }

  /// The gender that the title right before a name shows by itself, or by the article before it: «la signora Ri»,
  /// «l'eurodeputata Bianchi», «la portavoce Kim».
  func titleGender(before atom: Int) -> Gender? {
    guard let title = titleHead(before: atom) else { return nil }
    let word = context.neighbourhood.lowercased(title)
    if Self.womansTitles.contains(word) || Self.womansEndings.contains(where: word.hasSuffix) { return .feminine }
    if Self.mansTitles.contains(word) { return .masculine }
    guard Honorifics.contains(word) || !Role.roles(in: word, english: false).isEmpty,
      let article = context.neighbourhood.wordBefore(title.atom).map(context.neighbourhood.lowercased)
    else { return nil }
    if ["la", "una", "della", "alla", "dalla"].contains(article) { return .feminine }
    return ["il", "un", "del", "al", "dal", "lo", "dello"].contains(article) ? .masculine : nil
  }

  /// The noun of the title right before a name: *presidente* of «il presidente dell'assemblea Rodríguez».
  private func titleHead(before atom: Int) -> Neighbourhood.Word? {
    guard let last = context.neighbourhood.wordBefore(atom) else { return nil }
    if !last.isCapitalised || isHonorific(last), isTitle(last) { return last }
    var word = last
    for _ in 0..<4 {
      guard let before = context.neighbourhood.wordLeadingTo(word.atom) else { return nil }
      if context.neighbourhood.isListed(before, in: .titleLink) {
        return context.neighbourhood.wordBefore(before.atom).flatMap { isHonorific($0) ? $0 : nil }
      }
      word = before
    }
    return nil
  }

  private func isHonorific(_ word: Neighbourhood.Word) -> Bool {
    context.neighbourhood.isListed(word, in: .honorific)
  }

  private func isTitle(_ word: Neighbourhood.Word) -> Bool {
    let lowered = context.neighbourhood.lowercased(word)
    return Self.womansTitles.contains(lowered) || Self.womansEndings.contains(where: lowered.hasSuffix)
      || Self.mansTitles.contains(lowered) || isHonorific(word)
      || !Role.roles(in: lowered, english: false).isEmpty
  }

  private static let womansTitles: Set<String> = [
    "signora", "signorina", "moglie", "sorella", "madre", "figlia", "zia", "nonna", "ministra", "lady", "regina",
    "vedova",
    "deputata", "sindaca", "avvocata", "ex-moglie", "cancelliera", "compagna", "generalessa", "viceministra",
  ]
  private static let womansEndings = ["trice", "essa", "putata", "iera"]
  private static let mansTitles: Set<String> = [
    "signor", "marito", "fratello", "fratellastro", "padre", "figlio", "zio", "nonno", "re",
  ]

  /// The gender and number that an article right before a name shows: «la Kim» is a woman.
  func article(before atom: Int) -> NounFeatures? { wordLeadingTo(atom).flatMap { Self.articles[$0] } }

  private func wordLeadingTo(_ atom: Int) -> String? {
    context.neighbourhood.wordBefore(atom).map(context.neighbourhood.lowercased)
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
    while words.count < count, let next = context.neighbourhood.wordAfter(atom) {
      words.append(context.neighbourhood.lowercased(next))
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
