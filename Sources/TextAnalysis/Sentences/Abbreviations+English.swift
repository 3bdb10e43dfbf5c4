extension Abbreviations {
  /// English abbreviations.
  ///
  /// - Source: written for this project from the conventions of English-language news (titles and ranks, months,
  ///   forms of companies, states); no list of another program was copied.
  static let english = Abbreviations(
    neverFinal: Lexicon(
      listing: "mr mrs ms messrs dr prof lt sgt cpl pvt cmdr capt maj vs viz e.g i.e cf ca approx msgr"),
    capitalised: Lexicon(
      listing: """
        gen col adm brig gov sen rep reps sens pres hon rev fr st ste mt ft supt det insp atty amb ald sr.lt lt.col
        lt.gen maj.gen brig.gen sec dir
        """),
    takesNumber: Lexicon(
      listing: "no nos b c d fig figs p pp vol vols ch chap sec sect eq para pt tel op"),
    maybeFinal: Lexicon(
      listing: """
        etc inc corp ltd co bros plc llc jr sr esq ph.d m.d b.a m.a b.sc m.sc a.m p.m u.s u.s.a u.k u.n e.u d.c a.d b.c
        al ibid dept univ assn ave blvd rd km kg lb lbs ft oz
        """),
    afterNumber: Lexicon([]), notAfterNumber: Lexicon([]), measures: Lexicon(listing: "km kg cm mm lb lbs ft oz"))

  /// Months, which abbreviate before a number: `Nov. 5`.
  static let englishMonths = Lexicon(listing: "jan feb mar apr jun jul aug sep sept oct nov dec")
}
