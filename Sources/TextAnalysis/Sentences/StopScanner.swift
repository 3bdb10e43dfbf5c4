internal import CorpusModel

/// Finds the stops of a paragraph.
struct StopScanner {
  let text: [UInt8]
  let paragraph: Range<Int>

  /// Bytes back to which the word before a stop is read; longer ones are no words.
  private static let longestWord = 160
  /// Bytes back to which open quotation marks are counted.
  private static let quotationReach = 4000

  /// A run of terminators with what surrounds it.
  struct Stop {
    let word: Range<Int>
    let run: Range<Int>
    let end: Int
    let next: Int
    /// Behind the marks that ICU may count as closing, though they open.
    let reach: Int
  }

  /// Finds the first run of terminators at or behind an offset.
  ///
  /// - Returns: nil where none is left.
  /// - Complexity: O(*n*) for the bytes passed.
  func nextStop(from start: Int) -> Stop? { terminator(from: start).map(stop(at:)) }

  /// Reads what surrounds the run of terminators that starts at an offset.
  func stop(at lower: Int) -> Stop {
    let upper = runEnd(from: lower)
    let wordEnd = detachedWordEnd(before: lower)
    let wordStart = wordStart(before: wordEnd)
    let end = closersEnd(from: upper)
    let next = TextTrimming.inkStart(from: end, before: paragraph.upperBound, in: text)
    var reach = next
    while reach < paragraph.upperBound, text.scalarClass(at: reach).isEnclosing {
      reach = text.scalar(at: reach).range.upperBound
    }
    return Stop(word: wordStart..<wordEnd, run: lower..<upper, end: end, next: next, reach: reach)
  }

  private func terminator(from start: Int) -> Int? {
    var index = start
    while true {
      index = ByteSearch.first(.terminators, in: text, index..<paragraph.upperBound)
      if index == paragraph.upperBound { return nil }
      if text.scalarClass(at: index) == .terminator { return index }
      index += 1
    }
  }

  private func runEnd(from start: Int) -> Int {
    var index = start
    while index < paragraph.upperBound, text.scalarClass(at: index) == .terminator {
      index = text.scalar(at: index).range.upperBound
    }
    return index
  }

  /// The end of the word before a stop, which a space may precede in tokenized text: `parola .`.
  private func detachedWordEnd(before stop: Int) -> Int {
    var index = stop
    while let scalar = text.scalar(before: index, from: paragraph.lowerBound), scalar.scalarClass == .space {
      index = scalar.range.lowerBound
    }
    return index
  }

  private func wordStart(before end: Int) -> Int {
    var start = WordScan.stretchStart(before: end, in: text, from: limit(Self.longestWord, before: end))
    while start < end, text.scalarClass(at: start).mayOpen {
      start = text.scalar(at: start).range.upperBound
    }
    return start
  }

  private func closersEnd(from stop: Int) -> Int {
    var end = stop
    while end < paragraph.upperBound {
      let scalar = text.scalar(at: end)
      switch scalar.scalarClass {
      case .closer: end = scalar.range.upperBound
      case .quote where isClosing(scalar): end = scalar.range.upperBound
      default: return end
      }
    }
    return end
  }

  /// Whether a quotation mark right behind a stop closes: what follows is no word, or another waits to be closed
  /// (`"좋다."고 말했다`).
  private func isClosing(_ quote: LocatedScalar) -> Bool {
    guard quote.range.upperBound < paragraph.upperBound else { return true }
    if !text.scalarClass(at: quote.range.upperBound).isWord { return true }
    guard quote.scalar == "\"" else { return false }
    let start = limit(Self.quotationReach, before: quote.range.lowerBound)
    return text[start..<quote.range.lowerBound].count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }

  /// The start of a scalar that lies so many bytes before an offset, or the paragraph's start.
  private func limit(_ reach: Int, before offset: Int) -> Int {
    var start = max(paragraph.lowerBound, offset - reach)
    while start < offset, text[start].isUTF8Continuation { start += 1 }
    return start
  }
}
