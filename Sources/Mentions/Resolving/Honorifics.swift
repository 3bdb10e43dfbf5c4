internal import CorpusModel

/// Words that stand before surnames in capitals and are no given names.
enum Honorifics {
  /// Whether the word is a title.
  static func contains(_ word: String) -> Bool { WordClasses(of: word).contains(.honorific) }

  /// Titles that nothing but a person's name can follow.
  static let titlesOfPersonsAlone = listedWords(
    """
    signora signor signorina sindaco sindaca governatore senatore senatrice deputato deputata eurodeputato eurodeputata
    dottor dottoressa professor professoressa avvocato avvocata
    """)

  /// All titles.
  static let words = listedWords(
    """
    presidente leader ministro ministra premier maresciallo generale colonnello ammiraglio comandante segretario
    segretaria direttore direttrice ambasciatore ambasciatrice compagno compagna signor signora signorina mr mrs ms
    miss lady lord sir re regina principe principessa papa cardinale don dottor dottoressa professor professoressa
    onorevole senatore senatrice deputato cancelliere cancelliera governatore sindaco portavoce inviato sottosegretario
    viceministro vicepresidente general president minister marshal secretary comrade amministrazione governo casa
    caso era dinastia famiglia ma e anche se con contro per tra fra di da a in su lo la il mister tecnico patron
    cavaliere avvocato ingegner giudice capitano commissario commissaria commissione decreto legge lodo riforma piano
    lista giunta rapporto dottrina metodo effetto modello rivoluzione caporale sergente tenente maggiore
    """)
}
