/// A noun and the words that follow it, as a glossary writes a term.
struct NounPhrase {
  private let words: [PhraseWord]
  /// Where the noun stands.
  private let head: Int
  /// Where the words end that may agree with the noun: at a preposition.
  private let end: Int
  private let gender: Gender?

  /// Reads a phrase; nil where it has no common noun as its head, or where its plural would be a guess.
  init?(_ phrase: String, gender: Gender?) {
    words = PhraseWord.split(phrase)
    let leading = words.prefix {
      let word = $0.text.lowercased()
      return Lexicon.particles.contains(word) || Lexicon.prenominal.contains(word)
    }
    head = leading.count
    guard head < words.count, !words[head].isName, !words[head].isFunctionWord else { return nil }
    end = words[head...].firstIndex(where: \.isFunctionWord) ?? words.count
    let noun = words[head].inflecting.lowercased()
    let ofAdjective = Self.genderTold(byWordsBehind: head, upTo: end, in: words)
    self.gender = Self.certainGender(of: noun) ?? gender ?? ofAdjective ?? Self.likelyGender(of: noun)
    guard !isForeign, !hasAmbiguousEnd else { return nil }
  }

  /// Whether a word that would have to agree is foreign or no word: *sunshine policy*.
  private var isForeign: Bool {
    words[head..<end].contains { word in
      let lemma = word.inflecting.lowercased()
      if word.isName || Lexicon.appositions.contains(lemma) || word.isInvariableCompound { return false }
      return !lemma.allSatisfy(\.isLetter) || (word != words[head] && Inflection.looksForeign(lemma))
    }
  }

  /// Whether a demonym closes the phrase behind a preposition, so that it may belong to the head or to what stands
  /// between: *missile a lungo raggio nordcoreano*, *leader del partito russo*.
  private var hasAmbiguousEnd: Bool {
    guard end < words.count, let last = words.last?.inflecting.lowercased() else { return false }
    return Lexicon.demonymEndings.contains { ending in
      last.hasSuffix(ending + (headGender == .masculine ? "o" : "a")) || last.hasSuffix(ending + "e")
    }
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
    return InflectedForm(PhraseWord.join(words, replacing: replacements), gender, .plural)
  }

  /// Whether an adjective tells that the head is a plural: *missili balistici*, *forze armate*.
  ///
  /// A word in -i alone may be an invariable singular: *portaerei nucleare*.
  private var isPluralAlready: Bool {
    guard head + 1 < end, !words[head + 1].isName, !words[head + 1].isInvariableCompound else { return false }
    let next = words[head + 1].inflecting.lowercased()
    guard !Lexicon.appositions.contains(next) else { return false }
    if next.last == "i" { return true }
    return words[head].text.last == "e" && next.last == "e"
      && !Lexicon.adjectiveEndings.contains(where: next.hasSuffix)
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

  private var headGender: Gender { gender ?? .masculine }

  /// The gender that a noun's ending leaves no doubt about; a concept's other names may have another.
  private static func certainGender(of noun: String) -> Gender? {
    if Lexicon.invariableNouns.contains(noun) || noun == "mano" { return nil }
    if feminineEEndings.contains(where: noun.hasSuffix) { return .feminine }
    if masculineAEndings.contains(where: noun.hasSuffix) || noun.last == "o" { return .masculine }
    let isCommon = Lexicon.commonAEndings.contains(where: noun.hasSuffix) || Lexicon.masculineA.contains(noun)
    return noun.last == "a" && !isCommon ? .feminine : nil
  }

  /// The gender that a noun's ending suggests; nil where it suggests none.
  private static func likelyGender(of noun: String) -> Gender? {
    switch noun.last {
    case "a": .masculine
    case "o": noun == "mano" ? .feminine : .masculine
    default: nil
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
  private static let masculineAEndings = ["sistema", "problema", "schema", "gramma", "asma", "clima"]

  /// Endings of feminine nouns: *esercitazione*, *mitragliatrice*.
  private static let feminineEEndings = ["zione", "sione", "gione", "trice", "udine"]
}
