internal import CorpusModel

/// The abbreviations of a language, by what may follow their full stop.
struct Abbreviations: Sendable {
  /// Never the last word of a sentence: `dott.`, `sig.`, `gen.`.
  let neverFinal: Lexicon
  /// Never the last word where it is capitalised: `Gen.`, but not `a sales rep.`.
  let capitalised: Lexicon
  /// Not last where a number follows: `art. 12`, `n. 270`.
  let takesNumber: Lexicon
  /// Last or not, as the next word tells: `ecc.`, `S.p.A.`.
  let maybeFinal: Lexicon
  /// Abbreviations only behind a number: the months of datelines (`5 nov.`), since `ago` is also a needle.
  let afterNumber: Lexicon
  /// Never the last word but behind a number, where they measure: `il min. Rossi`, `dura 5 min.`.
  let notAfterNumber: Lexicon
  /// Measures, which a careless hand abbreviates with a stop: `5 km.`.
  let measures: Lexicon

  /// Abbreviations of any kind.
  let all: Lexicon

  init(
    neverFinal: Lexicon, capitalised: Lexicon, takesNumber: Lexicon, maybeFinal: Lexicon, afterNumber: Lexicon,
    notAfterNumber: Lexicon, measures: Lexicon
  ) {
    self.neverFinal = neverFinal
    self.capitalised = capitalised
    self.takesNumber = takesNumber
    self.maybeFinal = maybeFinal
    self.afterNumber = afterNumber
    self.notAfterNumber = notAfterNumber
    self.measures = measures
    all = [capitalised, takesNumber, maybeFinal, afterNumber, notAfterNumber].reduce(neverFinal) { $0.union($1) }
  }

  /// The class of an abbreviation.
  enum Kind: Sendable {
    case neverFinal
    case takesNumber
    case maybeFinal
    case afterNumber
  }

  /// Finds the class of the word before a stop; nil where it is no abbreviation.
  func kind(of site: StopSite) -> Kind? {
    guard site.isFullStop else { return nil }
    let word = site.unelidedWord
    guard all.contains(word, of: site.text), !isAcronym(word, site) else { return nil }
    if notAfterNumber.contains(word, of: site.text) { return site.followsNumber ? .maybeFinal : .neverFinal }
    guard let kind = kind(ofWord: word, in: site.text) else { return nil }
    if kind == .afterNumber { return site.followsNumber ? kind : nil }
    // A single capital is an initial or a numeral (`Carlo V.`), unless it measures: `L. 22.500`.
    let isCapital = word.count == 1 && site.text[word.lowerBound].isASCIIUppercase
    return isCapital && !(kind == .takesNumber && site.nextClass == .digit) ? nil : kind
  }

  /// Finds the class of a word without its stop; nil where it is no abbreviation.
  func kind(ofWord word: Range<Int>, in text: [UInt8]) -> Kind? {
    if neverFinal.contains(word, of: text) { return .neverFinal }
    if capitalised.contains(word, of: text), text.scalarClass(at: word.lowerBound) == .upper { return .neverFinal }
    if takesNumber.contains(word, of: text) { return .takesNumber }
    if maybeFinal.contains(word, of: text) { return .maybeFinal }
    if notAfterNumber.contains(word, of: text) { return .neverFinal }
    return afterNumber.contains(word, of: text) ? .afterNumber : nil
  }

  /// Whether a word is capitals (`ING.`, `SS.`) outside a line of capitals (`IL SIG. ROSSI`).
  private func isAcronym(_ word: Range<Int>, _ site: StopSite) -> Bool {
    guard word.count >= 2, site.text[word].allSatisfy(\.isASCIIUppercase), !site.followsNumber else {
      return false
    }
    let next = site.nextWord
    return next.count < 2 || !site.text[next].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether the word before a stop is a measure behind its number.
  func isMeasure(_ site: StopSite) -> Bool { site.followsNumber && measures.contains(site.word, of: site.text) }
}

extension StopSite {
  /// Whether the word before the stop follows a number: `5 nov.`.
  var followsNumber: Bool {
    var index = word.lowerBound
    while let scalar = text.scalar(before: index, from: sentenceStart), scalar.scalarClass == .space {
      index = scalar.range.lowerBound
    }
    return text.scalar(before: index, from: sentenceStart)?.scalarClass == .digit
  }
}
