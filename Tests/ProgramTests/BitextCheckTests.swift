import Foundation
import Testing

/// The checks of translations, one thing at a time; `TranslationEvaluationTests` measures them on whole sets.
@Suite struct BitextCheckTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// The findings of a folder that are no notes: kind, language, concept.
  private func kinds(_ arguments: [String]) throws -> [String] {
    let report = try Program.run(["coverage", "--format", "json"] + arguments)
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let findings = try #require(json?["findings"] as? [[String: Any]])
    return findings.filter { $0["severity"] as? String != "note" }.map {
      [$0["kind"], $0["language"], $0["concept"]].map { $0 as? String ?? "" }.joined(separator: " ")
    }
  }

  private func kinds(_ glossary: String, _ italian: String, _ texts: [String: String]) throws -> [String] {
    _ = try scratch.file("own/a.txt", italian)
    for (language, text) in texts { _ = try scratch.file("own/a.\(language).txt", text) }
    return try kinds(["-g", scratch.file("own.tsv", glossary), scratch.path("own")])
  }

  /// The findings of texts in a folder, each with its own translation.
  private func kinds(ofTexts texts: [(it: String, language: String, text: String)], in folder: String) throws
    -> [String]
  {
    for (number, text) in texts.enumerated() {
      _ = try scratch.file("\(folder)/\(number).txt", text.it)
      _ = try scratch.file("\(folder)/\(number).\(text.language).txt", text.text)
    }
    return try kinds([scratch.path(folder)])
  }

  /// What the glossary cannot name in a language, no translation into it lacks.
  @Test func conceptsWithoutANameAreNotMissing() throws {
    let found = try kinds(
      "id\ttype\tit\ten\tko-KR\nmoscow\tcity\tMosca\tMoscow\t모스크바\nzavat\torganization\tZavat\tZavat\t\n",
      "La Zavat è a Mosca.", ["en": "It is in Moscow.", "ko": "자바트는 모스크바에 있다."])
    #expect(found == ["missing en zavat"])
  }

  /// A surname that nothing establishes may mean somebody else, unless a name stands in its place.
  @Test func unknownSurnamesAreNotMissing() throws {
    let glossary =
      "id\ttype\tit\ten\nmike-pompeo\tperson\tMike Pompeo | ~Pompeo\tMike Pompeo | ~Pompeo\n"
      + "marco-rubio\tperson\tMarco Rubio\tMarco Rubio\n"
    let italian = "Poi Pompeo prese il controllo di due legioni."
    #expect(try kinds(glossary, italian, ["en": "Then Pompey took command of two legions."]).isEmpty)
    let replaced = try kinds(glossary, italian, ["en": "Then Marco Rubio took command of two legions."])
    #expect(replaced == ["missing en mike-pompeo", "extra en marco-rubio"])
  }

  /// A country that tells whose a name is, or that the Italian means in other words, is no addition.
  @Test func explanationsAreNotExtra() throws {
    let texts: [(it: String, language: String, text: String)] = [
      ("Lo scrive la Tass.", "ko", "러시아 타스통신이 보도했다."),
      ("Lo scrive la Tass.", "en", "So writes the Russian news agency TASS."),
      ("Putin è a Kiev.", "en", "Putin is in Kyiv, Ukraine."),
      ("Putin tace.", "ko", "푸틴 러시아 대통령은 침묵하고 있다."),
      ("L'economia del Nord è cresciuta.", "en", "North Korea's economy has grown."),
      ("I romani se ne andarono.", "en", "The people of Rome left."),
      ("Merz vola a Busan.", "en", "Germany's Merz flies to the South Korean port of Busan."),
      ("Zakharova smentisce.", "ko", "자하로바 러시아 외무부 대변인은 부인했다."),
      ("Bruxelles valuta dazi.", "en", "The European Commission is weighing tariffs."),
      ("Le due Coree dialogano.", "en", "North and South Korea are in talks."),
      ("La sterlina crolla.", "en", "The British pound plunges."),
      ("Lo dice il ministero dell'Unificazione.", "en", "So says Seoul's Unification Ministry."),
      ("Lo calcola una società londinese.", "en", "So reckons a firm in London."),
      ("Meloni sa che l'Italia dirà no.", "en", "Italy's prime minister knows that Rome will say no."),
      ("I rapporti con Pyongyang sono fermi.", "ko", "남북관계가 멈췄다."),
      ("Il governo vara la manovra.", "en", "The Italian government passes the budget."),
    ]
    #expect(try kinds(ofTexts: texts, in: "explained").isEmpty)
    _ = try scratch.file("added/a.txt", "Lo scrive la Tass.")
    _ = try scratch.file("added/a.en.txt", "Russia and TASS wrote it.")
    #expect(try kinds([scratch.path("added")]) == ["extra en russia"])
  }

  /// A body's officer, a glued abbreviation, another spelling and a word that is a name too are no findings.
  @Test func renamedBodiesAreNotMissing() throws {
    let texts: [(it: String, language: String, text: String)] = [
      ("Il Tesoro Usa colpisce una banca.", "ko", "美재무부가 은행을 제재했다."),
      ("Parla il vice capo dello stato maggiore generale nordcoreano.", "ko", "북한군 부총참모장이 연설했다."),
      ("La zona demilitarizzata coreana tace.", "en", "The Korean Demilitarised Zone is silent."),
      ("Kiev attende la consegna dei Patriot.", "ko", "키이우는 패트리엇 인도를 기다린다."),
    ]
    #expect(try kinds(ofTexts: texts, in: "renamed").isEmpty)
  }

  /// But another country's body, officer or zone is one, and a country where nothing else can be meant.
  @Test(arguments: [
    ("Il Tesoro Usa colpisce una banca.", "ko", "日재무부가 은행을 제재했다.", "missing ko-KR us-treasury"),
    (
      "Parla il vice capo dello stato maggiore generale nordcoreano.", "ko", "부총리가 연설했다.",
      "missing ko-KR kpa-general-staff"
    ),
    ("La zona demilitarizzata coreana tace.", "en", "The border is silent.", "missing en dmz"),
    ("Kiev attende i Patriot.", "ko", "키이우는 인도에서 패트리엇을 기다린다.", "extra ko-KR indian"),
  ])
  func otherBodiesAreFindings(_ it: String, _ language: String, _ text: String, _ finding: String) throws {
    #expect(try kinds(ofTexts: [(it, language, text)], in: "other").contains(finding))
  }

  /// A glossary without the columns of owners is read with those of the program's own, unless it fills them itself.
  @Test func ownersOfOtherGlossariesAreKnown() throws {
    let rows = [
      ["id", "type", "it", "en", "owner", "seat-of"], ["rus", "country", "Russia", "Russia", "", ""],
      ["msk", "city", "Mosca", "Moscow", "", ""], ["tass-1", "media", "Tass", "TASS", "", ""],
    ]
    func glossary(_ rows: [[String]], columns: Int) -> String {
      rows.map { $0.prefix(columns).joined(separator: "\t") + "\n" }.joined()
    }
    let italian = "Mosca smentisce. Lo scrive la Tass."
    let english = ["en": "Russia has denied it. So writes Russia's TASS."]
    #expect(try kinds(glossary(rows, columns: 4), italian, english).isEmpty)
    var wrong = rows
    wrong[2][5] = "tass-1"
    wrong[3][4] = "rus"
    #expect(try kinds(glossary(wrong, columns: 6), italian, english) == ["missing en msk", "extra en rus"])
  }

  /// Who or what belongs to a country is not explained by another one.
  @Test func wrongOwnersAreExtra() throws {
    let texts = [
      ("Mattarella vola a Kiev.", "Austria's Mattarella flies to Kyiv.", "extra en austria"),
      ("Secondo la Kcna piove.", "It rains, says South Korea's KCNA.", "extra en south-korea"),
      ("Il governo di Tokyo tace.", "The Italian government in Tokyo is silent.", "extra en italian"),
    ]
    for (number, text) in texts.enumerated() {
      _ = try scratch.file("owners/\(number).txt", text.0)
      _ = try scratch.file("owners/\(number).en.txt", text.1)
    }
    #expect(try kinds([scratch.path("owners")]) == texts.map(\.2))
  }

  /// Words that stand for a name without being one.
  @Test func impliedNamesAreNotMissing() throws {
    let texts: [(it: String, language: String, text: String)] = [
      ("Guterres: «Sono sconvolto».", "en", "UN chief says he is appalled"),
      ("Zelensky parla alla Verkhovna Rada.", "en", "The Ukrainian president addresses parliament."),
      ("Lo dice il ministero della Difesa russo.", "en", "So says the defence ministry in Moscow."),
      ("Nuove sanzioni contro Mosca.", "ko", "새 대러 제재안이 나왔다."),
      ("Xi riceverà Starmer a Pechino.", "ko", "시진핑 주석이 스타머 총리의 방중을 환영한다."),
      ("Le esportazioni in Cina crollano.", "ko", "대중 수출이 급감했다."),
      ("Pechino: «Contrari».", "ko", "中 “반대”"),
      ("Il governo sudcoreano protesta.", "ko", "정부가 항의했다."),
      ("Mattarella riceve Woo Won-shik.", "ko", "마타렐라 대통령이 우원식 의장을 만났다."),
      ("Il presidente bielorusso Lukashenko tace.", "en", "Lukashenko is silent."),
      ("La denuclearizzazione è lontana.", "en", "They will not denuclearise soon."),
      ("Cina e Russia firmano.", "en", "Sino-Russian deal signed"),
      ("Lo chiede la Russia.", "ko", "전쟁을 추진하는러시아가 요청했다."),
      ("Il dipartimento di Stato Usa tace.", "en", "The State Department is silent."),
      ("Lo scrive il Financial Times.", "en", "The FT reports it."),
      ("La centrale di Zaporizhzhia è spenta.", "en", "The Zaporizhzhia nuclear plant is off."),
      ("Il leader francese vola a Kiev.", "en", "Macron flies to Kyiv."),
      ("La Commissione europea rinvia.", "en", "For now the Commission is waiting."),
      ("I cinesi comprano chip.", "ko", "대중 반도체 수출이 늘었다."),
      ("Il popolo coreano aspetta.", "ko", "우리 국민은 기다린다."),
      ("Nel porto russo di Vladivostok piove.", "en", "It is raining in the port of Vladivostok."),
      ("Kim Jong-un è a Pechino.", "ko", "김 위원장이 베이징에 있다."),
      ("Cina e Stati Uniti trattano.", "ko", "미·중이 협상한다."),
      ("Xi Jinping e Putin brindano a Pechino.", "en", "The Chinese and Russian leaders drink in Beijing."),
      (
        "Il premier giapponese uscente Shigeru Ishiba saluta.", "en",
        "Outgoing Prime Minister Shigeru Ishiba waves."
      ),
    ]
    #expect(try kinds(ofTexts: texts, in: "implied").isEmpty)
  }

  /// What looks like those and is something else.
  @Test func otherWordsDoNotImplyNames() throws {
    let texts: [(it: String, language: String, text: String, missing: String)] = [
      ("Guterres: «Sono sconvolto».", "en", "NATO chief says he is appalled", "antonio-guterres"),
      ("Il presidente Zelensky parla.", "en", "The Ukrainian president speaks.", "volodymyr-zelensky"),
      (
        "Lo dice la Corte costituzionale sudcoreana.", "en", "So says the Supreme Court in Seoul.",
        "rok-constitutional-court"
      ),
      ("Le esportazioni in Cina crollano.", "ko", "대일 수출이 급감했다.", "china"),
      ("La Cina crolla.", "ko", "대중이 무너진다.", "china"),
      ("Il governo sudcoreano protesta.", "ko", "일본 정부가 항의했다.", "south-korean"),
      ("Kim Jong-un è qui.", "en", "The South Korean leader is here.", "kim-jong-un"),
      ("Il leader francese tace.", "en", "Putin is silent.", "french"),
      ("La Commissione europea rinvia.", "en", "The Planning Commission is waiting.", "european-commission"),
      ("Lo scrive il Financial Times.", "en", "The WSJ reports it.", "financial-times"),
      ("Xi Jinping e Putin brindano.", "en", "The Vietnamese and Russian leaders drink to it.", "xi-jinping"),
      ("Il popolo coreano aspetta.", "ko", "국민은 기다린다.", "korean"),
      ("Kim Jong-un è a Pechino.", "ko", "이 위원장이 베이징에 있다.", "kim-jong-un"),
    ]
    for text in texts {
      _ = try scratch.file("other/a.txt", text.it)
      for language in ["en", "ko"] {
        _ = try scratch.file("other/a.\(language).txt", language == text.language ? text.text : "")
      }
      let tag = text.language == "ko" ? "ko-KR" : text.language
      #expect(
        try kinds([scratch.path("other"), "--to", tag]).contains("missing \(tag) \(text.missing)"), "\(text)")
    }
  }

  /// Each noun of a thing means it, whichever the others are.
  @Test(arguments: ["trattative", "negoziati"]) func everyNounMeansTheThing(noun: String) throws {
    let glossary =
      "id\ttype\tit\ten\nmoscow\tcity\tMosca\tMoscow\n"
      + "talks\tevent\ttrattative a sei | negoziati a sei\tsix-party talks\n"
    #expect(
      try kinds(glossary, "Mosca e i \(noun) di ieri.", ["en": "Moscow and the six-party talks of yesterday."])
        == [])
  }

  /// The other Korea's spelling is one finding, and not also an inconsistent form.
  @Test func otherDialectIsNotAlsoInconsistent() throws {
    _ = try scratch.file(
      "dialect/a.txt", "Lo scrive il Rodong Sinmun. Lo ripete il Rodong Sinmun. Lo nega il Rodong Sinmun.")
    _ = try scratch.file("dialect/a.ko.txt", "노동신문이 썼다. 노동신문이 되풀이했다. 로동신문은 부인했다.")
    let report = try Program.run(["coverage", "--format", "json", scratch.path("dialect")])
    let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
    let kinds = try #require(json?["findings"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
    #expect(kinds == ["mixed-dialect"])
  }
}
