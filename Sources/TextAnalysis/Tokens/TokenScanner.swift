internal import CorpusModel

/// Splits stretches between white space into tokens, from left to right.
struct TokenScanner {
  let text: [UInt8]
  let segment: Range<Int>
  let rules: TokenRules
  /// Bytes of the longest abbreviation, stops included.
  private static let longestAbbreviation = 24

  /// Whether a single quotation mark waits to be closed.
  private var isQuoteOpen = false

  init(text: [UInt8], segment: Range<Int>, rules: TokenRules) {
    self.text = text
    self.segment = segment
    self.rules = rules
  }

  /// Appends the tokens of a stretch.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func appendTokens(of stretch: Range<Int>, to tokens: inout [Range<Int>]) {
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let end = tokenEnd(from: start, in: stretch)
      tokens.append(start..<end)
      start = end
    }
  }

  private mutating func tokenEnd(from start: Int, in stretch: Range<Int>) -> Int {
    let first = text.scalar(at: start)
    switch first.scalarClass {
    case .upper, .lower, .letter, .digit, .mark:
      let isBehindWord = text.scalar(before: start, from: stretch.lowerBound)?.scalarClass.isWord == true
      if !isBehindWord, let end = AddressToken.end(from: start, in: text, limit: stretch.upperBound) { return end }
      if first.scalarClass == .digit { return numberEnd(from: start, in: stretch) }
      return wordEnd(from: start, in: stretch)
    case .terminator: return runEnd(from: start, in: stretch)
    case .quote where first.scalar != "\"": return apostropheEnd(first, in: stretch)
    case .dash: return sameEnd(first, in: stretch)
    case .other where first.scalar == "#" || first.scalar == "@":
      let end = AddressToken.tagEnd(behind: first.range.upperBound, in: text, limit: stretch.upperBound)
      return end ?? first.range.upperBound
    default: return first.range.upperBound
    }
  }

  // MARK: Marks

  /// The end of `...`, `?!` or one mark.
  private func runEnd(from start: Int, in stretch: Range<Int>) -> Int {
    var end = start
    while end < stretch.upperBound, text.scalarClass(at: end) == .terminator {
      end = text.scalar(at: end).range.upperBound
    }
    return end
  }

  /// The end of a run of one mark: `--`.
  private func sameEnd(_ mark: LocatedScalar, in stretch: Range<Int>) -> Int {
    var end = mark.range.upperBound
    while end < stretch.upperBound, text.scalar(at: end).scalar == mark.scalar {
      end = text.scalar(at: end).range.upperBound
    }
    return end
  }

  /// The end of what starts with an apostrophe: `'90`, `'ndrangheta`, or the mark alone.
  private mutating func apostropheEnd(_ mark: LocatedScalar, in stretch: Range<Int>) -> Int {
    let behind = mark.range.upperBound
    guard behind < stretch.upperBound else {
      isQuoteOpen.toggle()
      return behind
    }
    if text[behind].isASCIIDigit { return numberEnd(from: behind, in: stretch) }
    if rules.apostrophes == .clitic, let end = cliticEnd(from: mark.range.lowerBound, in: stretch) { return end }
    if text[behind..<stretch.upperBound].starts(with: "ndran".utf8) { return wordEnd(from: behind, in: stretch) }
    isQuoteOpen = text.scalarClass(at: behind).isWord
    return behind
  }

  // MARK: Numbers

  /// The end of a number with what stands inside: `1.250,50`, `24/3/1981`, `10:30`, `11mila`, `4x4`.
  private func numberEnd(from start: Int, in stretch: Range<Int>) -> Int {
    var end = WordScan.end(from: start, in: text, limit: stretch.upperBound)
    while end + 1 < stretch.upperBound, ".,:/".utf8.contains(text[end]), text[end - 1].isASCIIDigit,
      text[end + 1].isASCIIDigit
    {
      let next = WordScan.end(from: end + 1, in: text, limit: stretch.upperBound)
      if text[end] == UInt8(ascii: "/"), isActNumber(start..<end, next: end + 1..<next, in: stretch) { return end }
      end = next
    }
    // The degree and the minute belong to the number: `1°`, `43'`.
    if end < stretch.upperBound, isUnit(text.scalar(at: end), in: stretch) {
      return text.scalar(at: end).range.upperBound
    }
    if text[end - 1].isASCIIDigit { return end }
    return compoundEnd(from: start, wordEnd: end, in: stretch)
  }

  /// Whether numbers with a stroke name an act rather than a date or a fraction: `92/42/CEE`, `1999/0083`.
  private func isActNumber(_ number: Range<Int>, next: Range<Int>, in stretch: Range<Int>) -> Bool {
    if number.count == 4, next.count == 4, text[number].allSatisfy(\.isASCIIDigit) { return true }
    let behind = next.upperBound + 1
    return behind < stretch.upperBound && text[behind - 1] == UInt8(ascii: "/")
      && text.scalarClass(at: behind) == .upper
  }

  private func isUnit(_ mark: LocatedScalar, in stretch: Range<Int>) -> Bool {
    if mark.scalar == "°" || mark.scalar == "′" { return true }
    let isInside = mark.range.upperBound < stretch.upperBound && text.scalarClass(at: mark.range.upperBound).isWord
    return mark.scalarClass == .quote && mark.scalar != "\"" && !isInside && !isQuoteOpen
  }

  // MARK: Words

  private func wordEnd(from start: Int, in stretch: Range<Int>) -> Int {
    let end = WordScan.end(from: start, in: text, limit: stretch.upperBound)
    return compoundEnd(from: start, wordEnd: end, in: stretch)
  }

  /// The end of a word, behind what its next mark joins to it.
  private func compoundEnd(from start: Int, wordEnd: Int, in stretch: Range<Int>) -> Int {
    var end = wordEnd
    while end < stretch.upperBound {
      let mark = text.scalar(at: end)
      let behind = mark.range.upperBound
      switch mark.scalarClass {
      case .quote where mark.scalar != "\"":
        switch apostrophe(mark, behind: start, in: stretch) {
        case .endsBefore: return end
        case .endsBehind: return behind
        case .joins: end = WordScan.end(from: behind, in: text, limit: stretch.upperBound)
        }
      case .dash where mark.scalar == "-" || mark.scalar == "\u{2010}" || mark.scalar == "\u{2011}":
        guard behind < stretch.upperBound, text.scalarClass(at: behind).isWord else { return end }
        end = WordScan.end(from: behind, in: text, limit: stretch.upperBound)
      case .other where mark.scalar == "/" || mark.scalar == "_" || mark.scalar == "&" || mark.scalar == "·":
        guard behind < stretch.upperBound, text.scalarClass(at: behind).isWord, isShort(start..<end) else {
          return end
        }
        end = WordScan.end(from: behind, in: text, limit: stretch.upperBound)
      case .terminator where mark.scalar == ".":
        guard let joined = stopEnd(at: end, from: start, in: stretch) else { return end }
        if joined == behind { return joined }
        end = joined
      default: return end
      }
    }
    return end
  }

  /// Short words are joined by a stroke: `e/o`, `km/h`, `AT&T`.
  private func isShort(_ word: Range<Int>) -> Bool { word.count <= 3 }

  private enum Joint {
    case endsBefore
    case endsBehind
    case joins
  }

  /// What an apostrophe behind a word does.
  private func apostrophe(_ mark: LocatedScalar, behind start: Int, in stretch: Range<Int>) -> Joint {
    let end = mark.range.lowerBound
    let behind = mark.range.upperBound
    let isInside = behind < stretch.upperBound && text.scalarClass(at: behind).isWord
    switch rules.apostrophes {
    case .none: return isInside ? .joins : .endsBefore
    case .clitic:
      if cliticEnd(from: end, in: stretch) != nil { return .endsBefore }
      return isInside ? .joins : .endsBefore
    case .elision:
      if isInside { return ElisionRule.isName(start..<end, before: behind, in: text) ? .joins : .endsBehind }
      // Behind a digit it is a minute; behind a word a truncation, unless it closes a quotation.
      return isQuoteOpen ? .endsBefore : .endsBehind
    }
  }

  /// The end of an English clitic that starts with an apostrophe: `'s`, `'re`.
  private func cliticEnd(from mark: Int, in stretch: Range<Int>) -> Int? {
    let start = text.scalar(at: mark).range.upperBound
    let end = WordScan.end(from: start, in: text, limit: stretch.upperBound)
    return ElisionRule.englishClitics.contains(start..<end, of: text) ? end : nil
  }

  /// Where a word goes on over a stop: behind it (`art.`, `U.S.A.`) or behind what follows it (`kcna.kp`).
  private func stopEnd(at stop: Int, from start: Int, in stretch: Range<Int>) -> Int? {
    let behind = stop + 1
    let next = behind < stretch.upperBound ? text.scalarClass(at: behind) : .space
    if next.isWord {
      // `n.1600` lacks a space.
      if next == .digit, rules.abbreviations?.takesNumber.contains(start..<stop, of: text) == true {
        return behind
      }
      return WordScan.end(from: behind, in: text, limit: stretch.upperBound)
    }
    // Of `ecc..` the second stop is the sentence's; `Kim...` is no abbreviation.
    let isLastStop = behind >= lastInk
    if next == .terminator, behind + 1 < lastInk { return nil }
    return isAbbreviation(start..<stop, endsSegment: isLastStop) ? behind : nil
  }

  /// Behind the segment's last letter, digit or stop, closing marks aside.
  private var lastInk: Int {
    var end = segment.upperBound
    while let scalar = text.scalar(before: end, from: segment.lowerBound) {
      guard [.closer, .quote, .space].contains(scalar.scalarClass) else { return end }
      end = scalar.range.lowerBound
    }
    return end
  }

  /// Whether a word's stop belongs to it; at a segment's end only that of dotted acronyms.
  private func isAbbreviation(_ word: Range<Int>, endsSegment: Bool) -> Bool {
    guard word.count <= Self.longestAbbreviation else { return false }
    let isDotted = text[word].contains(UInt8(ascii: "."))
    if isDotted, text[word].split(separator: UInt8(ascii: ".")).allSatisfy({ $0.count <= 2 }) { return true }
    guard let abbreviations = rules.abbreviations else { return false }
    let kind = abbreviations.kind(ofWord: word, in: text)
    if endsSegment { return false }
    if kind != nil { return true }
    return word.count == 1 && text[word.lowerBound].isASCIIUppercase
  }
}
