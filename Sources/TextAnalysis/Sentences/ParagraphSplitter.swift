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
    var flat = text
    var paragraphs: [Range<Int>] = []
    var block: [TextLine] = []
    var lines = TextLines(of: text)
    while let line = lines.next() {
      if !line.isBlank {
        block.append(line)
        continue
      }
      appendParagraphs(of: block, in: text, to: &paragraphs, flattening: &flat)
      block.removeAll(keepingCapacity: true)
    }
    appendParagraphs(of: block, in: text, to: &paragraphs, flattening: &flat)
    return Result(text: flat, paragraphs: paragraphs)
  }

  /// Takes the lines between two blank ones.
  private func appendParagraphs(
    of lines: [TextLine], in text: [UInt8], to paragraphs: inout [Range<Int>],
    flattening flat: inout [UInt8]
  ) {
    if lines.count > 1 {
      appendParagraphs(of: Block(lines: lines, text: text), to: &paragraphs, flattening: &flat)
    } else if let line = lines.first {
      paragraphs.append(line.range)
    }
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
        for offset in line.lineBreak { flat[offset] = UInt8(ascii: " ") }
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
  /// A line that has neighbours.
  struct Line {
    /// UTF-8 bytes, without the white space around them.
    let range: Range<Int>
    /// The line break behind it.
    let lineBreak: Range<Int>
    let scalarCount: Int
  }

  let lines: [Line]
  let text: [UInt8]
  /// The longest line, in scalars.
  let width: Int

  init(lines: [TextLine], text: [UInt8]) {
    self.lines = lines.map { line in
      let count = ByteSearch.scalarCount(in: text, line.range)
      return Line(range: line.range, lineBreak: line.breakStart..<line.breakEnd, scalarCount: count)
    }
    self.text = text
    width = self.lines.map(\.scalarCount).max() ?? 0
  }

  /// Whether the first word of a line would not have fitted at the end of the line before it.
  func isFilled(_ line: Line, before next: Line) -> Bool {
    let wordEnd = WordScan.stretchEnd(from: next.range.lowerBound, in: text, limit: next.range.upperBound)
    let wordLength = text[next.range.lowerBound..<wordEnd].count { !$0.isUTF8Continuation }
    return line.scalarCount + 1 + wordLength > width
  }

  /// Whether a line ends with a sentence's last mark, closing marks aside.
  func endsSentence(_ line: Line) -> Bool {
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
