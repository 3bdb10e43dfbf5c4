extension Inflection {
  /// The paradigm of one word as an adjective; nil where it does not inflect.
  static func adjectiveParadigm(of word: String) -> Paradigm? {
    let lemma = word.lowercased()
    guard lemma.count > 2, !word.allSatisfy(\.isUppercase), lemma.allSatisfy(\.isLetter),
      !Lexicon.invariableAdjectives.contains(lemma)
    else { return nil }
    switch lemma.last {
    case "o": return paradigmInO(word, lemma)
    case "e": return paradigmInE(word, lemma)
    case "a":
      if (lemma.hasSuffix("ca") || lemma.hasSuffix("ga")) && lemma != "belga" && !Lexicon.commonCa.contains(lemma)
      {
        return paradigmOfFeminine(word, lemma)
      }
      return paradigmInA(word, lemma)
    default: return nil
    }
  }

  /// The plural of one noun and the rule that gives it; nil where it does not inflect.
  static func nounPlural(of word: String, gender: Gender) -> (text: String, rule: InflectionRule)? {
    let lemma = word.lowercased()
    if let irregular = Lexicon.irregularPlural(lemma) { return (irregular, .irregular) }
    guard lemma.count > 2, lemma.allSatisfy(\.isLetter), !Lexicon.invariableNouns.contains(lemma),
      !looksForeign(lemma)
    else { return nil }
    switch (lemma.last, gender) {
    case ("o", .masculine), ("e", _):
      guard !lemma.hasSuffix("ie") else { return nil }
      let paradigm = lemma.last == "o" ? paradigmInO(word, lemma) : paradigmInE(word, lemma)
      return paradigm.map { ($0.masculinePlural, $0.rule) }
    case ("a", .masculine): return paradigmInA(word, lemma).map { ($0.masculinePlural, $0.rule) }
    case ("a", .feminine): return pluralOfFeminineA(word, lemma)
    default: return nil
    }
  }

  /// Whether a word is spelled as no Italian word is; demonyms in -ese keep the letters of their places.
  static func looksForeign(_ lemma: String) -> Bool {
    if lemma.hasSuffix("ese") || lemma.hasSuffix("ense") { return false }
    let stem = lemma.hasPrefix("cyber") ? lemma.dropFirst(5) : lemma[...]
    if stem.contains(where: { "jkwxy".contains($0) }) { return true }
    return Lexicon.foreignEndings.contains(where: lemma.hasSuffix)
      && !Lexicon.nativeEndings.contains(where: lemma.hasSuffix)
  }

  // MARK: - Endings

  private static func paradigmInO(_ word: String, _ lemma: String) -> Paradigm? {
    if lemma.hasSuffix("co") {
      let isSoft = isSoftCo(lemma)
      return paradigm(isSoft ? .softCo : .hardCo, word, drop: 2, "ca", isSoft ? "ci" : "chi", "che")
    }
    if lemma.hasSuffix("go") {
      let isSoft = (lemma.hasSuffix("logo") || lemma.hasSuffix("fago")) && !Lexicon.hardLogo.contains(lemma)
      return paradigm(isSoft ? .softGo : .hardGo, word, drop: 2, "ga", isSoft ? "gi" : "ghi", "ghe")
    }
    guard lemma.hasSuffix("io") else { return paradigm(.fourEndings, word, drop: 1, "a", "i", "e") }
    if Lexicon.stressedIo.contains(lemma) { return paradigm(.stressedIo, word, drop: 1, "a", "i", "e") }
    if lemma.hasSuffix("cio") || lemma.hasSuffix("gio") {
      let keepsI = isVowel(lemma.dropLast(3).last)
      return paradigm(.palatalIo, word, drop: 2, "ia", "i", keepsI ? "ie" : "e")
    }
    return paradigm(.contractedIo, word, drop: 2, "ia", "i", "ie")
  }

  /// The paradigm of a feminine that is given in place of its masculine: *nipponica*.
  private static func paradigmOfFeminine(_ word: String, _ lemma: String) -> Paradigm? {
    paradigmInO(word.dropLast() + "o", lemma.dropLast() + "o").map { paradigm in
      Paradigm(
        rule: paradigm.rule, feminineSingular: nil, masculinePlural: paradigm.masculinePlural,
        femininePlural: paradigm.femininePlural)
    }
  }

  private static func paradigmInE(_ word: String, _ lemma: String) -> Paradigm? {
    if lemma.hasSuffix("ie") || lemma.hasSuffix("che") || lemma.hasSuffix("ghe") || looksForeign(lemma) {
      return nil
    }
    if lemma.hasSuffix("tore"), lemma.count > 6 {
      return paradigm(.agentTore, word, drop: 3, "rice", "ori", "rici")
    }
    return paradigm(.twoEndings, word, drop: 1, nil, "i", "i")
  }

  private static func paradigmInA(_ word: String, _ lemma: String) -> Paradigm? {
    if lemma == "belga" { return paradigm(.belga, word, drop: 2, nil, "gi", "ghe") }
    if lemma.hasSuffix("ca") || lemma.hasSuffix("ga") {
      return paradigm(.hardCommonA, word, drop: 1, nil, "hi", "he")
    }
    return paradigm(.commonA, word, drop: 1, nil, "i", "e")
  }

  /// The plural of a feminine noun or adjective in -a.
  static func pluralOfFeminineA(_ word: String, _ lemma: String) -> (text: String, rule: InflectionRule) {
    if lemma.hasSuffix("ca") || lemma.hasSuffix("ga") { return (word.dropLast() + "he", .hardFeminineA) }
    guard lemma.hasSuffix("cia") || lemma.hasSuffix("gia") else { return (word.dropLast() + "e", .feminineA) }
    let keepsI =
      isVowel(lemma.dropLast(3).last) || lemma.hasSuffix("rgia") || Lexicon.stressedGia.contains(lemma)
    return (word.dropLast(keepsI ? 1 : 2) + "e", .palatalFeminineA)
  }

  private static func isSoftCo(_ lemma: String) -> Bool {
    if Lexicon.softCo.contains(lemma) || Lexicon.softCoEndings.contains(where: lemma.hasSuffix) { return true }
    if lemma.hasSuffix("iaco") { return !Lexicon.hardIaco.contains(lemma) }
    guard lemma.hasSuffix("ico") else { return false }
    return !Lexicon.hardIco.contains(lemma) && !Lexicon.hardIcoEndings.contains(where: lemma.hasSuffix)
  }

  private static func paradigm(
    _ rule: InflectionRule, _ word: String, drop count: Int, _ feminineSingular: String?,
    _ masculinePlural: String,
    _ femininePlural: String
  ) -> Paradigm {
    let stem = word.dropLast(count)
    return Paradigm(
      rule: rule, feminineSingular: feminineSingular.map { stem + $0 }, masculinePlural: stem + masculinePlural,
      femininePlural: stem + femininePlural)
  }

  static func isVowel(_ character: Character?) -> Bool { character.map { "aeiou".contains($0) } ?? false }
}
