/// Closed lists of Italian words that leave the rules for their endings.
///
/// They hold what news of politics and arms is likely to use, not the whole of the language.
enum Lexicon {
  // MARK: -co, -go, -io

  /// In -ico, and yet stressed on the last syllable but one or hard by use: *antichi*.
  static let hardIco: Set<String> = [
    "antico", "pudico", "impudico", "aprico", "dimentico", "mendico", "lombrico", "ombelico", "vico", "tagico",
  ]

  /// Ends of words in -ico that are hard: *carichi*, *incarichi*.
  static let hardIcoEndings = ["carico"]

  /// Not in -ico or -iaco, and yet soft: *greci*, *sindaci*.
  static let softCo: Set<String> = ["porco", "sindaco", "parroco", "monaco", "farmaco", "reciproco"]

  /// Ends of words that are soft: *italo-greci*, *equivoci*.
  static let softCoEndings = ["greco", "voco"]

  /// In -iaco and yet hard.
  static let hardIaco: Set<String> = ["ubriaco"]

  /// In -logo and yet hard, for they are things or relations: *dialoghi*, *omologhi*.
  static let hardLogo: Set<String> = [
    "analogo", "omologo", "dialogo", "monologo", "prologo", "epilogo", "catalogo", "decalogo", "luogo",
  ]

  /// With a stressed i: *natii*.
  static let stressedIo: Set<String> = [
    "pio", "natio", "restio", "stantio", "zio", "rio", "addio", "oblio", "pendio",
  ]

  /// In -cia and -gia with a stressed i after a consonant: *energie* (other words in -rgia go with it).
  static let stressedGia: Set<String> = ["scia"]

  // MARK: Words in -a of both genders

  /// Ends of adjectives and nouns that serve both genders in the singular.
  static let commonAEndings = ["ista", "asta", "ita", "ota", "cida", "iatra", "arca", "crate"]

  /// Words in -ca and -ga of both genders; others are feminines of words in -co and -go.
  static let commonCa: Set<String> = [
    "azteca", "collega", "stratega", "monarca", "gerarca", "patriarca", "oligarca",
  ]

  /// Adjectives that do not inflect.
  static let invariableAdjectives: Set<String> = [
    "rosa", "viola", "lilla", "pari", "dispari", "impari", "blu", "super", "extra", "standard", "antinebbia",
    "fuoristrada", "monouso", "multiuso", "multiruolo", "sino", "filo", "euro", "anti", "made", "maya", "inca",
  ]

  // MARK: Nouns

  /// Plurals of their own.
  static func irregularPlural(_ noun: String) -> String? {
    switch noun {
    case "arma": "armi"
    case "ala": "ali"
    case "uomo": "uomini"
    case "quartier": "quartieri"
    case "mano": "mani"
    case "dio": "dei"
    case "bue": "buoi"
    case "tempio": "templi"
    case "moglie": "mogli"
    case "superficie": "superfici"
    case "uovo": "uova"
    case "paio": "paia"
    case "centinaio": "centinaia"
    case "migliaio": "migliaia"
    default: nil
    }
  }

  /// Nouns that end in a vowel and do not inflect: clippings, loans, matter that is not counted.
  static let invariableNouns: Set<String> = [
    "radio", "foto", "moto", "auto", "metro", "dinamo", "libido", "video", "audio", "euro", "cargo", "commando",
    "torpedo", "turbo", "demo", "cinema", "gorilla", "boa", "vaglia", "sosia", "re", "gru", "specie", "serie",
    "effigie", "barbarie", "kamikaze", "cruise", "shuttle", "stealth", "uranio", "plutonio", "trizio", "litio",
    "torio", "petrolio", "napalm", "cacciatorpediniere", "dragamine", "posamine", "caccia", "intelligence", "task",
    "cyber", "golpe",
  ]

  /// Ends of English and French words in -e that Italian borrowed as they are.
  static let foreignEndings = [
    "ware", "ence", "dge", "ttle", "age", "line", "ee", "ise", "ive", "ique", "ette",
  ]

  /// Ends of Italian words that look like `foreignEndings`.
  static let nativeEndings = ["declive", "compage"]

  /// Nouns that stand behind another noun and do not agree with it: *navi spia*, *droni kamikaze*.
  static let appositions: Set<String> = [
    "spia", "madre", "cisterna", "civetta", "scuola", "fantasma", "pirata", "chiave", "base", "killer", "cargo",
    "ospedale", "bomba", "kamikaze", "lampo", "ombra", "tipo", "limite", "record", "modello", "simbolo",
    "cuscinetto",
    "esca", "lanciamissili", "lanciarazzi", "portaelicotteri", "portamissili", "uno", "due", "zero", "obiettivo",
    "fiume", "bersaglio", "camera", "cruise", "stealth", "stato",
  ]

  /// Adjectives that may stand before the noun of a term.
  static let prenominal: Set<String> = [
    "grande", "nuovo", "nuova", "vecchio", "vecchia", "primo", "prima", "secondo", "seconda", "terzo", "terza",
    "alto",
    "alta", "piccolo", "piccola", "doppio", "doppia", "mezzo", "mezza",
  ]

  /// Particles that do not inflect and stand before the noun.
  static let particles: Set<String> = ["ex", "vice", "super", "mini", "maxi", "neo", "pro"]

  /// What a hyphenated or `anti` compound holds when it names places or targets: *terra-aria*, *anticarro*.
  static let compoundNouns: Set<String> = [
    "terra", "aria", "mare", "superficie", "acqua", "cielo", "spazio", "carro", "nave", "missile", "uomo",
    "sommergibile", "satellite", "drone", "bomba", "mina", "proiettile", "persona", "bunker", "materiale",
    "veicolo",
    "siluro",
  ]

  /// Ends of adjectives in -e; a word behind a noun that has none of them stays as it is.
  static let adjectiveEndings = [
    "ale", "are", "ile", "evole", "nte", "ese", "ense", "ace", "oce", "ice", "ore", "breve", "lieve", "grave",
    "rte",
    "nde", "bre", "stre", "rme", "comune", "gue",
  ]

  /// Masculine nouns in -a beside those of `commonAEndings`; *boia* and *vaglia* do not inflect.
  static let masculineA: Set<String> = ["duca", "papa", "poeta", "pianeta", "collega", "stratega", "atleta"]

  /// Stems of the demonyms that close many a term.
  static let demonymEndings = [
    "corean", "russ", "cines", "american", "statunitens", "ucrain", "giappones", "iranian",
  ]

  // MARK: Little words

  /// Definite and indefinite articles.
  static let articles: Set<String> = ["il", "lo", "la", "l", "i", "gli", "le", "un", "una"]

  /// Simple and articulated prepositions: what follows one belongs to it.
  static let prepositions: Set<String> = {
    var words: Set<String> = [
      "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "senza", "contro", "sotto", "sopra", "verso", "ad",
      "of",
      "col", "coi", "oltre", "d", "ai", "al",
    ]
    for stem in ["de", "a", "da", "ne", "su"] {
      for ending in ["l", "llo", "lla", "i", "gli", "lle", "ll"] { words.insert(stem + ending) }
    }
    return words
  }()

  /// Words that join two adjectives, or an adverb before one.
  static let conjunctions: Set<String> = ["e", "ed", "o", "od", "non", "più", "meno", "molto", "quasi"]
}
