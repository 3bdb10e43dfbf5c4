internal import CorpusModel

/// Which state a word of Italian or English belongs to, by the stems of its name and its people.
///
/// Compiled by hand for this project: the states that the press names with institutions of their own.
enum Nations {
  /// A state, as a place in the list.
  typealias Nation = Int

  /// The state that words in lower case name at their start; nil for none.
  static func nation(at words: ArraySlice<Substring>) -> Nation? {
    guard let first = words.first, let start = first.utf8.first else { return nil }
    let second = words.dropFirst().first
    if first == "corea", second == "del", let side = words.dropFirst(2).first {
      if side == "nord" { return northKorea }
      if side == "sud" { return southKorea }
    }
    if let second, second.utf8.starts(with: "corea".utf8) || second.utf8.starts(with: "korea".utf8) {
      if ["nord", "north"].contains(first) { return northKorea }
      if ["sud", "south"].contains(first) { return southKorea }
    }
    if let stem = stems[Int(start)].first(where: { $0.fits(first) }) { return stem.nation }
    guard let second, pairStarts[Int(start)].contains(first) else { return nil }
    return pairs[first + " " + second].flatMap { stem in all.firstIndex { $0.contains(stem) } }
  }

  /// A word of a state, or the beginning of one.
  private struct Stem {
    let bytes: [UInt8]
    /// Whether it is a word in full; other stems may have an ending of a few letters.
    let isWhole: Bool
    let nation: Nation

    init(_ text: String, _ nation: Nation) {
      isWhole = text.hasSuffix(".")
      bytes = Array(text.utf8.dropLast(isWhole ? 1 : 0))
      self.nation = nation
    }

    func fits(_ word: Substring) -> Bool {
      let extra = word.utf8.count - bytes.count
      return (isWhole ? extra == 0 : (0...5).contains(extra)) && word.utf8.starts(with: bytes)
    }
  }

  /// The stems of all states by their first bytes, in the order of the states.
  private static let stems: [[Stem]] = {
    var stems: [[Stem]] = Array(repeating: [], count: 0x100)
    for (nation, texts) in all.enumerated() {
      for text in texts {
        let stem = Stem(text, nation)
        stems[Int(stem.bytes[0])].append(stem)
      }
    }
    return stems
  }()

  /// All states that a text in lower case names.
  static func nations(in text: String) -> Set<Nation> { nations(among: LetterRuns.of(text)) }

  /// All states that words in lower case name.
  static func nations(among words: [Substring]) -> Set<Nation> {
    var nations: Set<Nation> = []
    for index in words.indices {
      if let nation = nation(at: words[index...]) { nations.insert(nation) }
    }
    return nations
  }

  /// Italy, whose institutions Italian texts name without saying whose they are.
  static let italy: Nation = 0
  /// Korea, where nothing says which.
  private static let korea: Nation = 1
  private static let northKorea: Nation = 2
  private static let southKorea: Nation = 3

  /// Whether something of some states may be meant by the name of one: what is Korean may be North Korean, unless
  /// it is South Korean.
  static func areCompatible(_ owners: Set<Nation>, _ nation: Nation) -> Bool {
    if owners.contains(nation) { return true }
    switch nation {
    case korea: return owners.contains(northKorea) || owners.contains(southKorea)
    case northKorea: return owners.contains(korea) && !owners.contains(southKorea)
    case southKorea: return owners.contains(korea) && !owners.contains(northKorea)
    default: return false
    }
  }

  /// Names of two words, with the stem of their state.
  private static let pairs = [
    "stati uniti": "statunitens", "united states": "statunitens", "regno unito": "britann",
    "gran bretagna": "britann", "united kingdom": "britann", "paesi bassi": "oland", "nuova zelanda": "neozeland",
    "new zealand": "neozeland", "arabia saudita": "saudit",
  ]

  /// Their first words, by their first bytes.
  private static let pairStarts: [[Substring]] = {
    var starts: [[Substring]] = Array(repeating: [], count: 0x100)
    for name in pairs.keys {
      let word = name.prefix { $0 != " " }
      if let start = word.utf8.first { starts[Int(start)].append(word) }
    }
    return starts
  }()

  /// The stems of each state; those with a stop are words in full.
  private static let all: [[String]] = """
    itali
    corea korea
    nordcore rpdc. dprk.
    sudcore
    russ
    cines cina. chines china.
    giappon nippon japan
    statunitens american usa. us. u.s.
    britann ingles inghilterra. british
    frances francia. french france.
    tedesc germani german
    spagn spanish spain.
    portogh portogal portug
    svizzer elvetic swiss switzerland.
    austri
    belg
    oland nederland dutch netherlands.
    lussemburgh
    danes danimarca. danish denmark.
    svedes svezia. swedish sweden.
    norveg norway.
    finland finnish
    island
    irland irish
    polacc polon polish poland.
    ceco. ceca. cechi. ceche. cechia. czech
    slovacc slovak
    sloven
    croat croazia.
    serb
    bosniac bosni
    montenegr
    macedon
    alban
    koso
    grec greek
    turc turchia. turk
    cipriot cipro.
    bulgar
    rumen romeni. romeno. romena. romania.
    ungher hungar
    ucrain ukrain
    bieloruss belarus
    moldav moldov
    eston
    letton latvia
    lituan lithuan
    georgian georgia.
    armen
    azer
    kazak kazach
    uzbek uzbec
    iranian iran. iran
    irachen iraq
    sirian siria. syria
    libanes libano. leban
    israelian israel israeli
    palestin
    giordan
    egizian egitto. egypt
    libic libia. libya
    tunisin tunisia
    algerin algeria
    marocchin marocco. morocc
    saudit saudi
    yemenit yemen
    pachistan pakistan
    afghan afgan
    indian india.
    bengales bangladesh
    cingales
    nepales nepal
    thailand tailand thai
    vietnam
    cambogian cambogia. cambod
    laotian laos.
    birman myanmar
    malese malaysian malaysia
    indonesian indonesia
    filippin philippin
    taiwanes taiwan
    mongol
    australian australia
    neozeland
    canades canada. canadian
    messican messico. mexic
    cuban cuba.
    brasilian brasile. brazil
    argentin
    cilen
    colomb
    venezuel
    peruvian perù. peru.
    ecuador
    bolivian bolivia
    sudafric
    nigerian nigeria
    etiop
    eritre
    somal
    sudanes sudan
    kenya kenian keniot
    ruandes ruanda rwanda
    congoles congo.
    """.split(separator: "\n").map { listedWords(String($0)) }
}
