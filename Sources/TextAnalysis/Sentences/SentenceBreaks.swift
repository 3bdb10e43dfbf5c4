internal import CorpusModel
internal import ICU

/// Finds the sentence boundaries of Unicode's rules (UAX #29), which are ICU's.
///
/// Paragraphs of Latin-1 and common punctuation are read by the rules as they are written below; any other character
/// sends its paragraph to ICU. A test compares both on texts of all that the rules name.
struct SentenceBreaks {
  let icu: BreakIterator
  let engine: TextEngine

  /// The boundaries in a text, in order; those at the ends of paragraphs may be missing.
  ///
  /// - Parameters:
  ///   - text: the text, with soft line breaks as spaces.
  ///   - paragraphs: its paragraphs, which hold no line break.
  /// - Complexity: O(*n*) for *n* bytes.
  func breaks(in text: [UInt8], paragraphs: [Range<Int>]) throws(ICUError) -> [Int] {
    if engine == .icu { return try icu.pieces(in: text).map(\.end) }
    var breaks: [Int] = []
    for paragraph in paragraphs {
      let count = breaks.count
      if LatinSentenceRules.appendBreaks(of: paragraph, in: text, to: &breaks) { continue }
      breaks.removeSubrange(count...)
      for piece in try icu.pieces(in: Array(text[paragraph])) { breaks.append(paragraph.lowerBound + piece.end) }
    }
    return breaks
  }
}
