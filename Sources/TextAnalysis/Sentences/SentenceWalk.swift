internal import CorpusModel

/// Walks over the stops of a text's paragraphs, and closes sentences at those that end one.
struct SentenceWalk {
  private let text: [UInt8]
  private let ruleSet: SentenceRuleSet
  private var marks = ByteMarks(.sentenceMarks)
  /// The sentences so far.
  private(set) var segments: [Segment] = []
  /// Unicode's boundaries, in order, as far as they are known.
  private var candidates: [Int] = []
  /// The first candidate that was not passed.
  private var nextCandidate = 0
  private var paragraph = 0..<0
  private var paragraphNumber = -1
  /// Where the sentence starts that is not closed yet: no white space, unless the paragraph ends there.
  private var start = 0
  /// Parentheses that are open in it.
  private var openParentheses = 0

  /// Starts at the first paragraph.
  ///
  /// - Parameters:
  ///   - text: the text, with soft line breaks as spaces.
  ///   - paragraphs: how many it has.
  init(_ text: [UInt8], _ ruleSet: SentenceRuleSet, paragraphs: Int) {
    self.text = text
    self.ruleSet = ruleSet
    // Most paragraphs have one sentence or two.
    segments.reserveCapacity(2 * paragraphs)
  }

  /// Takes the boundaries that ICU has found in the paragraphs to be read next.
  mutating func take(candidates: [Int]) {
    self.candidates = candidates
    nextCandidate = 0
  }

  /// Reads the next paragraph, whose boundaries ICU has found.
  mutating func readByICU(_ paragraph: Range<Int>) {
    enter(paragraph)
    while nextCandidate < candidates.count, candidates[nextCandidate] <= paragraph.lowerBound {
      nextCandidate += 1
    }
    let scanner = StopScanner(text: text, paragraph: paragraph)
    var index = paragraph.lowerBound
    while !ruleSet.isEmpty, let stop = scanner.nextStop(from: index) {
      // Boundaries before the stop are of scripts and marks that the rules do not know.
      closeAtCandidates(through: stop.run.lowerBound)
      judge(stop)
      index = stop.run.upperBound
    }
    leave()
  }

  /// Reads the next paragraph, if Latin-1 and common punctuation are all it has, and finds its boundaries on the way.
  ///
  /// - Returns: false where ICU must find them; nothing is read then.
  mutating func readLatin(_ paragraph: Range<Int>) -> Bool {
    let sentencesBefore = segments.count
    enter(paragraph)
    if !candidates.isEmpty { candidates.removeAll(keepingCapacity: true) }
    nextCandidate = 0
    var index = paragraph.lowerBound
    while let mark = marks.next(before: paragraph.upperBound, in: text) {
      if mark < paragraph.lowerBound { continue }
      switch text[mark] {
      case UInt8(ascii: "("): openParentheses += 1
      case UInt8(ascii: ")"): openParentheses = max(0, openParentheses - 1)
      case 0x80... where !LatinSentenceRules.knows(at: mark, in: text):
        segments.removeSubrange(sentencesBefore...)
        paragraphNumber -= 1
        return false
      case 0x80... where !LatinSentenceRules.isEllipsis(at: mark, in: text): break
      // Marks behind the first of a run are judged with it.
      default: if mark >= index { index = judge(at: mark) }
      }
    }
    leave()
    return true
  }

  /// Judges a stop of a Latin paragraph; returns where its marks end.
  private mutating func judge(at mark: Int) -> Int {
    // Most stops come without one.
    if nextCandidate < candidates.count { closeAtCandidates(through: mark) }
    if let verdict = ruleSet.ordinaryStops?.verdict(
      at: mark, in: text, paragraph, sentenceStart: start, isInParentheses: openParentheses > 0)
    {
      if verdict == .split { close(at: mark + 1) }
      return mark + 1
    }
    let stop = StopScanner(text: text, paragraph: paragraph).stop(at: mark)
    for index in stop.run where text[index] < 0x80 {
      guard let boundary = LatinSentenceRules.boundary(behind: index, paragraph, text) else { continue }
      candidates.append(boundary)
    }
    if !ruleSet.isEmpty { judge(stop) }
    return stop.run.upperBound
  }

  /// Asks the rules about a stop, and passes its candidates.
  private mutating func judge(_ stop: StopScanner.Stop) {
    let isCandidate = passCandidates(through: max(stop.reach, stop.next))
    guard stop.next < paragraph.upperBound else { return }
    let site = StopSite(stop, in: text, paragraph, sentenceStart: start, icuBreaks: isCandidate)
    if ruleSet.ends(at: site) { close(at: stop.end) }
  }

  private mutating func enter(_ paragraph: Range<Int>) {
    self.paragraph = paragraph
    paragraphNumber += 1
    start = paragraph.lowerBound
    openParentheses = 0
  }

  private mutating func leave() {
    if nextCandidate < candidates.count { closeAtCandidates(through: paragraph.upperBound) }
    close(at: paragraph.upperBound)
  }

  private mutating func closeAtCandidates(through limit: Int) {
    while let candidate = candidate(through: limit) { close(at: candidate) }
  }

  private mutating func passCandidates(through limit: Int) -> Bool {
    var isFound = false
    while candidate(through: limit) != nil { isFound = true }
    return isFound
  }

  /// Takes the next candidate inside the paragraph, up to a limit.
  private mutating func candidate(through limit: Int) -> Int? {
    guard nextCandidate < candidates.count, candidates[nextCandidate] <= limit,
      candidates[nextCandidate] < paragraph.upperBound
    else { return nil }
    nextCandidate += 1
    return candidates[nextCandidate - 1]
  }

  /// Ends the sentence; the next one starts behind the white space.
  private mutating func close(at end: Int) {
    guard end > start else { return }
    let range = start..<TextTrimming.inkEnd(from: start, before: end, in: text)
    segments.append(Segment(range: range, paragraph: paragraphNumber))
    openParentheses = 0
    start = TextTrimming.inkStart(from: end, before: paragraph.upperBound, in: text)
  }
}
