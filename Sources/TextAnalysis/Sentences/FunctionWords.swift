/// The small words of a language, which never begin a name.
struct FunctionWords: Sendable {
  /// Words that begin a sentence where they stand in capitals behind a stop: `Il`, `Nonostante`.
  let starters: Lexicon
  /// Words after which neither a line nor a sentence ends: `della`, `il`, `per`.
  let unfinished: Lexicon
  /// Starters that may also begin a surname (`Di Maio`, `La Russa`), so that the word behind them decides.
  let nameParticles: Lexicon

  /// Auxiliaries and pronouns, which may go on with a sentence that a quotation or parenthesis broke: `ha detto`.
  let auxiliaries: Lexicon
  /// Articles, which hardly go on with a sentence behind a measure.
  let articles: Lexicon

  /// Whether the next word begins a sentence.
  func startSentence(at site: StopSite) -> Bool {
    let word = site.nextWord
    guard !word.isEmpty else { return false }
    if nameParticles.contains(word, of: site.text) { return !capitalFollows(word, at: site) }
    return starters.contains(word, of: site.text)
  }

  private func capitalFollows(_ word: Range<Int>, at site: StopSite) -> Bool {
    var index = word.upperBound
    while index < site.paragraph.upperBound {
      let scalar = site.text.scalar(at: index)
      guard scalar.scalarClass == .space || scalar.scalarClass == .quote else {
        return scalar.scalarClass == .upper
      }
      index = scalar.range.upperBound
    }
    return false
  }
}

extension FunctionWords {
  /// Italian articles, prepositions, pronouns, conjunctions, common adverbs and auxiliaries, elided forms without
  /// their apostrophe.
  ///
  /// - Source: closed word classes of Italian grammar, written for this project.
  static let italian = FunctionWords(
    starters: Lexicon(
      listing: """
        il lo la i gli le l un uno una l' un' a ad ai agli al all alla alle allo da dai dagli dal dall dalla dalle
        dallo di dei degli del dell della delle dello in nei negli nel nell nella nelle nello su sui sugli sul sull
        sulla sulle sullo con per tra fra e ed o ma se che chi cui non né come dove quando quanto quanti quale quali
        perché poiché mentre dopo prima durante entro contro verso senza sotto sopra oltre secondo anche ancora
        così quindi inoltre infatti tuttavia però perciò dunque intanto invece forse ora oggi ieri domani
        poi ecco già mai più molto molti molte tanto tanti pochi poche tutti tutto tutta tutte ogni ognuno
        alcuni alcune altri altre altro nessun nessuno nessuna questo questa questi queste quest quello quella quelli
        quelle quel quei quell egli ella essi esse lui lei loro noi voi io tu mi ti si ci vi ne suo sua suoi
        sue nostro nostra vostro c è era erano ha hanno ho aveva avevano sono siamo sarà saranno fu furono sia siano
        nonostante malgrado sebbene benché qualora affinché dato grazie pur pure eppure oppure ovvero cioè
        ossia sino fino ciò qui qua là lì solo soltanto appena finora allora adesso subito insieme
        vicino lontano accanto davanti dietro attraverso circa quasi troppo assai meno meglio bene male
        """),
    unfinished: Lexicon(
      listing: """
        il lo la i gli le un uno una a ad ai agli al alla alle allo da dai dagli dal dalla dalle dallo di dei
        degli del della delle dello in nei negli nel nella nelle nello su sui sugli sul sulla sulle sullo con
        per tra fra e ed o ma se che non come dove quando quale quali perché mentre dopo durante entro
        contro verso senza sotto sopra oltre secondo ogni questo questa questi queste quel quella quei quelle suo sua
        suoi sue è era ha hanno aveva avevano sono sarà più molto né cui anche
        """),
    nameParticles: Lexicon(listing: "di de da del della lo la le li dal dalla degli dei lo d dell dall"),
    auxiliaries: Lexicon(listing: "si mi ci vi ha ho hanno aveva avevano"),
    articles: Lexicon(listing: "il lo la i gli le l un uno una secondo"))

  /// English articles, prepositions, pronouns, conjunctions, common adverbs and auxiliaries.
  ///
  /// - Source: closed word classes of English grammar, written for this project.
  static let english = FunctionWords(
    starters: Lexicon(
      listing: """
        the a an this that these those it he she they we you i his her its their our my your there here who what
        when where why how which if and but or nor so yet for in on at by with from to of as into over under after
        before during since until while because although though however moreover meanwhile then now also once both
        each every all some many most few several no not only even still such another other is are was were
        has have had will would can could may might must do does did about between among through without within
        according despite unlike like yes one nobody nothing none everyone someone
        """),
    unfinished: Lexicon(
      listing: """
        the a an this that these those his her its their our my your who which and but or of in on at by with
        from to as into over under after before during since until while because for is are was were has have
        had will would can could may might must
        """),
    nameParticles: Lexicon(listing: "de da di la le van von"),
    auxiliaries: Lexicon(listing: "is are was has had have"),
    articles: Lexicon(listing: "the a an he she they it we this these"))

  /// No words at all.
  static let none = FunctionWords(
    starters: Lexicon([]), unfinished: Lexicon([]), nameParticles: Lexicon([]), auxiliaries: Lexicon([]),
    articles: Lexicon([]))
}

extension Lexicon {
  /// Italian words of fewer than seven letters that end in a consonant: loanwords and the points of the compass.
  ///
  /// - Source: written for this project.
  static let italianConsonantEndings = Lexicon(
    listing: """
      nord sud est ovest bus gas bar film sport test web raid blitz summit leader partner premier dossier computer
      internet tram jet radar robot budget deficit export import record killer boss club rock jazz pop show star
      staff team stop hotel camion autobus virus tunnel killer manager master poker golf tennis goal gol quiz
      relax stress shock stand tour week-end weekend ticket tweet blog post spot slogan standard smog yacht yen
      dollar euro ex non con per chip click clic clan cocktail comfort cast cult derby design diesel drink fan
      fax flop forum gap harem iter jeep jeans lager laser lapis look marketing marker match meeting mix monitor
      news no-stop optional part-time pass password pc plus pool privacy pub pullman quorum ring router rum sexy
      shop slip snob soft software speaker sprint squash stock swap tank target taxi tilt tot trend trust turn-over
      video vip vol wc zar zen khan ayatollah imam islam allah golan gulag lager reich
      """)
}
