import ItalianGrammar
import Testing

@Suite struct AdjectiveInflectionTests {
  /// Rule by rule: the lemma, then its feminine singular, masculine plural and feminine plural.
  static let table: [(rule: InflectionRule, lines: [String])] = [
    (
      .fourEndings,
      [
        "russo russa russi russe", "nordcoreano nordcoreana nordcoreani nordcoreane",
        "ucraino ucraina ucraini ucraine", "europeo europea europei europee",
        "kosovaro kosovara kosovari kosovare", "svizzero svizzera svizzeri svizzere",
        "kazako kazaka kazaki kazake", "uzbeko uzbeka uzbeki uzbeke", "proficuo proficua proficui proficue",
      ]
    ),
    (
      .softCo,
      [
        "austriaco austriaca austriaci austriache", "siriaco siriaca siriaci siriache",
        "bosniaco bosniaca bosniaci bosniache", "asiatico asiatica asiatici asiatiche",
        "bellico bellica bellici belliche", "atlantico atlantica atlantici atlantiche",
        "islamico islamica islamici islamiche", "nipponico nipponica nipponici nipponiche",
        "balistico balistica balistici balistiche", "amico amica amici amiche", "nemico nemica nemici nemiche",
        "greco greca greci greche", "reciproco reciproca reciproci reciproche",
        "univoco univoca univoci univoche",
      ]
    ),
    (
      .hardCo,
      [
        "turco turca turchi turche", "polacco polacca polacchi polacche",
        "slovacco slovacca slovacchi slovacche", "tedesco tedesca tedeschi tedesche", "ceco ceca cechi ceche",
        "basco basca baschi basche", "cosacco cosacca cosacchi cosacche", "antico antica antichi antiche",
        "carico carica carichi cariche", "ubriaco ubriaca ubriachi ubriache", "bianco bianca bianchi bianche",
        "tagico tagica tagichi tagiche", "opaco opaca opachi opache",
      ]
    ),
    (
      .softGo,
      [
        "psicologo psicologa psicologi psicologhe", "politologo politologa politologi politologhe",
        "antropofago antropofaga antropofagi antropofaghe",
      ]
    ),
    (
      .hardGo,
      [
        "lungo lunga lunghi lunghe", "analogo analoga analoghi analoghe",
        "omologo omologa omologhi omologhe", "largo larga larghi larghe",
        "centrifugo centrifuga centrifughi centrifughe",
      ]
    ),
    (
      .contractedIo,
      [
        "vario varia vari varie", "vecchio vecchia vecchi vecchie", "operaio operaia operai operaie",
        "primario primaria primari primarie",
      ]
    ),
    (.stressedIo, ["natio natia natii natie", "pio pia pii pie", "restio restia restii restie"]),
    (
      .palatalIo,
      [
        "grigio grigia grigi grigie", "egregio egregia egregi egregie", "saggio saggia saggi sagge",
        "marcio marcia marci marce", "liscio liscia lisci lisce",
      ]
    ),
    (
      .twoEndings,
      [
        "cinese - cinesi cinesi", "statunitense - statunitensi statunitensi",
        "giapponese - giapponesi giapponesi", "canadese - canadesi canadesi", "taiwanese - taiwanesi taiwanesi",
        "hongkonghese - hongkonghesi hongkonghesi", "potente - potenti potenti",
        "nucleare - nucleari nucleari", "orientale - orientali orientali", "estone - estoni estoni",
        "rivoluzionante - rivoluzionanti rivoluzionanti",
      ]
    ),
    (.agentTore, ["liberatore liberatrice liberatori liberatrici"]),
    (
      .commonA,
      [
        "comunista - comunisti comuniste", "filogovernista - filogovernisti filogoverniste",
        "vietnamita - vietnamiti vietnamite", "moscovita - moscoviti moscovite", "saudita - sauditi saudite",
        "cipriota - ciprioti cipriote", "sunnita - sunniti sunnite", "omicida - omicidi omicide",
      ]
    ),
    (.belga, ["belga - belgi belghe"]),
    (.hardCommonA, ["azteca - aztechi azteche", "collega - colleghi colleghe"]),
  ]

  @Test(arguments: table.flatMap { row in row.lines.map { (row.rule, $0) } })
  func formsFollowTheRule(_ rule: InflectionRule, _ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    try #require(words.count == 4)
    #expect(Inflection.rule(ofAdjective: words[0]) == rule)
    var expected: [InflectedForm] = []
    if words[1] != "-" { expected.append(InflectedForm(words[1], .feminine, .singular)) }
    if words[2] == words[3] {
      expected.append(InflectedForm(words[2], nil, .plural))
    } else {
      expected += [InflectedForm(words[2], .masculine, .plural), InflectedForm(words[3], .feminine, .plural)]
    }
    #expect(Inflection.adjectiveForms(of: words[0]) == expected)
  }

  @Test func everyAdjectiveRuleHasWordsAndEveryRuleAReason() {
    let nounsOnly: Set<InflectionRule> = [.feminineA, .hardFeminineA, .palatalFeminineA, .irregular]
    #expect(Set(Self.table.map(\.rule)).union(nounsOnly) == Set(InflectionRule.allCases))
    #expect(Set(InflectionRule.allCases.map(\.reason)).count == InflectionRule.allCases.count)
  }

  @Test(arguments: [
    "blu", "rosa", "Vietnam", "kuwaiti", "sudoku", "tutsi", "USA", "NATO", "KN-23", "sino-", "perché", "hutu",
    "bantù",
    "", "-", " ", "o", "ex", "made in Italy", "pari", "maya",
  ])
  func whatDoesNotInflectHasNoForms(_ lemma: String) {
    #expect(Inflection.adjectiveForms(of: lemma) == [])
  }

  @Test(arguments: [
    ("nord-coreano", ["nord-coreana", "nord-coreani", "nord-coreane"]),
    ("nord coreano", ["nord coreana", "nord coreani", "nord coreane"]),
    ("filo-russo", ["filo-russa", "filo-russi", "filo-russe"]),
    ("russo-ucraino", ["russo-ucraina", "russo-ucraini", "russo-ucraine"]),
    ("sino-giapponese", ["sino-giapponesi"]),
    ("italo-greco", ["italo-greca", "italo-greci", "italo-greche"]),
    ("coreano del Nord", ["coreana del Nord", "coreani del Nord", "coreane del Nord"]),
    (
      "coreano dell\u{2019}Est", ["coreana dell\u{2019}Est", "coreani dell\u{2019}Est", "coreane dell\u{2019}Est"]
    ),
    ("nipponica", ["nipponici", "nipponiche"]), ("turca", ["turchi", "turche"]), ("nipponiche", []),
    ("sudCoreano", ["sudCoreana", "sudCoreani", "sudCoreane"]),
    ("nord\u{2011}coreano", ["nord\u{2011}coreana", "nord\u{2011}coreani", "nord\u{2011}coreane"]),
  ])
  func onlyOneWordOfSeveralInflects(_ lemma: String, _ forms: [String]) {
    #expect(Inflection.adjectiveForms(of: lemma).map(\.text) == forms)
  }
}
