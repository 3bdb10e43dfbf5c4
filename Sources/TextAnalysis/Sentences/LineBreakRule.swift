internal import CorpusModel

/// Tells whether a sentence may go on over the line breaks of one block.
struct LineBreakRule {
  private let block: Block
  private let ruleSet: SentenceRuleSet
  /// Whether the block's lines are filled to one width.
  private let isWrapped: Bool

  /// Widths, in scalars, at which text is wrapped by hand or by mail programs.
  private static let wrapWidths = 40...160
  private static let longestWrappedLine = 200

  init(block: Block, ruleSet: SentenceRuleSet) {
    self.block = block
    self.ruleSet = ruleSet
    isWrapped = Self.isWrapped(block)
  }

  /// Whether the break between two lines is soft.
  func isSoft(between line: Block.Line, and next: Block.Line) -> Bool {
    // Nobody wraps so late: the line is a paragraph.
    if line.scalarCount > Self.longestWrappedLine { return false }
    let isFilled = isWrapped && block.isFilled(line, before: next)
    if isListItem(next) || BylineScan.isByline(next.range, in: block.text) { return false }
    if block.endsSentence(line) { return isFilled || endsInOpenAbbreviation(line, next) }
    let text = block.text
    let nextClass = text.scalarClass(at: next.range.lowerBound)
    if nextClass == .lower || continues(next) { return true }
    if endsUnfinished(line) { return true }
    if endsInsideName(line, next) { return true }
    return isFilled && !startsSentence(next)
  }

  /// Whether every line that does not end a sentence is as full as the block's width allows.
  private static func isWrapped(_ block: Block) -> Bool {
    guard wrapWidths.contains(block.width), block.lines.count >= 2, let last = block.lines.last else {
      return false
    }
    var filled = 0
    var short = 0
    for index in block.lines.indices.dropLast() {
      if block.isFilled(block.lines[index], before: block.lines[index + 1]) {
        filled += 1
      } else if !block.endsSentence(block.lines[index]) {
        short += 1
      }
    }
    // The longest line is always full, so that one full line proves little: it must be as long as wrapped lines
    // are, longer than the rest, and the block must end as a sentence does.
    let isLongest = block.lines.first?.scalarCount == block.width && block.width >= 55
    let isProven = filled >= 2 || (filled == 1 && isLongest && block.endsSentence(last))
    return isProven && short * 10 <= filled
  }

  /// Whether a line starts with a mark that only continues: `,` `;` `:` `)` `»` `%`.
  private func continues(_ line: Block.Line) -> Bool {
    let scalar = block.text.scalar(at: line.range.lowerBound)
    switch scalar.scalarClass {
    case .closer: return true
    case .other: return ",;:%&/".unicodeScalars.contains(scalar.scalar)
    default: return false
    }
  }

  /// Whether a line starts with a bullet, or a number with a stop or a parenthesis.
  private func isListItem(_ line: Block.Line) -> Bool {
    let text = block.text
    var index = line.range.lowerBound
    let first = text.scalar(at: index)
    if "•·▪◦●■*".unicodeScalars.contains(first.scalar) { return true }
    if first.scalarClass == .dash {
      let behind = first.range.upperBound
      return behind < line.range.upperBound && text.scalarClass(at: behind) == .space && !isWrapped
    }
    while index < line.range.upperBound, text[index].isASCIIDigit { index += 1 }
    if index == line.range.lowerBound, text[index].isASCIILetter { index += 1 }
    guard index > line.range.lowerBound, index - line.range.lowerBound <= 3, index + 1 < line.range.upperBound
    else { return false }
    let isMark = text[index] == UInt8(ascii: ")") || (text[index] == UInt8(ascii: ".") && !isWrapped)
    return isMark && text[index + 1].isASCIIWhitespace
  }

  /// Whether a line ends in a comma, a dash inside a sentence or a word that wants another.
  private func endsUnfinished(_ line: Block.Line) -> Bool {
    let text = block.text
    guard let last = text.scalar(before: line.range.upperBound, from: line.range.lowerBound) else { return false }
    if last.scalar == "," || last.scalarClass == .opener { return true }
    if last.scalarClass == .quote {
      // An elision: `dell'`
      let before = text.scalar(before: last.range.lowerBound, from: line.range.lowerBound)
      return last.scalar != "\"" && before?.scalarClass.isLetter == true
    }
    let start = WordScan.stretchStart(before: line.range.upperBound, in: text, from: line.range.lowerBound)
    let word = WordScan.behindElision(start..<line.range.upperBound, in: text)
    guard text.scalarClass(at: word.lowerBound) == .lower || isSingleWord(word) else { return false }
    return ruleSet.functionWords.unfinished.contains(word, of: text)
      || ParticleEnding.isUnfinished(word, of: text)
  }

  /// A capitalised function word ends a line unfinished too, unless it is an acronym or a single letter.
  private func isSingleWord(_ word: Range<Int>) -> Bool {
    word.count > 2 && !block.text[word].allSatisfy(\.isASCIIUppercase)
  }

  /// Whether a line ends in the middle of a name of three words, as Korean names have: `Kim Jong` / `Un`.
  private func endsInsideName(_ line: Block.Line, _ next: Block.Line) -> Bool {
    KoreanNameScan.isCut(line.range, next.range, in: block.text)
  }

  /// Whether a line starts with a word that only starts a sentence.
  private func startsSentence(_ line: Block.Line) -> Bool {
    let text = block.text
    let end = WordScan.end(from: line.range.lowerBound, in: text, limit: line.range.upperBound)
    let word = line.range.lowerBound..<end
    return ruleSet.functionWords.starters.contains(word, of: text)
      && !ruleSet.functionWords.nameParticles.contains(word, of: text)
  }

  /// Whether a line ends in an abbreviation that never ends a sentence, or one that takes the next line's number.
  private func endsInOpenAbbreviation(_ line: Block.Line, _ next: Block.Line) -> Bool {
    let text = block.text
    guard let abbreviations = ruleSet.abbreviations, text[line.range.upperBound - 1] == UInt8(ascii: ".") else {
      return false
    }
    let end = line.range.upperBound - 1
    let start = WordScan.stretchStart(before: end, in: text, from: line.range.lowerBound)
    let word = WordScan.behindElision(start..<end, in: text)
    if abbreviations.neverFinal.contains(word, of: text) { return true }
    return abbreviations.takesNumber.contains(word, of: text)
      && text.scalarClass(at: next.range.lowerBound) == .digit
  }
}
