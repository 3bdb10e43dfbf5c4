/// The regular plurals of English demonyms and terms.
///
/// - Source: R. Quirk et al., *A Comprehensive Grammar of the English Language*, chapter 5 (plurals, names of
///   nationality).
package enum EnglishInflection {
  /// Gives the plural of a demonym: *North Koreans*.
  ///
  /// What is an adjective alone (*Chinese, Swiss*) and what is an abbreviation (*DPRK, U.S.*) has none; *Turkish* has the
  /// noun of its people.
  ///
  /// - Complexity: O(*n*) in the length of the lemma.
  package static func demonymForms(of lemma: String) -> [InflectedForm] {
    let word = lastWord(of: lemma[...])
    if let people = peoples[word] {
      return people.map { noun in
        let isPlural = noun.hasSuffix("s") || noun.hasSuffix("men")
        return InflectedForm(lemma.dropLast(word.count) + noun, nil, isPlural ? .plural : .singular)
      }
    }
    let lower = word.lowercased()
    guard word.count > 2, lower.allSatisfy(\.isLetter), !word.allSatisfy(\.isUppercase),
      !["ese", "ss", "sh", "ch", "x", "z", "s"].contains(where: lower.hasSuffix) || lower == "czech"
    else { return [] }
    if lower == "czech" { return [plural(lemma + "s")] }
    return [plural(lemma.dropLast(word.count) + regular(word))]
  }

  /// The nouns of peoples whose adjective is another word, one and many.
  private static let peoples: [String: [String]] = [
    "British": ["Briton", "Britons"], "Danish": ["Dane", "Danes"], "Dutch": ["Dutchman", "Dutchmen"],
    "English": ["Englishman", "Englishmen"], "Finnish": ["Finn", "Finns"], "French": ["Frenchman", "Frenchmen"],
    "Irish": ["Irishman", "Irishmen"], "Polish": ["Pole", "Poles"], "Scottish": ["Scot", "Scots"],
    "Serbian": ["Serbians", "Serb", "Serbs"], "Spanish": ["Spaniard", "Spaniards"],
    "Swedish": ["Swede", "Swedes"],
    "Turkish": ["Turk", "Turks"], "Croatian": ["Croatians", "Croat", "Croats"],
    "Icelandic": ["Icelander", "Icelanders"],
    "Jewish": ["Jew", "Jews"], "Kurdish": ["Kurd", "Kurds"],
  ]

  /// Gives the plural of a person's name of one word: *two Caravaggios, the Trumps*.
  package static func personForms(of name: String) -> [InflectedForm] {
    guard name.allSatisfy(\.isLetter), name.count > 2, name.first?.isUppercase == true,
      let last = name.last, last.isLowercase
    else { return [] }
    return [plural(["s", "x", "z", "ch", "sh"].contains(where: name.hasSuffix) ? name + "es" : name + "s")]
  }

  /// Gives the plural of a common noun, alone or in a phrase: *weapons of mass destruction*.
  ///
  /// The head is the last word before a preposition. A proper name and what is plural already have none; an acronym
  /// of capitals and a designation that ends in a digit take -s (*ICBMs, Hwasong-17s*).
  ///
  /// - Complexity: O(*n*) in the length of the phrase.
  package static func nounForms(of phrase: String) -> [InflectedForm] {
    let head = headPart(of: phrase)
    if phrase.last?.isNumber == true, phrase.contains(where: \.isLetter) { return [plural(phrase + "s")] }
    let word = lastWord(of: head)
    let isAcronym = word.count > 1 && word.allSatisfy(\.isUppercase)
    guard word.count > 1, word.allSatisfy(\.isLetter), isAcronym || word.allSatisfy(\.isLowercase)
    else { return [] }
    let lower = word.lowercased()
    guard isAcronym || !(isInvariable(lower) || prepositions.contains(lower)) else { return [] }
    let inflected = isAcronym ? word + "s" : regular(word)
    return [plural(head.dropLast(word.count) + inflected + phrase[head.endIndex...])]
  }

  /// Gives the plural of a model's name: *Tomahawks, F-35s, Hwasong-18s*.
  ///
  /// A name that ends in a sibilant, an acronym of a system (*HIMARS*) and a name of several words have none.
  package static func modelForms(of name: String) -> [InflectedForm] {
    guard let last = name.last, !name.contains(" ") else { return [] }
    let isName = name.first?.isUppercase == true && name.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
    guard last.isNumber || isName && !"sxz".contains(last) && !name.hasSuffix("sh") && !name.hasSuffix("ch")
    else { return [] }
    return [plural(name + "s")]
  }

  private static func plural(_ text: some StringProtocol) -> InflectedForm {
    InflectedForm(String(text), nil, .plural)
  }

  /// The words before the first preposition.
  private static func headPart(of phrase: String) -> Substring {
    var end = phrase.startIndex
    for word in phrase.split(separator: " ") {
      if prepositions.contains(String(word)), word.startIndex > phrase.startIndex { break }
      end = word.endIndex
    }
    return phrase[..<end]
  }

  private static func lastWord(of text: Substring) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "-" }).last.map(String.init) ?? ""
  }

  /// Plural already, without a plural, or the same in both.
  private static func isInvariable(_ word: String) -> Bool {
    word.hasSuffix("craft") || ["series", "species", "chassis", "means", "personnel", "artillery"].contains(word)
      || (word.hasSuffix("s") && !word.hasSuffix("ss") && !["gas", "bus", "virus", "campus"].contains(word))
  }

  private static func regular(_ word: String) -> String {
    if word.hasSuffix("man"), manWords.contains(where: word.hasSuffix) { return word.dropLast(2) + "en" }
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    if word.hasSuffix("y"), let letter = word.dropLast().last, !"aeiou".contains(letter) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  /// In which -man is a person: *Frenchmen*, not *Germen*.
  private static let manWords = ["chman", "shman", "sman", "seaman", "chairman", "serviceman", "airman"]

  private static let prepositions: Set<String> = [
    "of", "for", "with", "to", "at", "in", "on", "from", "by", "against", "under", "without",
  ]
}
