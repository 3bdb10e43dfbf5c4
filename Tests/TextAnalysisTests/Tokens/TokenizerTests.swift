import CorpusModel
import Testing
import TextAnalysis

/// Splits a text and renders its tokens with `|` between them.
private func tokens(_ text: String, _ language: LanguageTag = .italian) throws -> String {
  let bytes = Array(text.utf8)
  return try Tokenizer(language: language).tokens(in: bytes, range: 0..<bytes.count)
    .map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|")
}

@Suite struct TokenizerTests {
  @Test(arguments: [
    // Elision and truncation.
    ("dell'agenzia l'11 c'è", "dell'|agenzia|l'|11|c'|è"), ("dell’agenzia", "dell’|agenzia"),
    ("un po' di tempo", "un|po'|di|tempo"), ("gli anni '90", "gli|anni|'90"),
    ("D'Alema e d'Italia", "D'Alema|e|d'|Italia"),
    ("D'ora in poi", "D'|ora|in|poi"), ("la 'ndrangheta", "la|'ndrangheta"),
    ("l'Aiea e dall'Onu", "l'|Aiea|e|dall'|Onu"),
    ("'pace' e 'vita'", "'|pace|'|e|'|vita|'"), ("Xi'an e McDonald's", "Xi'an|e|McDonald's"),
    ("O'Connor", "O'Connor"),
    // Acronyms and abbreviations.
    ("gli U.S.A. oggi", "gli|U.S.A.|oggi"), ("la Alfa S.p.A.", "la|Alfa|S.p.A."),
    ("il dott. Verdi", "il|dott.|Verdi"),
    ("l'art. 12", "l'|art.|12"), ("riso, ecc. e sale, ecc.", "riso|,|ecc.|e|sale|,|ecc|."),
    ("J. R. Kim tace.", "J.|R.|Kim|tace|."),
    ("il n.12", "il|n.|12"),
    // Numbers.
    ("1.250,50 euro il 24/3/1981", "1.250,50|euro|il|24/3/1981"), ("il 5%", "il|5|%"),
    ("alle 10.30.", "alle|10.30|."),
    ("11mila F16", "11mila|F16"), ("a 3° e 43'", "a|3°|e|43'"), ("2000-2006", "2000|-|2006"),
    ("92/42/CEE", "92|/|42|/|CEE"), ("270/1982", "270/1982"),
    // Addresses and tags.
    ("su https://a.it/b?c=1, poi", "su|https://a.it/b?c=1|,|poi"), ("(www.kcna.kp).", "(|www.kcna.kp|)|."),
    ("(https://a.it/b)", "(|https://a.it/b|)"),
    ("a info@ansa.it.", "a|info@ansa.it|."), ("#Corea e @ansa_it!", "#Corea|e|@ansa_it|!"),
    ("il sito kcna.kp è", "il|sito|kcna.kp|è"),
    // Compounds and marks.
    ("RPDC-Russia", "RPDC-Russia"), ("Choe Son-hui", "Choe|Son-hui"), ("e/o km/h", "e/o|km/h"),
    ("forse… no...", "forse|…|no|..."),
    ("«Sì», disse", "«|Sì|»|,|disse"), ("“No”.", "“|No|”|."), ("Davvero?!", "Davvero|?!"),
    ("a -- b – c", "a|--|b|–|c"),
    ("farglielo vedere", "farglielo|vedere"), ("perché\u{301}", "perché\u{301}"), ("", ""), (" \u{A0}\n", ""),
  ])
  func italian(text: String, wanted: String) throws { #expect(try tokens(text) == wanted) }

  @Test(arguments: [
    ("Kim's visit didn't end.", "Kim|'s|visit|didn't|end|."),
    ("They're in the U.S. now.", "They|'re|in|the|U.S.|now|."),
    ("The workers' party", "The|workers|'|party"), ("Mr. Kim", "Mr.|Kim"), ("Xi'an O'Connor", "Xi'an|O'Connor"),
  ])
  func english(text: String, wanted: String) throws { #expect(try tokens(text, .english) == wanted) }

  @Test(arguments: [
    ("북한이 미사일을 발사했다.", "북한이|미사일을|발사했다|."), ("\"좋다.\"고 말했다", "\"|좋다|.|\"|고|말했다"),
    ("11월 6일(수)", "11월|6일|(|수|)"),
  ])
  func korean(text: String, wanted: String) throws { #expect(try tokens(text, .korean) == wanted) }

  @Test func dictionaryScriptsGoToICU() throws {
    #expect(try tokens("金正恩は平壌で") != "金正恩は平壌で")
  }

  @Test func compoundsExposeTheirParts() throws {
    let text = Array("RPDC-Russia Kim https://a-b.it".utf8)
    #expect(Tokenizer.compoundParts(of: 0..<11, in: text) == [0..<4, 5..<11])
    #expect(Tokenizer.compoundParts(of: 12..<15, in: text).isEmpty)
    #expect(Tokenizer.compoundParts(of: 16..<text.count, in: text).isEmpty)
  }

  /// Tokens are in order and hold all ink.
  @Test(arguments: 0..<300)
  func tokensCoverAllInk(seed: Int) throws {
    var random = SplitMix64(state: UInt64(seed))
    let pieces = [
      "dell'", "D'", "Kim", "po'", "'", "’", ".", "...", "…", " ", " ", "\n", "\u{A0}", "-", "–", "/", "@", "#",
      "12", ",", "°", "a.it", "http://",
      "www.", "(", ")", "«", "\"", "S.p.A.", "è", "e\u{301}", "김", "金", "😀", "%", ":", "_", "&",
    ]
    let text = Array((0..<40).compactMap { _ in pieces.randomElement(using: &random) }.joined().utf8)
    for language in [LanguageTag.italian, .english, .korean] {
      var last = 0
      for token in try Tokenizer(language: language).tokens(in: text, range: 0..<text.count) {
        #expect(token.lowerBound >= last && !token.isEmpty, "seed \(seed)")
        let gap = String(decoding: text[last..<token.lowerBound], as: UTF8.self)
        #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }, "seed \(seed)")
        last = token.upperBound
      }
    }
  }
}
