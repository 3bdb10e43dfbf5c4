extension AccentLexicon {
  /// Words with one right spelling, however the text accents them.
  ///
  /// - Source: this and the lists below were written for this project from the rules of Italian spelling (words of
  ///   more than one syllable with the stress on the last carry an accent; final *e* has an acute in compounds of
  ///   *che* and *tre* and in the past tense, else mostly a grave) and from common knowledge of the words; they
  ///   were drawn from no dictionary file and no corpus.
  static let words: StaticString = """
    è cioè caffè tè ahimè ohimè oimè bidè bebè purè canapè gilè lacchè narghilè bignè piè coccodè karkadè cabarè
    perché poiché affinché sempreché fintantoché tantoché benché finché giacché sicché anziché purché allorché cosicché fuorché macché dacché
    nonché granché checché acciocché perocché imperocché talché ancorché senonché sennonché pressoché né sé
    mercé testé alcunché viceré scimpanzé cliché coupé frappé soufflé consommé rosé negligé dopoché ventitré
    trentatré quarantatré cinquantatré sessantatré settantatré ottantatré novantatré centotré duecentotré
    milletré città metà età verità libertà unità società attività qualità quantità realtà comunità università
    possibilità necessità autorità identità facoltà difficoltà povertà novità volontà bontà carità pietà umanità
    eternità felicità maestà podestà potestà onestà viltà lealtà fedeltà civiltà crudeltà beltà nobiltà castità
    santità trinità vanità là già papà aldilà sofà baccalà falpalà maharajà pascià scià gagà lunedì martedì
    mercoledì giovedì venerdì mezzodì buondì altresì così sì lì tassì colibrì sissignorsì può ciò però perciò
    acciò oibò ohibò falò comò oblò rondò paltò casinò fricandò rococò più giù tribù gioventù virtù servitù
    schiavitù tabù menù ragù bambù caucciù zebù marabù cucù quaggiù lassù laggiù quassù perlopiù vieppiù
    tuttalpiù orsù chissà colà costà dà gesù indù autodafé ascarì
    """

  /// Forms of verbs; those in -é are also written with -è (`poté`, `potè`), so that text in either stays.
  static let verbs: StaticString = """
    poté dové credé temé vendé perdé ricevé sedé cedé godé batté abbatté combatté dibatté ripeté competé procedé
    succedé concedé accedé eccedé recedé retrocedé precedé intercedé tessé gemé assisté esisté resisté insisté
    consisté persisté desisté sussisté coesisté splendé provvedé possedé premé fremé spremé mieté esigé rodé
    stridé solvé assolvé dissolvé risolvé devolvé evolvé involvé volvé ridà sarà avrà farà dirà potrà dovrà
    vorrà andrà verrà starà darà saprà vedrà terrà resterà rimarrà sembrerà continuerà arriverà porterà
    diventerà metterà prenderà permetterà servirà riuscirà sarò avrò farò dirò potrò dovrò vorrò andrò verrò
    starò darò saprò vedrò andò arrivò parlò cominciò iniziò diventò tornò lasciò portò trovò passò pensò restò
    entrò mandò guardò domandò cercò mostrò dichiarò annunciò ordinò firmò lanciò incontrò visitò sparò attaccò
    continuò creò fondò finì partì morì sentì capì uscì salì aprì offrì coprì scoprì seguì servì dormì fuggì
    costruì definì colpì ferì riuscì preferì stabilì garantì agì reagì impedì riferì chiarì avvertì
    """

  /// Names, which are never corrected where they have an accent: `Cantú` is another name.
  static let names: StaticString = """
    Noè Mosè Giosuè Averroè Santanchè Forlì Mondovì Canicattì Perù Niccolò Nicolò Salò Totò Viganò Nisticò Calabrò
    Cirò Sgrò Corfù Cantù Cefalù Belzebù Esaù Foà Rodotà Cirinnà Santhià Alì Calò
    """
}
