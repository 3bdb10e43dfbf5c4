import ItalianGrammar
import Testing

@Suite struct DeterminerTests {
  /// What stands before the old name, the old name, the new name, its features, and the whole rewritten.
  static let table = """
    la |RPDC|Corea del Nord|f|la Corea del Nord
    dell'|ONU|Nazioni Unite|fp|delle Nazioni Unite
    dell’|Onu|Nazioni Unite|fp|delle Nazioni Unite
    nell'|Onu|Nazioni Unite|fp|nelle Nazioni Unite
    all'|Onu|Nazioni Unite|fp|alle Nazioni Unite
    il |KCNA|KCNA|f|la KCNA
    dal |KCNA|KCNA|f|dalla KCNA
    l'|URSS|Russia|f|la Russia
    L'|URSS|Russia|f|La Russia
    L’|America|Stati Uniti|mp|Gli Stati Uniti
    Dell'|ONU|Nazioni Unite|fp|Delle Nazioni Unite
    DELL'|ONU|NAZIONI UNITE|fp|DELLE NAZIONI UNITE
    della |Cina|Giappone|m|del Giappone
    alla |Cina|Stati Uniti|mp|agli Stati Uniti
    la |Rhodesia|Zimbabwe|m|lo Zimbabwe
    Il |KCNA|KCNA|f|La KCNA
    gli |Usa|America|f|l’America
    gli |Usa|Stati Uniti|mp|gli Stati Uniti
    degli |Stati Uniti|Usa|mp|degli Usa
    gli |Stati Uniti|Paesi Bassi|mp|i Paesi Bassi
    dei |Paesi Bassi|Olanda|f|dell’Olanda
    nei |Paesi Bassi|Stati Uniti|mp|negli Stati Uniti
    sui |Paesi Bassi|Stati Uniti|mp|sugli Stati Uniti
    dalle |Nazioni Unite|Onu|f|dall’Onu
    sulle |Nazioni Unite|Onu|f|sull’Onu
    le |Nazioni Unite|Onu|f|l’Onu
    l'|Alleanza atlantica|Nato|f|la Nato
    dell'|Alleanza atlantica|Nato|f|della Nato
    sull'|Olanda|Paesi Bassi|mp|sui Paesi Bassi
    tra la |RPDC|Corea del Nord|f|tra la Corea del Nord
    con il |Nord|Corea del Nord|f|con la Corea del Nord
    per la |RPDC|Giappone|m|per il Giappone
    col |Nord|Corea del Nord|f|con la Corea del Nord
    Col |Nord|Stati Uniti|mp|Con gli Stati Uniti
    coi |Russi|Giapponesi|mp|coi Giapponesi
    col |Giappone|Onu|f|con l’Onu
    coll'|Onu|Giappone|m|col Giappone
    ad |Hanoi|Seul|f|ad Seul
    a |Pyongyang|Corea del Nord|f|a Corea del Nord
    di |Nord Corea|Corea del Nord|f|di Corea del Nord
    in |Nord Corea|Corea del Nord|f|in Corea del Nord
    d'|Italia|Russia|f|di Russia
    d'|Italia|Ucraina|f|d'Ucraina
    D'|Italia|Russia|f|Di Russia
    un |Hwasong-15|Hwasong-17|m|un Hwasong-17
    un |missile|Zumwalt|m|uno Zumwalt
    uno |Zumwalt|missile|m|un missile
    un |Onu|Onu|f|un’Onu
    un'|Onu|Nato|f|una Nato
    una |Nato|Onu|f|un’Onu
    un'|Onu|Iran|m|un Iran
    un |Onu|Nazioni Unite|fp|un Nazioni Unite
    nessun |Paese|Onu|f|nessun’Onu
    nessuna |Cina|Zimbabwe|m|nessuno Zimbabwe
    ciascuna |Corea|Stato|m|ciascuno Stato
    quel |Giappone|Zimbabwe|m|quello Zimbabwe
    quello |Yemen|Giappone|m|quel Giappone
    quell'|Unione|Russia|f|quella Russia
    quella |Russia|Unione Sovietica|f|quell’Unione Sovietica
    quei |Paesi Bassi|Stati Uniti|mp|quegli Stati Uniti
    quegli |Stati Uniti|Paesi Bassi|mp|quei Paesi Bassi
    quelle |Nazioni Unite|Onu|f|quell’Onu
    bel |Giappone|Yemen|m|bello Yemen
    bella |Italia|Giappone|m|bel Giappone
    bei |Paesi Bassi|Stati Uniti|mp|begli Stati Uniti
    bell'|Italia|Russia|f|bella Russia
    questo |KCNA|KCNA|f|questa KCNA
    questa |Russia|Stati Uniti|mp|questi Stati Uniti
    quest'|Unione|Russia|f|questa Russia
    questa |Cina|Unione europea|f|quest’Unione europea
    il |Fondo monetario|FMI|m|l’FMI
    del |Fondo monetario|Fmi|m|dell’Fmi
    l'|FMI|Fondo monetario|m|il Fondo monetario
    la |Corea del Nord|RPDC|f|la RPDC
    della |Corea del Nord|Rpdc|f|della Rpdc
    nel |missile|S-400|m|nell’S-400
    i |missili|S-400|mp|gli S-400
    gli |S-400|missili|mp|i missili
    il |caccia|F-35|m|l’F-35
    dalla |UE|Ue|f|dall’Ue
    la |«Rpdc|Corea del Nord|f|la «Corea del Nord
    l’|“Onu|Nato|f|la “Nato
    "la |RPDC|Giappone|m|"il Giappone
    la ‘|Rpdc|Giappone|m|il ‘Giappone
    dell' |ONU|Nato|f|della Nato
    dell' |ONU|Onu|f|dell'Onu
    dellʼ|ONU|Nato|f|della Nato
    dell`|ONU|Nazioni Unite|fp|delle Nazioni Unite
    dell´|ONU|Nazioni Unite|fp|delle Nazioni Unite
    tutti gli |Usa|Paesi Bassi|mp|tutti i Paesi Bassi
    casa. La |RPDC|Giappone|m|casa. Il Giappone
    fine.La |RPDC|Giappone|m|fine.Il Giappone
    parla |Kim|Onu|f|parla Onu
    bolla |Kim|Onu|f|bolla Onu
    x-la |Kim|Onu|f|x-la Onu
    po' |RPDC|Onu|f|po' Onu
    nordcoreana |Kcna|KCNA|f|nordcoreana KCNA
    |RPDC|Corea del Nord|f|Corea del Nord
    (la |RPDC|Giappone|m|(il Giappone
    la  |RPDC|Corea del Sud|f|la  Corea del Sud
    """

  static var rows: [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: rows)
  func determinersFollowTheNewName(_ row: [String]) throws {
    try #require(row.count == 5)
    let features = try #require(NounFeatures(abbreviation: row[3]))
    let quote = String(row[1].prefix { "«“".contains($0) })
    let before = row[0] + quote
    var bytes = Array(before.utf8)
    if let (range, replacement) = Determiner.rewriting(endOf: before, for: row[2], features) {
      bytes.replaceSubrange(range, with: replacement.utf8)
    }
    let result = String(decoding: bytes, as: UTF8.self) + row[2]
    #expect(Array(result.unicodeScalars) == Array(row[4].unicodeScalars))
  }

  @Test func theTableIsLarge() { #expect(Self.rows.count >= 80) }

  /// Every form, rendered, parsed and rendered again, is itself; so that rewriting twice changes nothing.
  @Test(arguments: Determiner.Family.allCases)
  func renderingAndParsingAndRenderingIsTheIdentity(_ family: Determiner.Family) {
    var forms = 0
    for start in Self.determiners(of: family) {
      for features in NounFeatures.all {
        for sound in InitialSound.allCases {
          guard let text = start.render(for: features, sound: sound) else { continue }
          forms += 1
          #expect(Self.again(text, features, sound) == text)
        }
      }
    }
    #expect(forms >= 24)
  }

  /// The text with its determiner, if it has one, parsed and rendered.
  private static func again(_ text: String, _ features: NounFeatures, _ sound: InitialSound) -> String? {
    guard let match = Determiner.parse(endOf: text) else { return text }
    let before = String(decoding: text.utf8.prefix(match.utf8Range.lowerBound), as: UTF8.self)
    return match.determiner.render(for: features, sound: sound).map { before + $0 }
  }

  /// Parsed examples of a family in every capitalisation.
  private static func determiners(of family: Determiner.Family) -> [Determiner] {
    [
      "il ", "del ", "al ", "dal ", "nel ", "sul ", "col ", "quel ", "questo ", "bel ", "un ", "nessun ",
      "ciascun ", "d'",
    ]
    .flatMap { [$0, $0.prefix(1).uppercased() + $0.dropFirst(), $0.uppercased()] }
    .compactMap { Determiner.parse(endOf: $0)?.determiner }.filter { $0.family == family }
  }

  @Test func bytesAreParsedLikeText() throws {
    let text = "Ieri, così la presidenza dell\u{2019}"
    let bytes = Array(("xx" + text).utf8)[2...]
    let match = try #require(Determiner.parse(endOfUTF8: bytes))
    let inText = try #require(Determiner.parse(endOf: text))
    #expect(match.determiner == inText.determiner)
    #expect(match.utf8Range.lowerBound == inText.utf8Range.lowerBound + 2)
    #expect(match.utf8Range.upperBound == bytes.endIndex)
    let long = Array((String(repeating: "é", count: 100) + " della ").utf8)
    #expect(Determiner.parse(endOfUTF8: long[...])?.utf8Range == 201..<207)
    #expect(Determiner.parse(endOfUTF8: []) == nil)
  }

  @Test func whatIsLeftBeforeANameWithoutArticle() {
    func bare(_ text: String) -> String? { Determiner.parse(endOf: text)?.determiner.renderWithoutArticle() }
    #expect(bare("della ") == "di ")
    #expect(bare("Nell'") == "In ")
    #expect(bare("la ") == "")
    #expect(bare("col\u{A0}") == "con\u{A0}")
    #expect(bare("quella ") == nil)
    #expect(bare("un'") == nil)
  }

  @Test func spaceAndApostropheOfTheTextAreKept() throws {
    func rewritten(_ text: String, _ name: String, _ features: NounFeatures) -> String? {
      Determiner.rewriting(endOf: text, for: name, features, apostrophe: "'")?.replacement
    }
    #expect(rewritten("la\u{A0}", "Giappone", NounFeatures(.masculine, .singular)) == "il\u{A0}")
    #expect(rewritten("la\n", "Giappone", NounFeatures(.masculine, .singular)) == "il\n")
    #expect(rewritten("la ", "Onu", NounFeatures(.feminine, .singular)) == "l'")
    #expect(rewritten("dell\u{2BC}", "Onu", NounFeatures(.feminine, .singular)) == nil)
  }
}
