import ItalianGrammar
import Testing

@Suite struct EnglishInflectionTests {
  @Test(arguments: [
    ("North Korean", "North Koreans"), ("Russian", "Russians"), ("Iraqi", "Iraqis"), ("Greek", "Greeks"),
    ("Czech", "Czechs"), ("Frenchman", "Frenchmen"), ("Englishman", "Englishmen"), ("German", "Germans"),
    ("Briton", "Britons"), ("Afghan", "Afghans"), ("New Yorker", "New Yorkers"), ("Yemeni", "Yemenis"),
    ("Turk", "Turks"), ("Filipino", "Filipinos"), ("Korean-American", "Korean-Americans"),
  ])
  func demonymsTakeAnS(_ lemma: String, _ form: String) {
    #expect(EnglishInflection.demonymForms(of: lemma) == [InflectedForm(form, nil, .plural)])
  }

  @Test(arguments: ["Chinese", "Japanese", "Swiss", "Welsh", "DPRK", "US", "U.S.", "", "ROK"])
  func adjectivesAloneHaveNoPlural(_ lemma: String) {
    #expect(EnglishInflection.demonymForms(of: lemma) == [])
  }

  @Test(arguments: [
    ("Turkish", ["Turk", "Turks"]), ("British", ["Briton", "Britons"]), ("French", ["Frenchman", "Frenchmen"]),
    ("Serbian", ["Serbians", "Serb", "Serbs"]),
  ])
  func adjectivesHaveTheNounsOfTheirPeople(_ lemma: String, _ forms: [String]) {
    #expect(EnglishInflection.demonymForms(of: lemma).map(\.text) == forms)
  }

  @Test(arguments: [
    ("Caravaggio", "Caravaggios"), ("Marx", "Marxes"), ("Kim Jong Un", nil), ("Xi", nil), ("AC", nil),
  ])
  func personsOfOneWordTakeAnS(_ name: String, _ form: String?) {
    #expect(EnglishInflection.personForms(of: name).map(\.text) == (form.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("missile", "missiles"), ("intercontinental ballistic missile", "intercontinental ballistic missiles"),
    ("weapon of mass destruction", "weapons of mass destruction"), ("ICBM", "ICBMs"),
    ("torpedo boat", "torpedo boats"),
    ("party", "parties"), ("warhead", "warheads"), ("launch", "launches"), ("convoy", "convoys"),
    ("multiple rocket launcher", "multiple rocket launchers"), ("airman", "airmen"), ("gas", "gases"),
    ("surface-to-air missile", "surface-to-air missiles"), ("test-bed", "test-beds"), ("KN-23", "KN-23s"),
  ])
  func termsTakeTheRegularPlural(_ phrase: String, _ form: String) {
    #expect(EnglishInflection.nounForms(of: phrase) == [InflectedForm(form, nil, .plural)])
  }

  @Test(arguments: [
    "17", "Hwasong", "aircraft", "missiles", "Iskander", "", " ", "series", "-", "of",
  ])
  func namesAndPluralsHaveNone(_ phrase: String) {
    #expect(EnglishInflection.nounForms(of: phrase) == [])
  }
}
