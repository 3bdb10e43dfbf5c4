import CorpusModel
import Testing
import TextAnalysis

/// Normalizes a string and compares scalars, since `==` hides NFC against NFD.
func normalized(_ text: String, _ normalizer: TextNormalizer = TextNormalizer()) throws -> String {
  String(decoding: try normalizer.normalize(Array(text.utf8)).bytes, as: UTF8.self)
}

func expectScalars(_ found: String, _ wanted: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
  #expect(
    Array(found.utf8) == Array(wanted.utf8), "found «\(found)», wanted «\(wanted)»", sourceLocation: sourceLocation
  )
}

@Suite struct TextNormalizerTests {
  @Test(arguments: [
    // Apostrophes.
    ("dell’agenzia", "dell'agenzia"), ("dellʼagenzia", "dell'agenzia"), ("dell´agenzia", "dell'agenzia"),
    ("dell`agenzia", "dell'agenzia"), ("dell′agenzia", "dell'agenzia"), ("un po’ di", "un po' di"),
    ("negli anni ’90", "negli anni '90"), ("negli anni ‘90", "negli anni '90"),
    ("la ’ndrangheta", "la 'ndrangheta"),
    ("l’11 marzo", "l'11 marzo"), ("C’è", "C'è"), ("dell‘agenzia", "dell'agenzia"),
    // Accents written as apostrophes.
    ("perche' no", "perché no"), ("E' vero", "È vero"), ("la citta' e' qui", "la città è qui"),
    ("c'e' chi", "c'è chi"),
    ("PERCHE' NO", "PERCHÉ NO"), ("piu' e cosi'", "più e così"), ("Dov’e’?", "Dov'è?"),
    ("ventitre' anni", "ventitré anni"),
    ("il caffe' di martedi'", "il caffè di martedì"), ("andra' e parlo' e fini'", "andrà e parlò e finì"),
    ("Sara' vero. Pero' no", "Sarà vero. Però no"), ("Niccolo' e Gesu' in Peru'", "Niccolò e Gesù in Perù"),
    ("ne' lui", "né lui"),
    ("Lavoro' a Seul", "Lavorò a Seul"), ("perche` no", "perché no"), ("L'UNITA' NAZIONALE", "L'UNITÀ NAZIONALE"),
    // Wrong accents.
    ("perchè nè piú", "perché né più"), ("cittá cosí sará", "città così sarà"), ("cioé é", "cioè è"),
    ("PERCHÈ", "PERCHÉ"),
    // Spaces.
    ("10\u{A0}km a\u{202F}b c\u{2009}d", "10 km a b c d"), ("10\u{A0}000", "10 000"), ("a\tb", "a b"),
    ("due  spazi   qui", "due spazi qui"), (" capo e coda ", "capo e coda"), ("uno \n due", "uno\ndue"),
    ("Seul , ieri .", "Seul, ieri."), ("Perché ? Già !", "Perché? Già!"), ("(Seul , oggi )", "(Seul, oggi )"),
    // Invisible characters.
    ("mis\u{AD}sile", "missile"), ("a\u{200B}b\u{200E}c\u{FEFF}d\u{2060}e", "abcde"), ("ca\u{200D}sa", "casa"),
    ("a\u{0}b\u{7}c", "abc"),
    // Compatibility forms, those alone.
    ("ﬁne e ﬂotta", "fine e flotta"), ("ＲＰＤＣ １２", "RPDC 12"),
    // Mojibake.
    ("Ã¨ cosÃ¬", "è così"), ("perchÃ©", "perché"), ("lâ€™agenzia", "l'agenzia"), ("â€œpaceâ€\u{9D}", "“pace”"),
    ("cittÃ\u{A0} di", "città di"), ("Ã\u{88} vero", "È vero"), ("ê¹€ì\u{A0}•ì\u{9D}€", "김정은"),
    ("â€“ 5 â‚¬", "– 5 €"),
    ("ÃƒÂ¨ vero", "è vero"),
    // Decomposed letters.
    ("perche\u{301} e\u{300}", "perché è"), ("\u{1112}\u{1161}\u{11AB}", "한"),
    // References.
    ("citt&agrave; &amp; mare", "città & mare"), ("l&#8217;agenzia", "l'agenzia"),
    ("l&#x2019;agenzia", "l'agenzia"),
    ("&laquo;S&igrave;&raquo;", "«Sì»"), ("a&nbsp;b", "a b"), ("&amp;egrave;", "&egrave;"),
    ("l&#146;agenzia", "l'agenzia"),
    // Look-alikes.
    ("\u{420}utin e \u{41C}osca", "Putin e Mosca"), ("m\u{456}ssile", "missile"),
    // C1 controls.
    ("l\u{92}agenzia", "l'agenzia"), ("\u{93}pace\u{94}", "“pace”"),
    // Lines.
    ("uno\r\ndue\rtre\u{2028}quattro", "uno\ndue\ntre\nquattro"), ("uno\n\n\ndue\n", "uno\n\n\ndue\n"),
  ])
  func mends(before: String, after: String) throws { expectScalars(try normalized(before), after) }

  @Test(arguments: [
    "", "\n", "un po' di", "di' la verità", "va' via", "mo' basta", "fa' presto", "sta' fermo", "be' insomma",
    "Bogotá, Mbappé, Dalí, José, Panamá, Pelé", "“tutti i mezzi”", "„Ja“ «no» \"sì\"", "‘pace’", "– — − -",
    "\"Basta.\" Poi tace",
    "10.000 soldati, 3,5 punti", "il 24/3/1981 e il 6.11.2024", "1.250,50 euro", "forse… no", "1º 2ª m² ½ № ™ © ®",
    "Правда scrive", "김정은은 평양에", "Αθήνα", "Choe Son-hui è a Pyongyang", "l'11 e l'88", "gli anni '90",
    "D'Alema e dell'Utri", "la 'ndrangheta", "'pace' e 'vita'", "ha detto 'si' ieri", "5'20\" e 5′20″",
    "AT&T e R&D;", "a & b",
    "... e poi", "a ... b", "il dominio .com", "https://example.org/a?b=c&d=e;f", "info@ansa.it", "può potè poté",
    "È già così.",
    "👨‍👩‍👧 famiglia", "IRMÃ e São Paulo", "È»", "«venerdì»…", "«così»", "Kim Jŏng-ŭn", "un missile da 5 μm",
    "C'è un perché.",
    "il Po' e la Ca' Foscari", "de' Medici", "Eliud Cantú", "está", "«Sí, se puede»", "Perú", "caso `x` vero",
  ])
  func leavesAlone(text: String) throws { expectScalars(try normalized(text), text) }

  @Test func everyStepHasAnExampleThatItMakesTrue() throws {
    for step in NormalizationStep.allCases {
      let alone = TextNormalizer(profile: .minimal, enabling: [step], disabling: [])
      expectScalars(try normalized(step.example.before, alone), step.example.after)
      let without = TextNormalizer(profile: .mt, enabling: [], disabling: [step])
      #expect(!without.steps.contains(step))
      #expect(!step.summary.isEmpty)
    }
  }

  @Test func profilesHoldWhatTheySay() {
    #expect(NormalizationProfile.minimal.steps == [.lineEnds, .composition, .spaces, .spacing])
    #expect(NormalizationProfile.news.steps.isSuperset(of: NormalizationProfile.minimal.steps))
    #expect(NormalizationProfile.mt.steps.subtracting(NormalizationProfile.news.steps) == [.detokenization])
    #expect(!NormalizationProfile.news.steps.contains(.quotes))
  }

  @Test func theMinimalProfileKeepsTypography() throws {
    let text = "l’agenzia – perche' « no » ﬁne"
    expectScalars(try normalized(text, TextNormalizer(profile: .minimal)), text)
  }

  @Test(arguments: [
    ("l' agenzia ( KCNA ) e « no »", "l'agenzia (KCNA) e «no»"), ("un po' di", "un po' di"),
    ("dell' 88", "dell' 88"),
    ("c' è", "c'è"), ("gli anni '90 e", "gli anni '90 e"),
  ])
  func machineTranslation(before: String, after: String) throws {
    expectScalars(try normalized(before, TextNormalizer(profile: .mt)), after)
  }

  @Test func apostrophesTakeTheFormThatIsAskedFor() throws {
    let curly = TextNormalizer(apostrophe: .curly)
    expectScalars(
      try normalized("l'agenzia, un po' e gli anni '90: c'e'", curly), "l’agenzia, un po’ e gli anni ’90: c’è")
    expectScalars(try normalized("ha detto 'pace' e basta", curly), "ha detto 'pace' e basta")
  }

  @Test func stepsGoOnAndOffByName() throws {
    let without = TextNormalizer(disabling: [.accents, .apostrophes])
    expectScalars(try normalized("l’agenzia perche'", without), "l’agenzia perche'")
    let with = TextNormalizer(enabling: [.quotes, .digitGroups])
    expectScalars(try normalized("«10 000» “soldati”", with), "\"10000\" \"soldati\"")
  }

  @Test func otherLanguagesKeepTheirAccents() throws {
    let english = TextNormalizer(language: .english)
    #expect(!english.steps.contains(.accents))
    expectScalars(try normalized("the media' and the papa' cité", english), "the media' and the papa' cité")
    expectScalars(try normalized("the agency’s", english), "the agency's")
  }

  @Test func changesAreLabelledWithStepAndPlace() throws {
    let text = "l’agenzia e perche' &egrave;"
    let changes = try TextNormalizer().normalizeListingChanges(Array(text.utf8)).changes
    #expect(changes.map(\.step) == [.entities, .apostrophes, .accents])
    #expect(changes.map(\.before) == ["&egrave;", "’", "e'"])
    #expect(changes.map(\.after) == ["è", "'", "é"])
    #expect(changes.map(\.original) == [22..<30, 1..<4, 19..<21])
  }
}
