internal import CorpusModel

/// Something that a person is, as texts say beside the name and glossaries say in the note.
struct Role: Sendable {
  /// Words of Italian texts, in lower case.
  let italian: [String]
  /// Words of English notes and texts, in lower case.
  let english: [String]
  /// Which other role it makes more precise, as a place in ``all``: a defence minister is a minister.
  let parent: Int?

  private init(_ italian: String, _ english: String, parent: Int? = nil) {
    self.italian = listedPhrases(italian, separator: "|")
    self.english = listedPhrases(english, separator: "|")
    self.parent = parent
  }

  /// The roles that news name; more precise ones behind the general one.
  static let all: [Role] = [
    Role("ministro|ministra", "minister"),
    Role(
      "ministro della difesa|ministra della difesa|capo della difesa|segretario alla difesa",
      "defence minister|defense minister|minister of defence|minister of defense|defense secretary|defence secretary",
      parent: 0),
    Role(
      "ministro degli esteri|ministra degli esteri|ministro degli affari esteri|capo della diplomazia|capo-diplomazia|segretario di stato",
      "foreign minister|minister of foreign affairs|top diplomat|secretary of state", parent: 0),
    Role("ministro dell'unificazione|ministra dell'unificazione", "unification minister", parent: 0),
    Role("ministro delle risorse", "minister of natural resources|resources minister", parent: 0),
    Role("ministro dell'interno|ministra dell'interno", "interior minister|minister of the interior", parent: 0),
    Role("ministro dell'economia|ministra dell'economia", "economy minister|finance minister", parent: 0),
    Role("leader|leader supremo|dittatore|maresciallo|guida suprema", "leader|dictator"),
    Role("presidente|presidentessa|capo dello stato", "president|head of state"),
    Role(
      "premier|primo ministro|prima ministra|capo del governo|presidente del consiglio", "premier|prime minister"),
    Role(
      "vicepresidente|vicepresidentessa|vice presidente|vice-presidente",
      "vice president|vice-president|deputy president|vice chairman|vice-chairman"),
    Role(
      "vicepremier|vice premier|viceprimo ministro|vice primo ministro",
      "vice premier|deputy premier|deputy prime minister|vice prime minister"),
    Role("vedova", "widow"),
    Role("vedovo", "widower"),
    Role("sorella", "sister"),
    Role("fratello|fratellastro", "brother|half-brother"),
    Role("moglie|consorte|first lady", "wife|first lady"),
    Role("marito", "husband"),
    Role("figlia|primogenita|secondogenita", "daughter"),
    Role("figlio|primogenito|secondogenito", "son of"),
    Role("padre", "father"),
    Role("madre", "mother"),
    Role("zia", "aunt"),
    Role("zio", "uncle"),
    Role("nonno|fondatore|presidente eterno", "founder|grandfather|eternal president"),
    Role(
      "generale|capo di stato maggiore|comandante",
      "general|chief of the general staff|chief of staff|commander|marshal"),
    Role("ambasciatore|ambasciatrice", "ambassador"),
    Role("portavoce", "spokesman|spokeswoman|spokesperson"),
    Role("inviato|inviata|negoziatore|negoziatrice", "envoy|negotiator"),
    Role("segretario generale|capo della nato", "secretary general|secretary-general"),
    Role("direttore|direttrice|capo", "director|head of|chief of"),
    Role("viceministro|viceministra|vice ministro", "vice minister|deputy minister|vice foreign minister"),
    Role("deputato|deputata|parlamentare|onorevole|senatore|senatrice", "lawmaker|member of parliament|senator"),
    Role("cantante", "singer"),
    Role("giornalista|conduttrice|conduttore", "newsreader|journalist"),
    Role("allenatore|allenatrice|tecnico|mister|ct", "coach|manager"),
    Role("attaccante|centravanti|bomber|punta", "striker|forward"),
    Role("portiere", "goalkeeper"),
    Role("difensore|terzino", "defender"),
    Role("centrocampista|mediano|regista", "midfielder"),
    Role("sindaco|sindaca", "mayor"),
    Role("governatore|governatrice", "governor"),
    Role("cancelliere|cancelliera", "chancellor"),
    Role("commissario|commissaria", "commissioner"),
    Role("segretario|segretaria", "secretary"),
    Role("giudice|magistrato|magistrata", "judge"),
    Role("procuratore|procuratrice|pm", "prosecutor"),
    Role("papa|pontefice", "pope"),
    Role("re|sovrano", "king"),
    Role("regina|sovrana", "queen"),
    Role("attore|attrice", "actor|actress"),
    Role("scrittore|scrittrice|romanziere", "writer|novelist|author"),
    Role(
      "imprenditore|imprenditrice|amministratore delegato",
      "entrepreneur|businessman|businesswoman|chief executive|ceo"),
  ]

  /// The roles that a stretch of text names, as places in ``all``, each once.
  ///
  /// - Parameter text: in lower case, with straight apostrophes.
  static func roles(in text: String, english: Bool) -> Set<Int> {
    let found = places(of: english ? englishPatterns : italianPatterns, in: Array(text.utf8))
    if found.isEmpty { return [] }
    // «segretario generale» is no general.
    var roles = Set(
      found.lazy.filter { one in
        !found.contains { $0.range.count > one.range.count && $0.range.overlaps(one.range) }
      }.map(\.role))
    // A precise role says the general one too; only the precise one counts.
    for role in roles {
      if let parent = all[role].parent { roles.remove(parent) }
    }
    return roles
  }

  /// Whether two people of the roles may be one: the same role, or one more precise.
  static func agree(_ left: Set<Int>, _ right: Set<Int>) -> Bool {
    left.contains { role in
      right.contains { $0 == role || all[$0].parent == role || all[role].parent == $0 }
    }
  }

  // MARK: - Searching

  /// The words of a role, in UTF-8.
  private typealias Pattern = (bytes: [UInt8], role: Int)

  private static let italianPatterns = patterns(\.italian)
  private static let englishPatterns = patterns(\.english)

  /// The words of all roles, by their first bytes.
  private static func patterns(_ words: (Role) -> [String]) -> [[Pattern]] {
    var patterns: [[Pattern]] = Array(repeating: [], count: 0x100)
    for (index, role) in all.enumerated() {
      for word in words(role) {
        let bytes = Array(word.utf8)
        patterns[Int(bytes[0])].append((bytes, index))
      }
    }
    return patterns
  }

  /// Where the words of roles stand in a text, at the edges of words.
  private static func places(of patterns: [[Pattern]], in text: [UInt8]) -> [(range: Range<Int>, role: Int)] {
    var places: [(range: Range<Int>, role: Int)] = []
    for start in text.indices where start == 0 || !isWordByte(text[start - 1]) {
      for (bytes, role) in patterns[Int(text[start])] where text[start...].starts(with: bytes) {
        let end = start + bytes.count
        if end == text.count || !isWordByte(text[end]) { places.append((start..<end, role)) }
      }
    }
    return places
  }

  private static func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit }
}
