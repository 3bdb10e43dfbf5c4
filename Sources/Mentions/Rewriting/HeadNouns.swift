internal import CorpusModel

/// Nouns that stand right before an acronym without a preposition: «il presidente Usa», «le truppe RPDC».
///
/// A name written out cannot stand there so, and takes *di* with its article: «il presidente degli Stati Uniti».
enum HeadNouns {
  /// Whether a word, in lower case, is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    listedWords(
      """
      presidente presidenza leader governo ministro ministri ministra ministero premier segretario segretaria portavoce
      ambasciatore ambasciatrice ambasciata inviato inviata delegazione delegazioni rappresentante rappresentanti
      funzionario funzionari diplomatico diplomatici diplomazia esperto esperti osservatori ispettori
      esercito truppe soldati militari militare forze marina aviazione aereo aerei caccia nave navi portaerei sottomarino
      sottomarini base basi arsenale difesa generale generali comandante comando intelligence servizi spia spie
      amministrazione congresso senato camera parlamento costituzione elezioni presidenziali dipartimento
      consiglio assemblea risoluzione risoluzioni commissione comitato agenzie missione missioni programma programmi
      sanzioni dazi embargo aiuti fondi dollari debito economia mercato mercati borsa politica territorio confine
      confini frontiera cittadino cittadini studenti turisti giornalista giornalisti media stampa atleti nazionale squadra
      vertice summit proposta mediazione mandato statuto trattato accordo quartier sede fonti fonte ufficiali ufficiale
      regime leadership vertici dirigenza popolo popolazione pilota piloti droni missili test
      """))
}
