package import CorpusModel
internal import ICU

/// Splits a normalized text into segments.
///
/// Unicode's rules (UAX #29) find the candidates; named rules of the language decide at each stop. It holds ICU's break
/// iterator and so belongs to one task at a time.
package final class SentenceSegmenter {
  private let sentences: SentenceBreaks
  private let engine: TextEngine
  private let ruleSet: SentenceRuleSet

  /// Makes a segmenter with the rules of the language.
  ///
  /// - Parameters:
  ///   - language: the language of the texts.
  ///   - engine: whether ICU finds every candidate, or only those that the fast engine leaves to it.
  /// - Throws: `InputError` (`BT0108`) when ICU fails.
  package init(language: LanguageTag, engine: TextEngine = .fast) throws(InputError) {
    do {
      sentences = SentenceBreaks(icu: try BreakIterator(.sentence, locale: language.language))
      ruleSet = .rules(for: language.language)
      self.engine = engine
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
    var walk = SentenceWalk(split.text, ruleSet, paragraphs: split.paragraphs.count)
    if engine == .icu {
      walk.take(candidates: try sentences.breaks(in: split.text))
      for paragraph in split.paragraphs { walk.readByICU(paragraph) }
      return walk.segments
    }
    for paragraph in split.paragraphs where !walk.readLatin(paragraph) {
      walk.take(candidates: try sentences.breaks(of: paragraph, in: split.text))
      walk.readByICU(paragraph)
    }
    return walk.segments
  }
}
