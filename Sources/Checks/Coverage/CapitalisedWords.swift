internal import CorpusModel

/// What is known of capitalised words that are no names.
enum CapitalisedWords {
  /// Words in lower case that join the parts of a foreign name: Ursula von der Leyen, Bank of Scotland.
  static let particles: Set<String> = [
    "von", "van", "der", "den", "de", "bin", "ibn", "el", "du", "des", "dos", "das", "y", "et", "und", "of", "and",
    "for",
    "the",
  ]

  /// Those with which a surname begins where the given name is left out: von der Leyen, de Gaulle, bin Salman.
  static let nobiliaryParticles: Set<String> = [
    "von", "van", "der", "den", "de", "du", "bin", "ibn", "ter", "ten", "zu",
  ]

  /// Articles that stand behind such a word: Plaza de las Victorias.
  static let foreignArticles: Set<String> = ["la", "las", "los", "le", "les"]

  /// Whether a word is an Arabic name with its article in lower case: al-Assad, el-Sisi.
  static func isArabicName(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && arabicArticles.contains(parts[0])
      && parts[1].unicodeScalars.first?.properties.isUppercase == true
  }

  private static let arabicArticles: Set<Substring> = [
    "al", "el", "ad", "an", "ar", "as", "at", "az", "ul", "ibn", "bin",
  ]

  /// Whether a word with a capital may be a name: not a single letter, a roman numeral or a title.
  static func isName(_ word: String) -> Bool {
    if word.unicodeScalars.count < 2 || word.hasSuffix("'") || word.hasSuffix("\u{2019}") { return false }
    if isRomanNumeral(word) { return false }
    return !titles.contains(word.lowercased())
  }

  /// Whether a word, capitalised or not, is a title before a person's name.
  static func isTitle(_ word: String) -> Bool { titles.contains(word.lowercased()) && word != "governo" }

  /// What ministers and secretaries are in charge of.
  static let departments: Set<String> = [
    "Esteri", "Interni", "Interno", "Difesa", "Giustizia", "Economia", "Finanze", "Tesoro", "Bilancio", "Salute",
    "Sanità",
    "Lavoro", "Trasporti", "Infrastrutture", "Istruzione", "Cultura", "Ambiente", "Agricoltura", "Energia",
    "Industria",
    "Commercio", "Turismo", "Sport", "Unificazione", "Stato", "Welfare",
  ]

  /// Whether a word is the title of who is in charge of one.
  static func isOfficeHolder(_ word: String) -> Bool {
    let bare = word.lowercased()
    return ["ministr", "viceministr", "sottosegretari", "segretari"].contains(where: bare.hasPrefix)
  }

  /// Whether a word is an initial, as `G.` and `J.-P.` are.
  static func isInitial(_ word: String) -> Bool {
    word.hasSuffix(".") && word.utf8.count <= 6 && word.unicodeScalars.filter(\.properties.isAlphabetic).count < 3
      && word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  /// Whether a word is elided: `L'`, `dell'`.
  static func isElided(_ word: String) -> Bool { word.hasSuffix("'") || word.hasSuffix("\u{2019}") }

  /// Whether a capitalised word inside a sentence cannot be the first of a name: articles and other small words, but for
  /// those with which Italian surnames begin.
  static func cannotBegin(_ word: String) -> Bool {
    if isElided(word) || surnameParticles.contains(word) || ordinals.contains(word) { return false }
    return isArticle(word) || isFunctionWord(word)
  }

  /// Whether a capitalised word alone means an institution that the text names elsewhere: *il Consiglio*.
  static func isGeneric(_ word: String) -> Bool {
    genericNouns.contains(word.lowercased()) || isCommonAcronym(word)
  }

  /// Whether an acronym is a common noun, written in capitals or as the press does: *il PIL, l'Aids*.
  static func isCommonAcronym(_ word: String) -> Bool { commonAcronyms.contains(word.lowercased()) }

  private static let commonAcronyms = Set(
    listedWords(
      """
      pil iva irpef tfr dpr dpcm dna rna aids hiv cd dvd pc sms gps adsl ogm pmi suv pdf usb vip wc led ceo wi-fi ong
      """))

  private static let surnameParticles: Set<String> = [
    "Di", "De", "Da", "Del", "Della", "Dello", "Dei", "Degli", "Dal", "Dalla", "Dalle", "Lo", "La", "Le",
  ]

  /// *Seconda Guerra Mondiale*, *Terzo Mondo*, *Cinque Terre*.
  private static let ordinals: Set<String> = [
    "Prima", "Primo", "Seconda", "Terza", "Terzo", "Quarta", "Quarto", "Due", "Tre", "Cinque", "Sette",
  ]

  private static let genericNouns = Set(
    listedWords(
      """
      stato stati paese paesi parlamento consiglio commissione comitato corte costituzione presidenza repubblica
      regione regioni partito fondo congresso capo giustizia difesa esteri interno interni
      membri nazione nazioni costituzioni istituto esercito gabinetto direttiva decisione
      duecento trecento quattrocento cinquecento seicento settecento ottocento novecento sessanta settanta ottanta novanta
      """))

  /// Whether a word, capitalised or not, is an article, alone or joined with a preposition.
  static func isArticle(_ word: String) -> Bool {
    articles.contains(word.lowercased().replacing("\u{2019}", with: "'"))
  }

  /// Whether a word starts sentences without being a name: articles, prepositions, adverbs, conjunctions.
  static func isFunctionWord(_ word: String) -> Bool {
    let bare = word.lowercased()
    return functionWords.contains(bare)
      || bare.hasSuffix("mente") && bare.utf8.count > 7
  }

  /// Whether a word is a numeral of a chapter, century, king or year; two or three letters with C, D or M are acronyms.
  private static func isRomanNumeral(_ word: String) -> Bool {
    word.utf8.allSatisfy { smallNumerals.contains($0) }
      || word.utf8.count > 3 && word.utf8.allSatisfy { romanNumerals.contains($0) }
  }

  private static let smallNumerals = Set("IVXL".utf8)
  private static let romanNumerals = Set("IVXLCDM".utf8)

  private static let articles = Set(
    listedWords(
      """
      il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo dalla
      dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull'
      """))

  private static let titles = Set(
    listedWords(
      """
      presidente ministro ministra premier generale colonnello maresciallo ammiraglio segretario direttore governo signor signora
      signorina dottor dottore dottoressa professor professore professoressa onorevole senatore papa cardinale monsignor
      don suor re regina imperatore imperatrice principe principessa conte duca leader sindaco governatore cancelliere
      ambasciatore avvocato ingegner architetto giornalista scrittore scrittrice attivista deputato deputata portavoce
      """))

  private static let functionWords = Set(
    listedWords(
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
      """))
}
