/// What a word means in any language: dates and small numbers, which translators keep.
enum Meaning: Hashable, Sendable {
  /// January is 1.
  case month(Int)
  /// Monday is 1.
  case weekday(Int)
  /// A whole number up to 100, in digits or in words, cardinal or ordinal.
  case number(Int)

  /// How strongly two types of this meaning are linked before anything is learned, 0 to 1.
  var strength: Float {
    switch self {
    case .month, .weekday: 0.9
    case .number: 0.5
    }
  }

  /// The meaning of a folded word (lower case, no accents).
  ///
  /// One table serves all languages: a word that means a number in one of them and something else in
  /// another gets a weak link, which the lexicon then unlearns.
  init?(word: [UInt8]) {
    guard let meaning = Self.words[word] else { return nil }
    self = meaning
  }

  private static let words: [[UInt8]: Meaning] = {
    var table: [[UInt8]: Meaning] = [:]
    for (lists, make) in [(months, Meaning.month), (weekdays, Meaning.weekday), (numbers, Meaning.number)] {
      for (value, list) in lists {
        for word in list.split(separator: " ") { table[Array(word.utf8)] = make(value) }
      }
    }
    return table
  }()

  private static let months: [(Int, String)] = [
    (1, "gennaio january januar janvier"), (2, "febbraio february februar fevrier"), (3, "marzo march marz mars"),
    (4, "aprile april avril"), (5, "maggio mai"), (6, "giugno june juni juin"), (7, "luglio july juli juillet"),
    (8, "agosto august aout"), (9, "settembre september septembre"), (10, "ottobre october oktober octobre"),
    (11, "novembre november"), (12, "dicembre december dezember decembre"),
  ]

  private static let weekdays: [(Int, String)] = [
    (1, "lunedi monday montag lundi 월요일"), (2, "martedi tuesday dienstag mardi 화요일"),
    (3, "mercoledi wednesday mittwoch mercredi 수요일"), (4, "giovedi thursday donnerstag jeudi 목요일"),
    (5, "venerdi friday freitag vendredi 금요일"), (6, "sabato saturday samstag samedi 토요일"),
    (7, "domenica sunday sonntag dimanche 일요일"),
  ]

  private static let numbers: [(Int, String)] = [
    (2, "due two secondo seconda second zwei zweite deux 둘 두 둘째"),
    (3, "tre three terzo terza third drei trois 셋 세 셋째"),
    (4, "quattro four quarto quarta fourth vier quatre 넷 네 넷째"),
    (5, "cinque five quinto quinta fifth funf cinq 다섯"),
    (6, "sei six sesto sesta sixth sechs 여섯"), (7, "sette seven settimo settima seventh sieben sept 일곱"),
    (8, "otto eight ottavo ottava eighth acht huit 여덟"), (9, "nove nine nono nona ninth neun neuf 아홉"),
    (10, "dieci ten decimo decima tenth zehn dix 열"),
    (11, "undici eleven undicesimo undicesima eleventh elf onze"),
    (12, "dodici twelve dodicesimo dodicesima twelfth zwolf douze"),
    (13, "tredici thirteen tredicesimo thirteenth"),
    (14, "quattordici fourteen"), (15, "quindici fifteen funfzehn quinze"), (16, "sedici sixteen"),
    (17, "diciassette seventeen"), (18, "diciotto eighteen"), (19, "diciannove nineteen"),
    (20, "venti twenty ventesimo zwanzig vingt 스물"), (30, "trenta thirty dreissig trente 서른"),
    (40, "quaranta forty quarante"), (50, "cinquanta fifty cinquante"), (60, "sessanta sixty soixante"),
    (70, "settanta seventy"), (80, "ottanta eighty"), (90, "novanta ninety"), (100, "cento hundred hundert cent"),
  ]
}
