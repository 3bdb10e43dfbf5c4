/// The words that describe each kind of bearer.
extension Descriptions {
  /// Offices of people.
  static let people = [
    office(
      italian: """
        president leader capo. premier cancellier segretari numero. direttor dittator re. regin. emiro. inquilin. collega. \
        omolog maresciallo.
        """,
      english: """
        president; leader; leaders; presidents; chief; premier; prime minister; chancellor; secretary general; head; ruler; \
        dictator; strongman; director; counterpart; autocrat
        """, korean: "대통령 총리 총재 주석 국무위원장 지도자 사무총장 정상 서기장 총통 독재자 수반 상대"),
    office(
      italian: "ministr diplomaz segretari",
      english: """
        minister; foreign minister; defence minister; top diplomat; secretary of state; defence secretary; defence chief
        """, korean: "외무장관 외교장관 외교부장 국방장관 국무장관 장관 외무상 국방상 상"),
    office(italian: "portavoce", english: "spokesman; spokeswoman; spokesperson", korean: "대변인"),
    office(italian: "ambasciator inviat", english: "ambassador; envoy", korean: "대사 특사"),
  ]

  private static func office(italian: String, english: String, korean: String) -> Kind {
    Kind(
      names: [], identification: .ownerBeside, italian: words(italian), english: phrases(english),
      korean: words(korean))
  }

  /// Bodies of states, and others.
  static let bodies = [
    Kind(names: ["us congress"], identification: .none, italian: [], english: ["capitol hill"], korean: []),
    Kind(
      names: ["pentagon", "defence ministry", "ministry of defence", "defense"], identification: .ownerBeside,
      italian: ["difes"],
      english: phrases(
        """
        defence secretary; defence minister; defence chief; defence ministry; defence department; department of defence; \
        ministry of defence; war secretary
        """), korean: words("국방부 국방장관 국방부장관 전쟁부 전쟁장관")),
    Kind(
      names: ["foreign ministry", "ministry of foreign affairs", "state department", "department of state"],
      identification: .ownerBeside, italian: ["ester", "diplomaz"],
      english: phrases("foreign minister; foreign ministry; secretary of state; top diplomat; diplomacy"),
      korean: words("외교부 외무부 외무성 국무부 국무장관 외무장관 외교장관 외교당국")),
    Kind(
      names: ["bank of"], identification: .ownerBeside, italian: ["centrale"], english: ["central bank"],
      korean: ["중앙은행"]),
    Kind(
      names: ["kremlin", "white house", "blue house"], identification: .ownerBeside, italian: ["presidenz"],
      english: phrases("presidency; presidential office; administration; president"),
      korean: words("대통령실 대통령궁 행정부 대통령")),
    Kind(
      names: ["european parliament"], identification: .none, italian: ["eurodeputat", "europarlament"],
      english: phrases("meps; mep; european lawmakers; eu lawmakers"), korean: []),
    Kind(
      names: ["european council", "nato", "g7", "g20", "brics"], identification: .ownerBeside, italian: ["leader"],
      english: ["leaders"], korean: ["정상"]),
    Kind(
      names: ["pope"], identification: .none, italian: ["papa.", "pontefic"],
      english: ["pope", "pontiff", "holy father"], korean: ["교황"]),
    Kind(
      names: ["parliament", "duma", "rada", "congress", "assembly", "knesset", "bundestag", "diet"],
      identification: .ownerNamed, italian: ["parlament", "deputat", "camera", "assemble", "congress"],
      english: phrases("parliament; lawmakers; legislators; legislature; national assembly; mps; congress"),
      korean: ["의회", "국회"]),
    Kind(
      names: ["duma"], identification: .ownerNamed, italian: ["parlament", "deputat", "camera"],
      english: ["lower house"], korean: ["하원"]),
    Kind(
      names: ["federation council"], identification: .ownerNamed, italian: ["parlament", "senat", "camera"],
      english: ["upper house"], korean: ["상원"]),
    Kind(
      names: ["army", "forces", "military"], identification: .ownerBeside,
      italian: ["esercit", "militar", "forz", "truppe", "soldat"],
      english: ["army", "military", "forces", "troops"],
      korean: ["군대", "연합훈련", "합동훈련"]),
    Kind(
      names: ["army", "armed forces", "military"], identification: .ownerNamed,
      italian: ["esercit", "militar", "truppe", "soldat"],
      english: phrases("the military; the army; the armed forces; its forces"), korean: []),
    Kind(
      names: ["intelligence", "security service", "state security"], identification: .ownerBeside,
      italian: ["intelligence", "serviz", "spionagg"],
      english: phrases(
        """
        spy agency; intelligence agency; intelligence service; secret service; secret services; security service; security \
        services; secret police; intelligence
        """), korean: ["정보기관", "정보당국"]),
    Kind(
      names: ["atomic energy"], identification: .ownerBeside, italian: ["ispettor", "agenzi"],
      english: ["watchdog", "nuclear agency", "inspectors"], korean: ["감시기구", "원자력기구", "핵사찰"]),
    Kind(
      names: ["court"], identification: .ownerBeside, italian: ["cort", "giudic", "tribunal"],
      english: ["court", "top court", "judges"], korean: ["법원", "재판소", "헌재"]),
    Kind(
      names: ["party"], identification: .ownerBeside, italian: ["partit"],
      english: ["ruling party", "communists"],
      korean: ["여당", "집권당"]),
  ]

  /// Cities as capitals.
  static let capitals = [
    Kind(names: [], identification: .ownerBeside, italian: ["capital"], english: ["capital"], korean: ["수도"]),
    Kind(names: [], identification: .ownerNamed, italian: ["capital"], english: ["the capital"], korean: []),
  ]

  /// Agencies, broadcasters and papers.
  static let media = [
    medium(
      [
        "agency", "press", "afp", "reuters", "tass", "xinhua", "interfax", "novosti", "ansa", "kyodo", "bloomberg",
      ],
      english: "news agency; agency", korean: "통신"),
    medium(
      ["television", "bbc", "cnn", "kbs", "mbc", "nhk", "al jazeera", "radio", "voice"],
      english: "broadcaster; television; state television; tv; radio", korean: "방송"),
    medium(
      [
        "ilbo", "shimbun", "sinmun", "times", "herald", "journal", "post", "pravda", "izvestia", "choson",
        "hankyoreh",
        "nikkei", "news",
      ], english: "newspaper; daily; paper", korean: "신문"),
    medium([""], english: "state media", korean: "매체 관영매체"),
  ]

  private static func medium(_ names: [String], english: String, korean: String) -> Kind {
    Kind(
      names: names, identification: .ownerBeside,
      italian: [
        "agenzi", "giornale.", "giornali.", "quotidian", "stampa", "emittent", "television", "media", "tv",
        "radio",
      ],
      english: phrases(english), korean: words(korean))
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static func phrases(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
  }
}
