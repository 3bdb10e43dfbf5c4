import CorpusModel
import Terminology
import Testing

@testable import Bitesto
@testable import Mentions

/// Canonical names with the Italian that they want around them.
@Suite struct NameRewriterTests {
  static let rows = """
    dprk; country; Corea del Nord | RPDC | !Nord Corea; North Korea; ; ; f
    us; country; Stati Uniti | =USA | Usa; United States; ; ; mp
    un; organization; Nazioni Unite | Onu; United Nations; ; ; fp
    iaea; organization; Agenzia internazionale per l'energia atomica | Aiea; IAEA; ; ; f
    kcna; media; KCNA | agenzia di stampa centrale coreana; KCNA; ; ; f
    pyongyang; city; Pyongyang | capitale nordcoreana; Pyongyang; ; ; f
    ankara; city; Ankara | capitale turca; Ankara; ; ; f
    israel; country; Israele | Stato ebraico; Israel; ; ; m
    kim-yo-jong; person; Kim Yo-jong | ~Kim; Kim Yo Jong; ; ; f
    icbm; term; missile balistico intercontinentale | missile intercontinentale | Icbm; ICBM; ; ; m
    north-korean; demonym; nordcoreano | nord-coreano; North Korean; ; ;
    """

  static func rewritten(_ text: String, to target: LanguageTag = .italian) throws -> String {
    let engine = try Engine(rows: rows)
    let rewriter = try NameRewriter(
      glossary: engine.glossary, target: target, style: .replace, onlyDeprecated: false)
    return try rewrite(text, engine, rewriter)
  }

  private static func rewrite(_ text: String, _ engine: Engine, _ rewriter: NameRewriter) throws -> String {
    let document = try engine.analyze(text)
    let edits = try rewriter.edits(for: document.mentions, in: document.text.bytes, segments: document.segments)
    return String(decoding: NameRewriter.apply(edits, to: document.text.bytes), as: UTF8.self)
  }

  static let italian = [
    ("La RPDC tace.", "La Corea del Nord tace."),
    ("Un accordo dell'ONU.", "Un accordo delle Nazioni Unite."),
    ("Lo scrive il KCNA.", "Lo scrive la KCNA."),
    ("Il presidente USA parte.", "Il presidente degli Stati Uniti parte."),
    ("Le truppe RPDC avanzano.", "Le truppe della Corea del Nord avanzano."),
    ("L'agenzia KCNA tace.", "L'agenzia KCNA tace."),
    ("In Usa si vota.", "Negli Stati Uniti si vota."),
    ("I leader di Usa e RPDC.", "I leader di Stati Uniti e Corea del Nord."),
    ("In RPDC si vota.", "In Corea del Nord si vota."),
    ("Tra RPDC e Usa.", "Tra Corea del Nord e Stati Uniti."),
    ("Il vertice USA-RPDC.", "Il vertice Stati Uniti-Corea del Nord."),
    ("Vive nella capitale nordcoreana.", "Vive a Pyongyang."),
    ("Vive nella capitale turca.", "Vive ad Ankara."),
    ("Arriva dalla capitale turca.", "Arriva da Ankara."),
    ("La capitale turca dorme.", "Ankara dorme."),
    ("L'esercito dello Stato ebraico.", "L'esercito di Israele."),
    (
      "Kim Yo-jong parla. La Kim tace, e risponde alla Kim.",
      "Kim Yo-jong parla. Kim Yo-jong tace, e risponde a Kim Yo-jong."
    ),
    ("I missili intercontinentali volano.", "I missili balistici intercontinentali volano."),
    ("Gli ICBM volano.", "I missili balistici intercontinentali volano."),
    ("Lanciano due Icbm.", "Lanciano due missili balistici intercontinentali."),
    ("Lanciano un ICBM.", "Lanciano un missile balistico intercontinentale."),
    ("ICBM in volo.", "Missile balistico intercontinentale in volo."),
    ("L'ONU ha deciso.", "Le Nazioni Unite hanno deciso."),
    ("L'Onu non è stata ancora informata.", "Le Nazioni Unite non sono state ancora informate."),
    ("Secondo Pyongyang, l'ONU è contenta.", "Secondo Pyongyang, le Nazioni Unite sono contente."),
    ("Tra la Russia e l'ONU è nato un accordo.", "Tra la Russia e le Nazioni Unite è nato un accordo."),
    ("Il capo dell'ONU ha deciso.", "Il capo delle Nazioni Unite ha deciso."),
    ("I nord-coreani e le nord-coreane.", "I nordcoreani e le nordcoreane."),
  ]

  @Test(arguments: italian)
  func italianFollowsTheName(_ text: String, _ wanted: String) throws {
    #expect(try Self.rewritten(text) == wanted)
  }

  @Test(arguments: [
    ("L'RPDC e il KCNA.", "La North Korea e la KCNA."),
    ("All'ONU si vota.", "Alle United Nations si vota."),
    ("Il presidente USA.", "Il presidente United States."),
  ])
  func articlesFollowNamesOfOtherLanguages(_ text: String, _ wanted: String) throws {
    #expect(try Self.rewritten(text, to: .english) == wanted)
  }

  /// Every term of the reference glossary, behind every kind of word, rewritten twice is rewritten once.
  @Test(arguments: [
    "Il presidente {} parla all'{}, in {}.", "«{}», dice una {} con {}-{}; le {} hanno deciso.",
  ])
  func rewritingTwiceChangesNothing(_ frame: String) throws {
    let engine = try Engine(GlossarySource.reference.load())
    for target in [LanguageTag.italian, .english, .northKorean] {
      let rewriter = try NameRewriter(
        glossary: engine.glossary, target: target, style: .replace, onlyDeprecated: false)
      let terms = engine.glossary.concepts.flatMap { ($0.section(.italian)?.terms ?? []).prefix(3) }.map(\.text)
      let text = terms.map { frame.replacing("{}", with: $0) }.joined(separator: "\n\n")
      let once = try Self.rewrite(text, engine, rewriter)
      let twice = try Self.rewrite(once, engine, rewriter)
      let paragraphs = zip(once.split(separator: "\n\n"), twice.split(separator: "\n\n"))
      for (first, second) in paragraphs where first != second {
        Issue.record("\(target.identifier): \(first) → \(second)")
      }
      #expect(once.utf8.elementsEqual(twice.utf8) && once != text)
    }
  }
}
