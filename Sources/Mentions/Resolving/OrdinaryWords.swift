internal import CorpusModel
internal import Terminology

/// Tells names from ordinary words that are spelled alike: `Nato a Roma`, `USA LA FORZA`, `UN ACCORDO`, `XI congresso`,
/// `Grossi problemi`.
///
/// Capitals tell most of them apart; what is left are the places where every word has one.
final class OrdinaryWords {
  /// What a form is.
  enum Verdict {
    case name
    case word
    /// Either; nothing beside it tells.
    case open
  }

  let context: NameContext

  /// The atoms that may be no names, in order.
  private var open: [Int] = []

  init(context: NameContext) { self.context = context }

  /// Judges a form of one word; longer ones are names.
  ///
  /// - Parameter found: starts behind those that were judged before.
  func judge(_ found: FoundForm) -> Verdict {
    guard found.atoms.count == 1, mayBeOrdinary(found) else { return .name }
    let verdict = closerVerdict(on: found)
    if verdict == .open { open.append(found.atoms.lowerBound) }
    return verdict
  }

  /// Whether a form that was judged may be either.
  ///
  /// - Complexity: O(log *n*) for *n* such forms.
  func isOpen(_ found: FoundForm) -> Bool {
    if open.isEmpty || found.atoms.count > 1 { return false }
    let place = open.partitioningIndex { $0 >= found.atoms.lowerBound }
    return place < open.count && open[place] == found.atoms.lowerBound
  }

  /// Whether a word needs a closer look, going by its letters alone.
  private func mayBeOrdinary(_ found: FoundForm) -> Bool {
    let word = context.neighbourhood.word(found.atoms.lowerBound)
    if context.neighbourhood.atoms[word.atom].kind != .word { return false }
    let (first, last) = (
      context.neighbourhood.text[word.range.lowerBound], context.neighbourhood.text[word.range.upperBound - 1]
    )
    if last == UInt8(ascii: "i"), found.meaning.types == .person { return true }
    return Self.isRomanDigit(first) && Self.isRomanDigit(last)
      || context.neighbourhood.isListed(word, in: [.ordinaryWord, .functionWord])
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
    default: false
    }
  }

  private func closerVerdict(on found: FoundForm) -> Verdict {
    let site = Site(found, context)
    if isRomanNumeral(found, site) { return .word }
    if let idiom = Self.idioms[site.lowered],
      idiom.contains(where: context.neighbourhood.lowercased(behind: found, words: 2).hasPrefix)
    {
      return .word
    }
    switch site.lowered {
    case "nato": return participle(site)
    case "usa": return verb(site)
    default: break
    }
    if site.isInCapitals, FunctionWords.contains(site.lowered), site.next != nil { return .word }
    if site.startsPhrase, Self.openers.contains(site.lowered), site.next?.isCapitalised != true,
      !Self.auxiliaries.contains(site.next.map(context.neighbourhood.text) ?? "")
    {
      return .word
    }
    if isPluralAdjective(found, site) { return .word }
    return isCommonNoun(found, site) ? .open : .name
  }

  /// A word with what stands around it.
  private struct Site {
    let text: String
    let lowered: String
    /// In a heading of capitals, or beside a word of capitals.
    let isInCapitals: Bool
    let startsPhrase: Bool
    let previous: String?
    let next: Neighbourhood.Word?
    let afterNext: Neighbourhood.Word?

    init(_ found: FoundForm, _ context: NameContext) {
      let atom = found.atoms.lowerBound
      let segment = context.segments.range(at: found.range.lowerBound)
      text = context.neighbourhood.text(of: context.neighbourhood.word(atom))
      lowered = text.lowercased()
      let next = context.neighbourhood.wordAfter(atom + 1)
      self.next = next.flatMap { segment.contains($0.range.lowerBound) ? $0 : nil }
      afterNext = next.flatMap {
        context.neighbourhood.wordAfter($0.atom + 1) ?? context.neighbourhood.wordBehindApostrophe($0.atom)
      }
      let isBesideCapitals = self.next.map(context.neighbourhood.isAcronym) ?? false
      isInCapitals =
        text == text.uppercased() && (context.neighbourhood.isAllCapitals(segment) || isBesideCapitals)
      startsPhrase = context.neighbourhood.isPhraseStart(atom, of: segment)
      previous =
        context.neighbourhood.wordBefore(atom).map(context.neighbourhood.lowercased)
        ?? context.neighbourhood.wordBeforeApostrophe(atom)?.lowercased()
    }

    var isDetermined: Bool { previous.map(FunctionWords.isDeterminer) ?? false }
  }

  /// `Nato a Roma`, `Nato il 3 maggio`: the participle, where a capital is due to the sentence's start.
  private func participle(_ site: Site) -> Verdict {
    guard !site.isDetermined, site.startsPhrase || site.isInCapitals,
      let next = site.next.map(context.neighbourhood.lowercased),
      Self.behindBorn.contains(next)
    else { return .name }
    if site.isInCapitals { return .open }
    guard site.text != "NATO" else { return .name }
    guard let behind = site.afterNext else { return .open }
    if behind.isCapitalised || context.neighbourhood.text(of: behind).first?.isNumber == true { return .word }
    return ["da", "il", "nel", "nella"].contains(next) ? .word : .open
  }

  private static let behindBorn: Set<String> = [
    "a", "ad", "in", "nel", "nella", "nell", "nello", "negli", "nelle", "il", "l", "da", "sotto",
    "come", "dal", "dalla", "dall",
  ]

  /// `Usa il telefono`, `IL LEADER USA LA FORZA`: the verb, which an object follows.
  private func verb(_ site: Site) -> Verdict {
    guard let next = site.next, context.neighbourhood.isListed(next, in: .objectOpener) else { return .name }
    if site.isInCapitals { return site.isDetermined || site.startsPhrase ? .name : .word }
    return site.startsPhrase && site.text == "Usa" ? .word : .name
  }

  /// `XI congresso` beside the name Xi, which is found in capitals too.
  private func isRomanNumeral(_ found: FoundForm, _ site: Site) -> Bool {
    guard site.text.utf8.count > 1, site.text.utf8.allSatisfy(Self.isRomanDigit),
      !found.forms.contains(where: { context.lexicon.text(ofForm: $0) == site.text })
    else { return false }
    guard site.isInCapitals else { return true }
    if let next = site.next, Self.numbered.contains(context.neighbourhood.lowercased(next)) { return true }
    if let previous = site.previous, Self.numbered.contains(previous) { return true }
    return site.previous.map { GivenNames.contains($0) || $0 == "papa" } ?? false
  }

  /// What Roman numerals number.
  private static let numbered: Set<String> = [
    "congresso", "secolo", "edizione", "legislatura", "capitolo", "vertice", "giornata", "sessione", "plenum",
    "comitato", "conferenza", "assemblea", "municipio", "brigata", "settimana", "rapporto", "premio", "forum",
    "anniversario", "festival", "emendamento",
  ]

  /// `Grossi problemi`: a surname in -i that starts a sentence and agrees with a noun.
  private func isPluralAdjective(_ found: FoundForm, _ site: Site) -> Bool {
    guard site.startsPhrase, !site.isInCapitals, site.text.hasSuffix("i"), let next = site.next,
      !next.isCapitalised
    else { return false }
    let text = context.neighbourhood.text(of: next)
    return text.hasSuffix("i") && text.utf8.count > 3 && !FunctionWords.contains(text)
      && !Self.adverbs.contains(text)
      && found.meaning.types == .person
  }

  /// All words that are judged by what they are.
  static let words = ["nato"] + Array(openers) + Array(idioms.keys) + Array(commonSurnames)

  /// Words that open a sentence and are surnames in Korea: «No, non è vero».
  private static let openers: Set<String> = ["no", "ma", "se", "sì", "ha", "oh", "ah", "eh"]

  /// Phrases that begin with a name's letters, by the words behind.
  private static let idioms: [String: Set<String>] = [
    "usa": ["e getta"], "mosca": ["cieca"], "fiat": ["lux", "voluntas"],
  ]

  /// Surnames of the news that are common words, which the start of a sentence capitalises: «Letta la sentenza».
  private static let commonSurnames: Set<String> = [
    "conte", "rosa", "russo", "bianchi", "rossi", "fede", "letta", "draghi", "grossi", "monti", "grillo",
    "gentile",
    "ferrari", "leone", "villa", "costa", "fontana", "guerra", "pace", "serra", "speranza", "grasso",
    "carta",
    "amato", "prodi", "fini", "casini", "forte", "bianco", "neri", "verdi", "gallo", "marino", "testa", "sala",
    "orlando", "fitto", "gatti", "lupi", "pera", "vita",
  ]

  private static let auxiliaries: Set<String> = [
    "ha", "è", "era", "aveva", "sarà", "avrà", "non", "si", "può", "deve", "vuole", "dice", "parla", "chiede",
    "spiega", "ricorda", "aggiunge", "replica", "risponde", "annuncia", "conferma", "attacca", "accusa", "difende",
  ]

  /// `Letta la sentenza`, `Fede e pazienza`: a surname and a common word at the start of a sentence, before what goes on
  /// with a noun rather than with a verb.
  private func isCommonNoun(_ found: FoundForm, _ site: Site) -> Bool {
    guard site.startsPhrase, Self.commonSurnames.contains(site.lowered), let next = site.next, !next.isCapitalised,
      site.afterNext?.isCapitalised != true, found.meaning.types == .person
    else { return false }
    let text = context.neighbourhood.text(of: next)
    return FunctionWords.opensObject(text) || ["e", "ed", "o", "di", "d", "dei", "delle"].contains(text)
  }

  private static let adverbs: Set<String> = [
    "ieri", "oggi", "quindi", "infatti", "anzi", "magari", "ormai", "tardi", "quasi", "altrimenti", "volentieri",
    "subì", "finì", "morì",
  ]
}
