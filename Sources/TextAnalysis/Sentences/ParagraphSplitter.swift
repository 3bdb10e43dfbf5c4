internal import CorpusModel

/// Splits a text into paragraphs, and tells soft line breaks from those that end one.
///
/// Blank lines always separate paragraphs. A single line break is soft where the sentence evidently goes on
/// over it: before a small letter, behind a function word or a comma, inside a name, or where the lines of the
/// block are filled to one width; else the line is a paragraph of its own (a heading, or one paragraph a line).
struct ParagraphSplitter {
  let ruleSet: SentenceRuleSet

  /// The paragraphs of a text, and the text with soft line breaks as spaces.
  struct Result {
    let text: [UInt8]
    let paragraphs: [Range<Int>]
  }

  /// Splits a text.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func split(_ text: [UInt8]) -> Result {
    let lines = TextLine.lines(of: text)
    var flat = text
    var paragraphs: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      if lines[index].isBlank {
        index += 1
        continue
      }
      var end = index
      while end < lines.count, !lines[end].isBlank { end += 1 }
      if end == index + 1 {
        paragraphs.append(lines[index].range)
        index = end
        continue
      }
      appendParagraphs(of: Block(lines: lines[index..<end], text: text), to: &paragraphs, flattening: &flat)
      index = end
    }
    return Result(text: flat, paragraphs: paragraphs)
  }

  private func appendParagraphs(
    of block: Block, to paragraphs: inout [Range<Int>], flattening flat: inout [UInt8]
  ) {
    guard let first = block.lines.first else { return }
    var start = first.range.lowerBound
    let lineBreak = LineBreakRule(block: block, ruleSet: ruleSet)
    for index in block.lines.indices.dropLast() {
      let line = block.lines[index]
      let next = block.lines[index + 1]
      if lineBreak.isSoft(between: line, and: next) {
        for offset in line.breakStart..<line.breakEnd { flat[offset] = UInt8(ascii: " ") }
      } else {
        paragraphs.append(start..<line.range.upperBound)
        start = next.range.lowerBound
      }
    }
    paragraphs.append(start..<(block.lines.last ?? first).range.upperBound)
  }
}

/// Lines without a blank line between them.
struct Block {
  let lines: ArraySlice<TextLine>
  let text: [UInt8]
  /// The longest line, in scalars.
  let width: Int

  init(lines: ArraySlice<TextLine>, text: [UInt8]) {
    self.lines = lines
    self.text = text
    width = lines.map(\.scalarCount).max() ?? 0
  }

  /// Whether the first word of a line would not have fitted at the end of the line before it.
  func isFilled(_ line: TextLine, before next: TextLine) -> Bool {
    let wordEnd = WordScan.stretchEnd(from: next.range.lowerBound, in: text, limit: next.range.upperBound)
    let wordLength = text[next.range.lowerBound..<wordEnd].count { !$0.isUTF8Continuation }
    return line.scalarCount + 1 + wordLength > width
  }

  /// Whether a line ends with a sentence's last mark, closing marks aside.
  func endsSentence(_ line: TextLine) -> Bool {
    var end = line.range.upperBound
    while let scalar = text.scalar(before: end, from: line.range.lowerBound) {
      switch scalar.scalarClass {
      case .closer, .quote, .space: end = scalar.range.lowerBound
      case let found: return found == .terminator
      }
    }
    return false
  }
}
