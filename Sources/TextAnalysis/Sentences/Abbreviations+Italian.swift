extension Abbreviations {
  /// Italian abbreviations.
  ///
  /// - Source: written for this project from the conventions of Italian newspapers, laws and letters (titles and
  ///   ranks, parts of texts, forms of companies, acts of law, measures); no list of another program was copied.
  static let italian = Abbreviations(
    neverFinal: Lexicon(
      listing: """
        amb amm arch ass avv brig c.so ca cap cap.no card cav c.d cfr col comm d.lgs d.ssa dep dir dott dott.ri
        dott.ssa dr dr.ssa ecc.mo ecc.za egr es f.lli f.t fr fraz gen gent gent.ma gent.mo geom gov ill ill.mo
        ing l.go lett.re loc lgt m.llo magg mar mar.llo mme mlle mons mr mrs ms n.ro n.d.r nob on on.le on.li op
        p.le p.za p.zza pagg pres prof prof.ssa proff prov rag rev rif rist
        s.e sac segr sen serg sig sig.na sig.ra sig.ri sigg soc sost sott spett ss st ten ten.col trad
        univ v v.le v.lo vd vers vicepres vs p.es
        """),
    capitalised: Lexicon(listing: "rep pop em"),
    takesNumber: Lexicon(
      listing: """
        all allegati art artt c can capp capov cass cl cod col cost d.l d.m d.p.c.m d.p.r delib
        ed fasc ff fig figg fol gr l l.r lett lib lit long lat max n nn nr num ord p pag par parr
        pos pp prot reg ris s sch sc sent sez tab tabb tav tavv tel tit
        tom vol voll vv o.d.g r.d
        """),
    maybeFinal: Lexicon(
      listing: """
        a.c a.c.n a.m a.r a.s.d a.v b.c c.c c.d.a c.m c.p c.p.c c.p.p c.v cit cm co coop corp d.c dem d.o.c d.o.c.g
        ecc eccet etc f.to fam gg gr inc jr kg km km.q kmq kw kwh lgs ltd m m.a m.s.l.m mc mg mld
        mln mm mq ms mt mw n.b n.d p.a p.i p.iva p.m p.s p.v q.b q.li r.l s.a s.a.s s.l s.l.m s.n s.n.c s.p.a
        s.r.l s.s s.v seg segg sgg sigl sim sq sqq sr succ t.v tot u.s v.s v.u
        """),
    afterNumber: Lexicon(
      listing: """
        gen genn feb febb mar apr mag giu lug lugl ago ag set sett ott nov dic
        lun mart mer merc gio giov ven sab dom bis ter
        """),
    notAfterNumber: Lexicon(listing: "min sec"),
    measures: Lexicon(listing: "km kg cm mm mq kmq km.q kw mw kt t m gr hg mg l lt ml ha min sec"))
}
