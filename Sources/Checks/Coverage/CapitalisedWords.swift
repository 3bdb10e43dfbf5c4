/// What is known of capitalised words that are no names.
enum CapitalisedWords {
  /// Words in lower case that join the parts of a foreign name: Ursula von der Leyen.
  static let particles: Set<String> = [
    "von", "van", "der", "den", "de", "bin", "ibn", "al", "el", "du", "dos", "da",
  ]

  /// Whether a word with a capital may be a name: not a single letter, a roman numeral or a title.
  static func isName(_ word: String) -> Bool {
    if word.unicodeScalars.count < 2 || word.hasSuffix("'") || word.hasSuffix("\u{2019}") { return false }
    if word.utf8.allSatisfy({ romanNumerals.contains($0) }) { return false }
    return !titles.contains(word.lowercased())
  }

  /// Whether a word starts sentences without being a name: articles, prepositions, adverbs, conjunctions.
  static func isFunctionWord(_ word: String) -> Bool {
    let bare = word.lowercased()
    return functionWords.contains(bare)
      || bare.hasSuffix("mente") && bare.utf8.count > 7
  }

  private static let romanNumerals = Set("IVXLCDM".utf8)

  private static let titles = Set(
    """
    presidente ministro ministra premier generale colonnello maresciallo ammiraglio segretario direttore signor signora
    signorina dottor dottore dottoressa professor professore professoressa onorevole senatore papa cardinale monsignor
    don suor san santa sant santo re regina principe principessa conte duca leader sindaco governatore cancelliere
    ambasciatore avvocato ingegner architetto
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let functionWords = Set(
    """
    il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle
    dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle e ed o od ma se che chi
    cui non né anche ancora già mai più meno molto poco tanto troppo tutto tutti tutta tutte ogni nessuno nessuna qualche
    alcuni alcune questo questa questi queste quello quella quelli quelle quel quei ciò esso essa essi esse lui lei
    loro noi voi io tu egli ella mi ti si ci vi ne me te sé mio mia suo sua suoi sue nostro nostra come quando dove dopo
    prima durante mentre secondo intanto oggi ieri domani adesso ora poi allora così quindi dunque però tuttavia infatti
    inoltre invece perché poiché affinché benché sebbene nonostante malgrado contro senza verso presso oltre sotto sopra
    dentro fuori davanti dietro lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
    maggio giugno luglio agosto settembre ottobre novembre dicembre due tre quattro cinque sei sette otto nove dieci
    primo seconda terzo altri altre altro altra stesso stessa è sono era erano ha hanno aveva sarà sia fu può deve
    bisogna occorre ecco sì no forse quasi circa appena proprio solo soltanto pure persino finora entro lungo
    all dell nell sull dall l d un c quest quell cosa quanto quale quali quanti quante qui qua lì là
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
