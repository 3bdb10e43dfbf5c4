/// A noun and the words that follow it, as a glossary writes a term.
struct NounPhrase {
  private let words: [PhraseWord]
  /// Where the noun stands.
  private let head: Int
  /// Where the words end that may agree with the noun: at a preposition.
  private let end: Int
  private let gender: Gender?

  /// Reads a phrase; nil where it has no common noun as its head.
  init?(_ phrase: String, gender: Gender?) {
    words = PhraseWord.split(phrase)
    let leading = words.prefix {
      let word = $0.text.lowercased()
      return Lexicon.particles.contains(word) || Lexicon.prenominal.contains(word)
    }
    head = leading.count
    guard head < words.count, !words[head].isName, !words[head].isPreposition else { return nil }
    end = words[head...].firstIndex(where: \.isPreposition) ?? words.count
    self.gender = gender ?? Self.genderTold(byWordsBehind: head, upTo: end, in: words)
  }

  /// The phrase in the plural; nil where nothing in it inflects.
  var plural: InflectedForm? {
    var replacements: [Int: String] = [:]
    guard !isPluralAlready else { return nil }
    let noun = words[head]
    if !noun.isInvariableCompound, let (text, _) = Inflection.nounPlural(of: noun.inflecting, gender: headGender) {
      replacements[head] = text
    }
    for index in 0..<head {
      replacements[index] = agreeing(words[index])
    }
    for index in (head + 1)..<max(end, head + 1)
    where !Lexicon.conjunctions.contains(words[index].text.lowercased()) {
      replacements[index] = agreeing(words[index])
    }
    guard !replacements.isEmpty else { return nil }
    return InflectedForm(PhraseWord.join(words, replacing: replacements), gender ?? toldByHead, .plural)
  }

  /// Whether an adjective tells that the head is a plural: *missili balistici*, *forze armate*.
  ///
  /// A word in -i alone may be an invariable singular: *portaerei nucleare*.
  private var isPluralAlready: Bool {
    let next = head + 1 < end ? words[head + 1].inflecting.lowercased() : ""
    switch (words[head].text.last, next.last) {
    case ("i", "i"): return true
    case ("e", "e"):
      return !words[head + 1].isInvariableCompound && !Lexicon.appositions.contains(next)
        && !Lexicon.adjectiveEndings.contains(where: next.hasSuffix)
        && !Inflection.looksForeign(next)
    default: return false
    }
  }

  /// An adjective in the plural; nil where the word does not agree with the noun.
  private func agreeing(_ word: PhraseWord) -> String? {
    let lemma = word.inflecting.lowercased()
    guard lemma.count > 2, !word.isName, !word.isInvariableCompound, lemma.allSatisfy(\.isLetter),
      !Lexicon.appositions.contains(lemma), !Lexicon.invariableAdjectives.contains(lemma)
    else { return nil }
    switch lemma.last {
    case "o" where headGender == .masculine:
      return Inflection.adjectiveParadigm(of: word.inflecting)?.masculinePlural
    case "a" where Lexicon.commonAEndings.contains(where: lemma.hasSuffix) && headGender == .masculine:
      return Inflection.adjectiveParadigm(of: word.inflecting)?.masculinePlural
    case "a" where headGender == .feminine:
      return Inflection.pluralOfFeminineA(word.inflecting, lemma).text
    case "e" where Lexicon.adjectiveEndings.contains(where: lemma.hasSuffix) && !Inflection.looksForeign(lemma):
      return word.inflecting.dropLast() + "i"
    default: return nil
    }
  }

  // MARK: - Gender

  private var headGender: Gender { gender ?? toldByHead ?? .masculine }

  /// The gender that the head's ending tells; nil where it tells none.
  private var toldByHead: Gender? {
    let noun = words[head].inflecting.lowercased()
    switch noun.last {
    case "o": return noun == "mano" ? .feminine : .masculine
    case "a":
      if Self.masculineAEndings.contains(where: noun.hasSuffix) { return .masculine }
      return Lexicon.commonAEndings.contains(where: noun.hasSuffix) ? .masculine : .feminine
    case "e":
      if Self.feminineEEndings.contains(where: noun.hasSuffix) { return .feminine }
      return nil
    default: return nil
    }
  }

  /// The gender that an agreeing word in -o or -a tells; nil where there is none.
  private static func genderTold(byWordsBehind head: Int, upTo end: Int, in words: [PhraseWord]) -> Gender? {
    guard head + 1 < end, !words[head + 1].isName else { return nil }
    let word = words[head + 1].inflecting.lowercased()
    guard !Lexicon.appositions.contains(word), !Lexicon.commonAEndings.contains(where: word.hasSuffix),
      !words[head + 1].isInvariableCompound
    else { return nil }
    return word.last == "o" ? .masculine : word.last == "a" ? .feminine : nil
  }

  /// Greek words in -ma: *sistema*, *programma*, *fantasma*.
  private static let masculineAEndings = ["sistema", "problema", "schema", "gramma", "asma", "clima", "pianeta"]

  /// Endings of feminine nouns: *esercitazione*, *mitragliatrice*.
  private static let feminineEEndings = ["zione", "sione", "gione", "trice", "udine"]
}
