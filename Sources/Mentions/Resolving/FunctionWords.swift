internal import CorpusModel

/// Closed classes of Italian words, which names stand beside.
enum FunctionWords {
  /// Articles, and prepositions with one: what only a name or a noun follows.
  static func isDeterminer(_ word: String) -> Bool { WordClasses(ofLowered: word).contains(.determiner) }

  /// Words of grammar, which capitals in a heading make look like acronyms: UN, AI, DI.
  static func contains(_ word: String) -> Bool { WordClasses(ofLowered: word).contains(.functionWord) }

  /// What opens the object of a verb: «usa il telefono», «usa una scusa», «usa la forza».
  static func opensObject(_ word: String) -> Bool { WordClasses(ofLowered: word).contains(.objectOpener) }

  /// Simple prepositions that places and sources follow: «a Wonsan Kim ha detto».
  static let placeLeads = listedWords("a ad in da presso verso secondo per su")

  // MARK: - Lists

  static let articles = listedWords("il lo la l i gli le un uno una")
  static let possessives = listedWords(
    "mio mia miei mie tuo tua suo sua suoi sue nostro nostra vostro vostra loro ogni questo questa questi queste")
  static let determiners: [String] = {
    var all = articles
    for stem in ["de", "a", "da", "ne", "su"] {
      for ending in ["l", "llo", "ll", "lla", "i", "gli", "lle"] { all.append(stem + ending) }
    }
    return all
  }()
  static let prepositions = listedWords("di d a ad da in con su per tra fra senza contro verso dopo")
  static let others = listedWords(
    """
    e ed o od ma se si che chi cui non no sì ne ci vi mi ti ce ve me te lui lei noi voi io tu è ha ho hai sono sia era
    fu sta va fa do dà può più già mai poi qui qua là lì così come dove quando
    """)
}
