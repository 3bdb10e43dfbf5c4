internal import CorpusModel

/// A place where a sentence may end, with what the rules look at.
///
/// `word` `stop` closers gap `next`: in `disse Kim.» Poi` the word is `Kim`, the stop `.`, the end lies behind
/// `»` and the next character is `P`.
struct StopSite {
  /// The text, with soft line breaks as spaces.
  let text: [UInt8]
  /// The paragraph.
  let paragraph: Range<Int>
  /// Where the sentence so far starts.
  let sentenceStart: Int
  /// The unbroken stretch before the stop without opening marks; empty where there is none.
  let word: Range<Int>
  /// The run of `.` `!` `?` `…`.
  let stop: Range<Int>
  /// Behind the closing marks after the stop.
  let end: Int
  /// The next character that is no white space; the paragraph's end where there is none.
  let next: Int
  /// The class of the next character; `.space` at the paragraph's end.
  let nextClass: ScalarClass
  /// Whether ICU's rules break here.
  let icuBreaks: Bool

  /// Takes a stop of a paragraph.
  init(
    _ stop: StopScanner.Stop, in text: [UInt8], _ paragraph: Range<Int>, sentenceStart: Int, icuBreaks: Bool
  ) {
    self.text = text
    self.paragraph = paragraph
    self.sentenceStart = sentenceStart
    word = stop.word
    self.stop = stop.run
    end = stop.end
    next = stop.next
    nextClass = stop.next < paragraph.upperBound ? text.scalarClass(at: stop.next) : .space
    self.icuBreaks = icuBreaks
  }

  /// Whether closing marks follow the stop.
  var hasClosers: Bool { end > stop.upperBound }

  /// Whether no white space follows.
  var isGlued: Bool { next == end && next < paragraph.upperBound }

  /// Whether the stop is one full stop.
  var isFullStop: Bool { stop.count == 1 && text[stop.lowerBound] == UInt8(ascii: ".") }

  /// Whether the stop is `…` or more than one mark that ends in a full stop.
  var isEllipsis: Bool {
    !isFullStop && (text[stop.upperBound - 1] == UInt8(ascii: ".") || text[stop.upperBound - 1] == 0xA6)
  }

  /// The last scalar of the word, or the mark that stands in its place.
  var lastOfWord: LocatedScalar? { text.scalar(before: word.upperBound, from: sentenceStart) }

  /// The sentence before the word; empty where the sentence starts inside it.
  var beforeWord: Range<Int> { min(sentenceStart, word.lowerBound)..<word.lowerBound }

  /// Whether a space stands before the stop, as in tokenized text: `parola .`.
  var isDetached: Bool { word.upperBound < stop.lowerBound }

  /// Whether the word is single letters with stops between them: `N.A.T.O`, `a.C`.
  var isDotted: Bool {
    let pieces = text[unelidedWord].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return pieces.count > 1 && pieces.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isASCIILetter) }
  }

  /// The letters of the word that starts at the next character, behind opening marks and dashes.
  var nextWord: Range<Int> {
    var start = next
    while start < paragraph.upperBound {
      let scalar = text.scalar(at: start)
      switch scalar.scalarClass {
      case .opener, .quote, .dash, .space, .closer: start = scalar.range.upperBound
      default: return start..<WordScan.end(from: start, in: text, limit: paragraph.upperBound)
      }
    }
    return start..<start
  }

  /// The class of the first character behind opening marks and quotes.
  var classBehindOpeners: ScalarClass {
    var start = next
    while start < paragraph.upperBound {
      let scalar = text.scalar(at: start)
      switch scalar.scalarClass {
      case .opener, .quote, .space: start = scalar.range.upperBound
      case let found: return found
      }
    }
    return .space
  }

  /// The bytes of the word, behind an elided article or preposition: `art` of `dell'art`.
  var unelidedWord: Range<Int> { WordScan.behindElision(word, in: text) }
}

/// Finds the ends of words without a break iterator.
enum WordScan {
  /// The end of the run of letters, digits and marks from an offset.
  static func end(from start: Int, in text: [UInt8], limit: Int) -> Int {
    var index = start
    while index < limit {
      let scalar = text.scalar(at: index)
      guard scalar.scalarClass.isWord else { break }
      index = scalar.range.upperBound
    }
    return index
  }

  /// The start of the stretch without white space that ends at an offset.
  static func stretchStart(before end: Int, in text: [UInt8], from limit: Int) -> Int {
    var index = end
    while index > limit, text[index - 1] > 0x20, text[index - 1] < 0x7F { index -= 1 }
    while let scalar = text.scalar(before: index, from: limit), scalar.scalarClass != .space {
      index = scalar.range.lowerBound
    }
    return index
  }

  /// The end of the stretch without white space from an offset.
  static func stretchEnd(from start: Int, in text: [UInt8], limit: Int) -> Int {
    var index = start
    while index < limit {
      let scalar = text.scalar(at: index)
      if scalar.scalarClass == .space { break }
      index = scalar.range.upperBound
    }
    return index
  }

  /// What follows the last apostrophe inside a range; the range where there is none.
  static func behindElision(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    if !text[range].contains(where: { $0 >= 0x80 || $0 == 0x27 || $0 == 0x22 }) { return range }
    var index = range.upperBound
    while let scalar = text.scalar(before: index, from: range.lowerBound) {
      if scalar.scalarClass == .quote { return index..<range.upperBound }
      index = scalar.range.lowerBound
    }
    return range
  }
}
