/// The rules of a language, in the order in which they are asked, with the words they need.
///
/// A class, since it is handed to every paragraph and holds dozens of word lists.
final class SentenceRuleSet: Sendable {
  /// Whether there are any rules.
  let isEmpty: Bool
  /// For each class of characters, the rules that are asked where one of them comes next.
  private let rules: [[any SentenceRule]]
  let functionWords: FunctionWords
  let abbreviations: Abbreviations?
  /// A short way through the rules; nil where there is none.
  let ordinaryStops: OrdinaryStops?

  init(
    rules: [any SentenceRule], functionWords: FunctionWords, abbreviations: Abbreviations?,
    ordinaryStops: OrdinaryStops? = nil
  ) {
    isEmpty = rules.isEmpty
    self.rules = ScalarClass.allCases.map { next in rules.filter { $0.nextClasses?.contains(next) ?? true } }
    self.functionWords = functionWords
    self.abbreviations = abbreviations
    self.ordinaryStops = ordinaryStops
  }

  /// Asks the rules in turn, and ICU in the end.
  func ends(at site: StopSite) -> Bool {
    let rules = rules[site.nextClass.rawValue]
    // By index, since a loop over the rules would copy each with its words.
    for index in rules.indices {
      if let verdict = rules[index].verdict(at: site) { return verdict == .split }
    }
    return site.icuBreaks
  }

  /// The rules of a language; none for languages whose text ICU breaks well alone.
  static func rules(for language: String) -> SentenceRuleSet {
    switch language {
    case "it": .italian
    case "en": .english
    case "ko": .korean
    default: SentenceRuleSet(rules: [], functionWords: .none, abbreviations: nil)
    }
  }

  /// All rules.
  static let italian = SentenceRuleSet(
    rules: [
      NothingBeforeRule(),
      BracketedEllipsisRule(),
      MissingSpaceRule(functionWords: .italian),
      InsideTokenRule(),
      ContinuationMarkRule(),
      EnclosedSentenceRule(),
      ListNumberRule(),
      AbbreviationRule(abbreviations: .italian, functionWords: .italian),
      InitialsRule(
        functionWords: .italian,
        acronyms: Lexicon(listing: "u.s.a u.k u.e e.u o.n.u p.i.l c.i.a f.b.i i.v.a r.a.i g.b n.y d.c"),
        labelled: Lexicon(
          listing: """
            vitamina piano girone gruppo classe serie tipo punto lettera categoria sezione fase zona fascia epatite
            allegato opzione banda lato gate settore blocco scuola variante modello
            """)),
      DashStartRule(),
      BrandStartRule(),
      LowerCaseAfterCloserRule(functionWords: .italian),
      LowerCaseStartRule(
        abbreviations: .italian, functionWords: .italian, consonantEndings: .italianConsonantEndings),
      DateRule(),
      DigitStartRule(),
      EllipsisRule(functionWords: .italian),
    ],
    functionWords: .italian, abbreviations: .italian,
    ordinaryStops: OrdinaryStops(abbreviations: Abbreviations.italian.all))

  /// All rules but the one for a lower-case start, since English words end in any letter.
  static let english = SentenceRuleSet(
    rules: [
      NothingBeforeRule(),
      BracketedEllipsisRule(),
      MissingSpaceRule(functionWords: .english),
      InsideTokenRule(),
      ContinuationMarkRule(),
      EnclosedSentenceRule(),
      ListNumberRule(),
      AbbreviationRule(abbreviations: .english, functionWords: .english),
      EnglishMonthRule(),
      EnglishAcronymRule(functionWords: .english),
      InitialsRule(
        functionWords: .english, acronyms: Lexicon([]),
        labelled: Lexicon(
          listing: "vitamin plan group class series type point letter category section hepatitis gate option")),
      DashStartRule(),
      BrandStartRule(),
      LowerCaseAfterCloserRule(functionWords: .none),
      DateRule(),
      DigitStartRule(),
      EllipsisRule(functionWords: .english),
    ],
    functionWords: .english, abbreviations: .english,
    ordinaryStops: OrdinaryStops(abbreviations: Abbreviations.english.all.union(Abbreviations.englishMonths)))

  /// ICU's breaks, but none inside words, names and dates.
  static let korean = SentenceRuleSet(
    rules: [
      BracketedEllipsisRule(), KoreanGluedRule(), ListNumberRule(), KoreanInitialsRule(), DateRule(),
    ], functionWords: .none, abbreviations: nil)
}
