import ItalianGrammar
import Testing

@Suite struct NounInflectionTests {
  /// A term in the singular, its gender as a glossary writes it (`-` where it is not known), its plural.
  static let plurals: [(String, String, String)] = [
    ("missile", "m", "missili"),
    ("missile balistico intercontinentale", "m", "missili balistici intercontinentali"),
    ("missile balistico intercontinentale", "-", "missili balistici intercontinentali"),
    ("missile da crociera", "m", "missili da crociera"),
    ("missile balistico a raggio intermedio", "m", "missili balistici a raggio intermedio"),
    ("missile lanciato da sottomarino", "m", "missili lanciati da sottomarino"),
    ("missile terra-aria", "m", "missili terra-aria"),
    ("missile anticarro", "m", "missili anticarro"),
    ("missile anti-nave", "m", "missili anti-nave"),
    ("missile antiaereo", "m", "missili antiaerei"),
    ("missile cruise", "-", "missili cruise"),
    ("missile Hwasong", "m", "missili Hwasong"),
    ("missile Hwasong nucleare", "m", "missili Hwasong nucleari"),
    ("arma nucleare", "f", "armi nucleari"),
    ("arma chimica e biologica", "f", "armi chimiche e biologiche"),
    ("arma di distruzione di massa", "f", "armi di distruzione di massa"),
    ("arma terra-aria", "f", "armi terra-aria"),
    ("drone sottomarino", "m", "droni sottomarini"),
    ("drone sottomarino Haeil", "m", "droni sottomarini Haeil"),
    ("drone kamikaze", "m", "droni kamikaze"),
    ("drone suicida", "m", "droni suicidi"),
    ("bomba atomica", "f", "bombe atomiche"),
    ("bomba all'idrogeno", "f", "bombe all'idrogeno"),
    ("bomba all\u{2019}idrogeno", "f", "bombe all\u{2019}idrogeno"),
    ("bomba sporca", "f", "bombe sporche"),
    ("carro armato", "m", "carri armati"),
    ("sommergibile", "m", "sommergibili"),
    ("sommergibile nucleare", "m", "sommergibili nucleari"),
    ("razzo", "m", "razzi"),
    ("razzo vettore", "m", "razzi vettori"),
    ("lanciarazzi multiplo", "m", "lanciarazzi multipli"),
    ("portaerei nucleare", "f", "portaerei nucleari"),
    ("sistema missilistico", "-", "sistemi missilistici"),
    ("sistema antimissile", "m", "sistemi antimissile"),
    ("sistema d'arma", "m", "sistemi d'arma"),
    ("testata nucleare", "f", "testate nucleari"),
    ("ogiva", "f", "ogive"),
    ("granata", "f", "granate"),
    ("satellite spia", "m", "satelliti spia"),
    ("satellite da ricognizione", "m", "satelliti da ricognizione"),
    ("nave spia", "f", "navi spia"),
    ("nave cargo", "f", "navi cargo"),
    ("nave petroliera", "f", "navi petroliere"),
    ("base aerea", "f", "basi aeree"),
    ("base missilistica", "-", "basi missilistiche"),
    ("fregata", "f", "fregate"),
    ("corvetta", "f", "corvette"),
    ("esercitazione congiunta", "-", "esercitazioni congiunte"),
    ("esercitazione militare congiunta", "f", "esercitazioni militari congiunte"),
    ("aereo da caccia", "m", "aerei da caccia"),
    ("cacciabombardiere", "m", "cacciabombardieri"),
    ("mitragliatrice", "-", "mitragliatrici"),
    ("obice semovente", "m", "obici semoventi"),
    ("mortaio", "m", "mortai"),
    ("siluro", "m", "siluri"),
    ("radar mobile", "m", "radar mobili"),
    ("velivolo senza pilota", "m", "velivoli senza pilota"),
    ("veicolo di rientro", "m", "veicoli di rientro"),
    ("proiettile di artiglieria", "m", "proiettili di artiglieria"),
    ("minaccia", "f", "minacce"),
    ("strategia nucleare", "f", "strategie nucleari"),
    ("centrale nucleare", "f", "centrali nucleari"),
    ("centrifuga", "f", "centrifughe"),
    ("energia", "f", "energie"),
    ("provincia", "f", "province"),
    ("spia", "f", "spie"),
    ("tecnologia missilistica", "f", "tecnologie missilistiche"),
    ("conflitto russo-ucraino", "m", "conflitti russo-ucraini"),
    ("accordo tecnico-militare", "m", "accordi tecnico-militari"),
    ("prima bomba atomica", "f", "prime bombe atomiche"),
    ("alto comando", "m", "alti comandi"),
    ("ex generale", "m", "ex generali"),
    ("capo di stato maggiore congiunto", "m", "capi di stato maggiore congiunto"),
    ("uomo", "m", "uomini"),
    ("superficie", "f", "superfici"),
    ("leader supremo", "m", "leader supremi"),
    ("ordigno esplosivo improvvisato", "m", "ordigni esplosivi improvvisati"),
    ("missile non guidato", "-", "missili non guidati"),
    ("dialogo", "m", "dialoghi"),
    ("archeologo", "m", "archeologi"),
    ("attacco", "m", "attacchi"),
    ("traffico", "m", "traffici"),
    ("incarico", "m", "incarichi"),
    ("programma nucleare", "m", "programmi nucleari"),
    ("quartier generale", "m", "quartieri generali"),
    ("leader nordcoreano", "m", "leader nordcoreani"),
    ("fregata lanciamissili", "f", "fregate lanciamissili"),
    ("cyberattacco", "m", "cyberattacchi"),
    ("golpe fallito", "m", "golpe falliti"),
    ("auto blindata", "f", "auto blindate"),
    ("pilota collaudatore", "m", "piloti collaudatori"),
    ("ministero della Difesa", "m", "ministeri della Difesa"),
    ("numero uno", "m", "numeri uno"),
    ("escalation nucleare", "f", "escalation nucleari"),
  ]

  @Test(arguments: plurals)
  func pluralsAreRegular(_ singular: String, _ gender: String, _ plural: String) throws {
    let known = NounFeatures(abbreviation: gender)?.gender
    let forms = Inflection.nounForms(of: singular, gender: known)
    #expect(forms.map(\.text) == [plural])
    #expect(forms.first?.number == .plural)
    if let known { #expect(forms.first?.gender == known) }
  }

  @Test(arguments: [
    "Hwasong-17", "Hwasong", "KN-23", "ICBM", "Iskander", "task force", "intelligence", "software", "blitz",
    "bazooka",
    "kalashnikov", "lanciarazzi", "portaerei", "cacciatorpediniere", "radar", "uranio", "cargo", "crisi", "serie",
    "missili balistici intercontinentali", "armi nucleari", "forze armate", "sanzioni economiche", "gru", "città",
    "",
    " ", "-", "a", "di missile", "S-400", "Patto Atlantico", "garage", "know-how", "sunshine policy",
    "prima l'esercito", "missile a lungo raggio nordcoreano",
    "forze speciali nordcoreane", "il missile", "missile balistico?", "ministero della Difesa russo",
  ])
  func whatDoesNotInflectHasNoForms(_ phrase: String) {
    #expect(Inflection.nounForms(of: phrase) == [])
    #expect(Inflection.nounForms(of: phrase, gender: .masculine) == [])
  }

  /// A glossary gives a concept one gender, and yet its names may differ.
  @Test(arguments: [
    ("commissione congiunta", Gender.masculine, "commissioni congiunte"),
    ("comitato congiunto", .feminine, "comitati congiunti"),
    ("ideologia Juche", .masculine, "ideologie Juche"), ("sistema Aegis", .feminine, "sistemi Aegis"),
  ])
  func aCertainEndingOverrulesTheGender(_ phrase: String, _ gender: Gender, _ plural: String) {
    #expect(Inflection.nounForms(of: phrase, gender: gender).map(\.text) == [plural])
  }

  @Test func whatIsSaidToBePluralHasNoForms() {
    #expect(Inflection.nounForms(of: "truppe", gender: .feminine, number: .plural) == [])
  }

  /// One word at least for each rule that only nouns follow.
  @Test(arguments: [
    ("bomba", Gender.feminine, InflectionRule.feminineA), ("tattica", .feminine, .hardFeminineA),
    ("arancia", .feminine, .palatalFeminineA), ("arma", .feminine, .irregular),
    ("missile", .masculine, .twoEndings),
    ("razzo", .masculine, .fourEndings), ("duca", .masculine, .hardCommonA), ("sistema", .masculine, .commonA),
  ])
  func nounsFollowTheirRules(_ noun: String, _ gender: Gender, _ rule: InflectionRule) {
    #expect(Inflection.rule(ofNoun: noun, gender: gender) == rule)
  }
}
