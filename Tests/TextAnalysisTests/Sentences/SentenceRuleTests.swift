import CorpusModel
import Testing

/// One table a rule; `¦` marks the wanted boundaries.
@Suite struct SentenceRuleTests {
  private func check(_ wanted: String, _ language: LanguageTag = .italian) throws {
    let text = wanted.split(separator: " ¦ ").joined(separator: " ")
    #expect(try marked(text, language) == wanted)
  }

  @Test(arguments: [
    "Il lancio è riuscito. ¦ il razzo è caduto in mare.", "Lo dice Kim. ¦ secondo i media è vero.",
    "Lo ha ordinato il leader. ¦ la squadra è partita.", "Lo sostiene la RPDC. ¦ secondo Seul no.",
    "Ha detto «no». ¦ poi è uscito.", "Il comitato (lo guida Pak). ¦ fra un mese si vota.",
    "Lo scrive l'agenzia (KCNA). riportato ieri.", "Il cap. medico e la sig. anziana tacciono.",
    "Sono 5 mln. di euro in tutto.", "La N.A.T.O. nella crisi tace.",
  ])
  func lowerCaseStart(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Sono salpate ieri. ¦ 30 navi le seguono.", "Erano in 12.000. ¦ 200 sono feriti.",
    "È costato 5 euro. ¦ «30 mila?»",
    "Il volo durò 600 km. ¦ 20 minuti dopo cadde.",
  ])
  func digitStart(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "È finita. ¦ - La delegazione parte.", "Venite tutti. ¦ – Sì – rispose Pak.", "– Venite? – chiese Kim.",
    "ROMA, 5 nov. - Il ministro parte.",
  ])
  func dashStart(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    ("Dura da anni.La gente soffre.", "Dura da anni. ¦ La gente soffre."),
    ("Chi lo sa?Nessuno parla.", "Chi lo sa? ¦ Nessuno parla."), ("È tardi.L'ONU tace.", "È tardi. ¦ L'ONU tace."),
    ("Ha detto no.«Mai più» dice.", "Ha detto no. ¦ «Mai più» dice."),
    ("Si veda www.Example.Com oggi.", "Si veda www.Example.Com oggi."),
    ("Scrivete a mario@Example.It subito.", "Scrivete a mario@Example.It subito."),
    ("La S.p.A. paga.", "La S.p.A. paga."), ("Alle 10.30 parte.", "Alle 10.30 parte."),
  ])
  func missingSpace(_ text: String, _ wanted: String) throws { #expect(try marked(text) == wanted) }

  @Test(arguments: [
    "Il dott. Verdi e la sig.ra Bianchi parlano.", "Vedi l'art. 12 e il n. 270.", "A pag. XII si legge altro.",
    "Ha riso, sale, ecc. ¦ Il resto manca.", "Riso, sale, ecc. e farina.", "La Alfa S.p.A. ¦ Le sanzioni restano.",
    "PYONGYANG, 5 nov. (KCNA) – Il leader parte.", "Ha perso l'ago. ¦ Poi lo ha trovato.",
    "Il 12 ago. 2024 è partito.",
    "Costa L. 22.500 in tutto.", "Si veda all. A. ¦ Poi il resto.", "Ha detto no. ¦ Ma poi ha firmato.",
  ])
  func abbreviations(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Ne parla J. R. Kim in un saggio.", "Lo scrive B.R. Myers nel blog.", "Il gruppo A. ¦ Nel girone B altri.",
    "Il re Giacomo I. ¦ Nonostante ciò regnò.", "Ha parlato L. Di Maio.",
    "Le truppe U.S.A. ¦ Lo dice il Pentagono.",
    "Donald J. Trump e J.-P. Sartre.",
  ])
  func initials(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "858. Comprensorio di bonifica.", "1. Il razzo parte. ¦ 2. Il razzo cade.", "f. Il licenziante concede.",
    "IV. Le sanzioni.", "Il codice; 947. Mutamenti del letto.",
  ])
  func listNumbers(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "«Chi è?» chiese Kim.", "Yahoo! ha venduto.", "\"Fuoco!\" gridò l'ufficiale. ¦ I cannoni tacquero.",
    "«Non so...» ha detto.", "Come faranno ? ¦ la risposta manca .",
  ])
  func lowerCaseAfterCloser(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Il sito example.org/a.b?x=1 è chiuso.", "Su www.kcna.kp/it si legge. ¦ Altro su kcna.kp qui.",
  ])
  func insideToken(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Il test (il terzo. Il primo fu a marzo.) è riuscito. ¦ Bene.", "Kim parte. ¦ (La foto è sua.) ¦ Poi torna.",
  ])
  func enclosedSentence(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "[...] Il testo prosegue. ¦ Qui si ferma.", "Ha detto [...] Il resto manca.", "... e poi tace.",
    "(…) Poi tace.",
    "Ha detto ( ... ) Il resto manca .",
  ])
  func omissions(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Forse… forse no. ¦ Vedremo.", "E la Cina?... ¦ Tace.", "Chissà… ¦ Kim non parla.",
    "Andò a ... qui; poi a casa.",
  ])
  func ellipses(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: ["Davvero?, chiese Kim.", "L'aspetto ...; oggi è altro."])
  func continuationMarks(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: ["Il 5. 11. 2024 è partito.", "Il lancio è del 6.11.2024 alle 7.30. ¦ È il terzo."])
  func dates(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "Mr. Kim met Gen. Pak on Nov. 5. ¦ He left.", "The U.S. Army stayed. ¦ It left the U.S. ¦ The rest stayed.",
    "He came at 5 p.m. on Monday. ¦ 30 ships left.", "\"Why?\" he asked. ¦ \"No.\" ¦ She left.",
    "Acme Inc. Chairman Lee spoke.", "J. K. Rowling wrote it. ¦ In 1997. ¦ 30 ships left. ¦ It is No. 5 here.",
  ])
  func english(_ wanted: String) throws {
    let text = wanted.split(separator: " ¦ ").joined(separator: " ")
    #expect(try marked(text, .english) == wanted)
  }

  @Test func gluedKoreanSentences() throws {
    #expect(try marked("발사했다.한국은 항의했다.", .korean) == "발사했다. ¦ 한국은 항의했다.")
  }

  @Test(arguments: ["Ha chiuso ieri. ¦ iPhone e iPad mancano.", "Lo vende online. ¦ eBay tace."])
  func brandStart(_ wanted: String) throws { try check(wanted) }

  @Test(arguments: [
    "북한이 미사일을 발사했다. ¦ 한국은 항의했다.", "그는 \"좋다.\"고 말했다. ¦ 끝났다.", "2024. 11. 5. 발표했다. ¦ 끝났다.",
    "\"왜?\"라고 물었다.", "도널드 J. 트럼프가 이겼다. ¦ 끝났다.", "1. 서론이다. ¦ 2. 본론이다.", "Dr. 김이 왔다.",
  ])
  func korean(_ wanted: String) throws { try check(wanted, .korean) }
}
