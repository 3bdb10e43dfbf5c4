internal import CorpusModel

/// Finds sequences of capitalised words outside mentions.
struct NameSequenceFinder {
  let text: [UInt8]
  /// The tokens of one segment, in order.
  let tokens: [Range<Int>]
  /// The mentions of the segment, in order.
  let mentions: [Range<Int>]

  /// What a token is for names.
  private enum Kind {
    case name
    /// A letter with its stop, which belongs to the name before or behind it.
    case initial
    case particle
    /// A capitalised word that is no name, and parts names.
    case ordinary
    case lowercase
    case opener
    case mention
    case other
  }

  /// The sequences, in order, and the words in lower case.
  func sequences() -> (names: [NameSequence], lowercaseWords: [String]) {
    if isHeading() { return ([], []) }
    var names: [NameSequence] = []
    var lowercase: [String] = []
    var open: [Int] = []
    var opening = NameSequence.Opening.sentence
    var next = NameSequence.Opening.sentence
    func close() {
      if let name = sequence(of: open, opening) { names.append(name) }
      open = []
    }
    for index in tokens.indices {
      let token = tokens[index]
      let kind = isMentioned(token) ? Kind.mention : kind(index)
      let follows = index > 0 && isJoined(index)
      switch kind {
      case .name, .initial:
        if open.isEmpty || !follows || isOffice(open) {
          close()
          opening = next
        }
        open.append(index)
        next = .none
      case .particle where open.isEmpty && next == .none && beginsSurname(index):
        opening = .none
        open.append(index)
      case .particle where !open.isEmpty && follows, .other where !open.isEmpty && follows && isInnerNumber(index):
        open.append(index)
      case .lowercase where !open.isEmpty && follows && isForeignArticle(index),
        .ordinary where !open.isEmpty && canEnd(index, behind: index - 1):
        open.append(index)
      case .opener:
        close()
        if next == .none { next = .part }
      case .lowercase, .particle:
        close()
        lowercase.append(string(index))
        if !isListMark(index) { next = .none }
      case .ordinary, .mention:
        close()
        next = .none
      case .other:
        close()
        if text[token.lowerBound].isASCIIDigit, !isListMark(index) { next = .none }
      }
    }
    close()
    return (names, lowercase)
  }

  /// Makes a sequence of tokens in a row, without what cannot end or begin a name; nil where no name is left.
  private func sequence(of open: [Int], _ opening: NameSequence.Opening) -> NameSequence? {
    var tokens = open[...]
    while let last = tokens.last, kind(last) != .name, !(tokens.count > 1 && canEnd(last, behind: last - 1)) {
      tokens.removeLast()
    }
    if opening == .none {
      while let first = tokens.first, CapitalisedWords.cannotBegin(string(first)) { tokens.removeFirst() }
    }
    while tokens.count > 1, let first = tokens.first, CapitalisedWords.isCommonAcronym(string(first)) {
      tokens.removeFirst()
    }
    guard let first = tokens.first, let last = tokens.last, tokens.contains(where: { kind($0) == .name }) else {
      return nil
    }
    return NameSequence(
      words: tokens.map { string($0) }, ranges: tokens.map { self.tokens[$0] }, opening: opening,
      isEnclosed: isEnclosed(first, last),
      followsArticle: first > 0 && CapitalisedWords.isArticle(string(first - 1)),
      followsTitle: first > 0 && CapitalisedWords.isTitle(string(first - 1)))
  }

  /// Whether a word that is no name alone ends one: the initial of *Harry S.*, the letter of *Ford T*.
  private func canEnd(_ index: Int, behind before: Int) -> Bool {
    let word = string(index)
    if word.hasSuffix(".") { return true }
    return word.utf8.count == 1 && !Self.italianLetters.contains(word)
      && text[tokens[index].lowerBound].isASCIILetter
      && isJoined(index) && kind(before) == .name
  }

  /// Letters that are words of Italian, or numerals.
  private static let italianLetters: Set<String> = ["A", "E", "I", "O", "V", "X"]

  /// Whether a particle begins a surname that stands without the given name: *la presidente von der Leyen*.
  private func beginsSurname(_ index: Int) -> Bool {
    guard CapitalisedWords.nobiliaryParticles.contains(string(index)), index + 1 < tokens.count,
      isJoined(index + 1)
    else { return false }
    let word = string(index + 1)
    if CapitalisedWords.nobiliaryParticles.contains(word) || CapitalisedWords.foreignArticles.contains(word) {
      return index + 2 < tokens.count && isJoined(index + 2) && kind(index + 2) == .name
    }
    // *L'editore de La Stampa*
    return kind(index + 1) == .name && !CapitalisedWords.isArticle(word)
  }

  /// Whether a sequence is only what a minister is in charge of, and a name behind it begins anew: *il ministro degli
  /// Esteri Antonio Tajani*.
  private func isOffice(_ sequence: [Int]) -> Bool {
    guard sequence.count == 1, let index = sequence.first, index > 1 else { return false }
    return CapitalisedWords.departments.contains(string(index))
      && CapitalisedWords.isOfficeHolder(string(index - 2))
      && (string(index - 1) == "di" || CapitalisedWords.isArticle(string(index - 1)))
  }

  /// Whether an article joins a foreign particle to the rest of the name: *Plaza de las Victorias, Bank of the West*.
  private func isForeignArticle(_ index: Int) -> Bool {
    index > 1 && index + 1 < tokens.count && isJoined(index + 1) && kind(index - 1) == .particle
      && CapitalisedWords.foreignArticles.contains(string(index))
      && text[tokens[index + 1].lowerBound].isASCIIUppercase
  }

  /// Whether a number or letter at the segment's start counts the items of a list, whose words begin behind it.
  ///
  /// *907. Distanza …, (15) Quantunque …, a) Gli insegnanti …*
  private func isListMark(_ index: Int) -> Bool {
    guard index < 2, tokens[index].count < 5, index + 1 < tokens.count, [")", "."].contains(string(index + 1))
    else { return false }
    return index == 0 || string(0) == "("
  }

  /// Whether a number stands between capitalised words: *Sole 24 Ore*.
  private func isInnerNumber(_ index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, isJoined(index + 1), tokens[index].count < 3,
      text[tokens[index]].allSatisfy(\.isASCIIDigit)
    else { return false }
    if CapitalisedWords.isFunctionWord(string(index - 1)) { return false }
    return kind(index + 1) == .name
  }

  /// Whether brackets or quotation marks stand right before and right behind.
  private func isEnclosed(_ first: Int, _ last: Int) -> Bool {
    guard first > 0, last + 1 < tokens.count else { return false }
    guard let opener = string(first - 1).unicodeScalars.first, let closer = string(last + 1).unicodeScalars.first
    else { return false }
    return Self.pairs.contains { $0.0 == opener && $0.1 == closer }
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\"", "\""), ("«", "»"), ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"), ("(", ")"), ("[", "]"),
    ("'", "'"), ("\u{201E}", "\u{201C}"),
  ]

  private func string(_ index: Int) -> String { String(decoding: text[tokens[index]], as: UTF8.self) }

  private func isMentioned(_ token: Range<Int>) -> Bool {
    let index = mentions.partitioningIndex { $0.upperBound > token.lowerBound }
    return index < mentions.count && mentions[index].overlaps(token)
  }

  /// Whether a token follows the one before with a single space between, or with none behind an apostrophe.
  private func isJoined(_ index: Int) -> Bool {
    let gap = tokens[index - 1].upperBound..<tokens[index].lowerBound
    if gap.isEmpty { return CapitalisedWords.isElided(string(index - 1)) }
    return gap.count == 1 && text[gap.lowerBound] == 0x20
  }

  /// A line all in capitals tells nothing of names.
  private func isHeading() -> Bool {
    let words = tokens.indices.filter { index in
      tokens[index].count > 1 && [.name, .particle, .lowercase].contains(kind(index))
    }
    return words.count > 2
      && words.allSatisfy { index in !text[tokens[index]].contains(where: \.isASCIILowercase) }
  }

  private func kind(_ index: Int) -> Kind {
    let word = string(index)
    guard let first = word.unicodeScalars.first else { return .other }
    if first.properties.isUppercase {
      if CapitalisedWords.isInitial(word) || mayBeInitial(index, word) { return .initial }
      return CapitalisedWords.isName(word) ? .name : .ordinary
    }
    if CapitalisedWords.isArabicName(word) { return .name }
    if first.properties.isAlphabetic { return CapitalisedWords.particles.contains(word) ? .particle : .lowercase }
    return Self.openers.contains(first) ? .opener : .other
  }

  /// Whether a word belongs to the name behind it, though it is none alone: `Thomas S Kuhn`, `H Street`, `Dell'Utri`.
  private func mayBeInitial(_ index: Int, _ word: String) -> Bool {
    guard index > 0, index + 1 < tokens.count, isJoined(index + 1) else { return false }
    let next = string(index + 1)
    guard next.unicodeScalars.first?.properties.isUppercase == true, CapitalisedWords.isName(next) else {
      return false
    }
    if CapitalisedWords.isElided(word) { return true }
    guard word.utf8.count == 1 else { return false }
    return !Self.italianLetters.contains(word)
      || isJoined(index) && string(index - 1).unicodeScalars.first?.properties.isUppercase == true
  }

  private static let openers: Set<Unicode.Scalar> = [
    "\"", "«", "\u{201C}", "\u{2018}", "(", "[", ":", "…", "-", "–", "—", "•", "\u{201E}",
  ]
}
