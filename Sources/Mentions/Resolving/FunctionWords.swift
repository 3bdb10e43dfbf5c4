/// Closed classes of Italian words, which names stand beside.
enum FunctionWords {
  /// Articles, and prepositions with one: what only a name or a noun follows.
  static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }

  /// Words of grammar, which capitals in a heading make look like acronyms: UN, AI, DI.
  static func contains(_ word: String) -> Bool {
    determiners.contains(word) || prepositions.contains(word) || others.contains(word)
  }

  /// What opens the object of a verb: «usa il telefono», «usa una scusa», «usa la forza».
  static func opensObject(_ word: String) -> Bool { articles.contains(word) || possessives.contains(word) }

  /// Simple prepositions that places and sources follow: «a Wonsan Kim ha detto».
  static func leadsToPlace(_ word: String) -> Bool {
    ["a", "ad", "in", "da", "presso", "verso", "secondo", "per", "su"].contains(word)
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let articles = words("il lo la l i gli le un uno una")
  private static let possessives = words(
    "mio mia miei mie tuo tua suo sua suoi sue nostro nostra vostro vostra loro ogni questo questa questi queste")
  private static let determiners: Set<String> = {
    var all = articles
    for stem in ["de", "a", "da", "ne", "su"] {
      for ending in ["l", "llo", "ll", "lla", "i", "gli", "lle"] { all.insert(stem + ending) }
    }
    return all
  }()
  private static let prepositions = words("di d a ad da in con su per tra fra senza contro verso dopo")
  private static let others = words(
    """
    e ed o od ma se si che chi cui non no sì ne ci vi mi ti ce ve me te lui lei noi voi io tu è ha ho hai sono sia era
    fu sta va fa do dà può più già mai poi qui qua là lì così come dove quando
    """)
}
