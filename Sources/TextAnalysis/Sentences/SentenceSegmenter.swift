package import CorpusModel
internal import ICU

/// Splits a normalized text into segments.
///
/// ICU's root rules (UAX #29) find the candidates; named rules of the language decide at each stop. It holds ICU's
/// break iterator and so belongs to one task at a time.
package final class SentenceSegmenter {
  private let sentences: SentenceBreaks
  private let ruleSet: SentenceRuleSet

  /// Makes a segmenter with the rules of the language.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - engine: whether ICU finds every candidate, or only those that the fast engine leaves to it.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(language: LanguageTag, engine: TextEngine = .fast) throws(InputError) {
    do {
      sentences = SentenceBreaks(icu: try BreakIterator(.sentence, locale: language.language), engine: engine)
      ruleSet = .rules(for: language.language)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }

  /// Splits the text; white space around segments belongs to none.
  ///
  /// - Parameter text: well-formed UTF-8.
  /// - Returns: the segments in order, which together hold all that is not white space. A segment may hold soft
  ///   line breaks; ``SegmentText`` renders it on one line.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  /// - Complexity: O(*n*) for *n* bytes.
  package func segments(in text: [UInt8]) throws(InputError) -> [Segment] {
    let split = ParagraphSplitter(ruleSet: ruleSet).split(text)
    let breaks = try icuBreaks(in: split)
    var segments: [Segment] = []
    var nextBreak = 0
    for (number, paragraph) in split.paragraphs.enumerated() {
      var walk = ParagraphWalk(text: split.text, paragraph: paragraph, ruleSet: ruleSet)
      for end in walk.sentenceEnds(icuBreaks: breaks, from: &nextBreak) {
        let range = TextTrimming.trimmed(end, in: text)
        if !range.isEmpty { segments.append(Segment(range: range, paragraph: number)) }
      }
    }
    return segments
  }

  private func icuBreaks(in split: ParagraphSplitter.Result) throws(InputError) -> [Int] {
    do {
      return try sentences.breaks(in: split.text, paragraphs: split.paragraphs)
    } catch {
      throw InputError(.icuFailure, error.description)
    }
  }
}

/// Walks over the stops of one paragraph.
private struct ParagraphWalk {
  let text: [UInt8]
  let paragraph: Range<Int>
  let ruleSet: SentenceRuleSet
  private var start: Int
  private var sentences: [Range<Int>] = []

  init(text: [UInt8], paragraph: Range<Int>, ruleSet: SentenceRuleSet) {
    self.text = text
    self.paragraph = paragraph
    self.ruleSet = ruleSet
    start = paragraph.lowerBound
  }

  /// Finds the paragraph's sentences.
  ///
  /// - Parameters:
  ///   - breaks: ICU's boundaries in the whole text, in order.
  ///   - position: the first of them that may lie in the paragraph; moved behind it.
  mutating func sentenceEnds(icuBreaks breaks: [Int], from position: inout Int) -> [Range<Int>] {
    while position < breaks.count, breaks[position] <= paragraph.lowerBound { position += 1 }
    let scanner = StopScanner(text: text, paragraph: paragraph)
    var stop = ruleSet.rules.isEmpty ? nil : scanner.nextStop(from: paragraph.lowerBound)
    while let found = stop {
      // ICU's boundaries before the stop are of scripts and marks that the rules do not know.
      takeBreaks(breaks, &position, before: found.run.lowerBound)
      let icuBreaks = skipBreaks(breaks, &position, through: max(found.reach, found.next))
      let site = StopSite(
        text: text, paragraph: paragraph, sentenceStart: start, word: found.word, stop: found.run, end: found.end,
        next: found.next, icuBreaks: icuBreaks)
      if found.next < paragraph.upperBound, ruleSet.ends(at: site) { close(at: found.end) }
      stop = scanner.nextStop(from: found.run.upperBound)
    }
    takeBreaks(breaks, &position, before: paragraph.upperBound)
    close(at: paragraph.upperBound)
    return sentences
  }

  private mutating func takeBreaks(_ breaks: [Int], _ position: inout Int, before limit: Int) {
    while position < breaks.count, breaks[position] <= limit, breaks[position] < paragraph.upperBound {
      close(at: breaks[position])
      position += 1
    }
  }

  private func skipBreaks(_ breaks: [Int], _ position: inout Int, through limit: Int) -> Bool {
    var found = false
    while position < breaks.count, breaks[position] <= limit, breaks[position] < paragraph.upperBound {
      found = true
      position += 1
    }
    return found
  }

  private mutating func close(at end: Int) {
    guard end > start else { return }
    sentences.append(start..<end)
    start = end
    while start < paragraph.upperBound, text.scalarClass(at: start) == .space {
      start = text.scalar(at: start).range.upperBound
    }
  }
}
