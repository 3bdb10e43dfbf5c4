internal import CorpusModel

/// Finds the blocks of Markdown line by line: what is text, and what goes.
struct MarkdownBlockScanner {
  /// A block of text: the contents of its lines.
  typealias Block = [Range<Int>]

  private enum Kind {
    /// Nothing, or a blank line.
    case none
    case paragraph
    case listItem
    case quote
    case table
    case indentedCode
  }

  private let lines: MarkdownLines
  private var source: [UInt8] { lines.source }
  private(set) var edits: [MarkdownEdit] = []
  /// The blocks whose marks are still to be taken away.
  private(set) var texts: [Block] = []
  /// The labels of link definitions, in lower case.
  private(set) var labels: Set<String> = []
  private var block: Block = []
  private var kind: Kind = .none
  private var isInList = false
  private var fence: (byte: UInt8, length: Int)?
  /// Whether a line of text was kept after which no blank line came.
  private var needsBreak = false

  init(lines: MarkdownLines) { self.lines = lines }

  /// Scans the whole text.
  mutating func scan() {
    var index = frontMatterLength()
    if index > 0 { edits.append(.delete(0..<lines.ranges[index - 1].upperBound)) }
    while index < lines.contents.count {
      take(index)
      index += 1
    }
    close()
  }

  /// The number of lines of YAML or TOML before the text.
  private func frontMatterLength() -> Int {
    guard let first = lines.contents.first else { return 0 }
    let marks: [String: [String]] = ["---": ["---", "..."], "+++": ["+++"]]
    guard let ends = marks[trimmedText(first)] else { return 0 }
    for (index, line) in lines.contents.enumerated().dropFirst() where ends.contains(trimmedText(line)) {
      return index + 1
    }
    return 0
  }

  private func trimmedText(_ range: Range<Int>) -> String {
    var text = source[range]
    while text.last?.isASCIIWhitespace == true { text = text.dropLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func close() {
    if !block.isEmpty { texts.append(block) }
    block = []
    kind = .none
  }

  /// Leaves out a whole line, which also ends the block.
  private mutating func drop(_ index: Int) {
    close()
    edits.append(.delete(lines.ranges[index]))
  }

  /// Starts a block of text at a place of a line, or goes on with the last.
  private mutating func keep(_ index: Int, from start: Int, as newKind: Kind, startsBlock: Bool) {
    let line = lines.contents[index]
    if startsBlock {
      close()
      edits.append(MarkdownEdit(range: line.lowerBound..<start, replacement: needsBreak ? [0x0A] : []))
    } else if start > line.lowerBound {
      edits.append(.delete(line.lowerBound..<start))
    }
    if !startsBlock, let last = block.last { join(last, lineStart: line.lowerBound) }
    kind = newKind
    block.append(start..<line.upperBound)
    needsBreak = true
  }

  /// Makes a line end inside a block a space, unless the line asks for a break.
  private mutating func join(_ line: Range<Int>, lineStart: Int) {
    var end = line.upperBound
    while end > line.lowerBound, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    let isBreak = line.upperBound - end >= 2 || (end > line.lowerBound && source[end - 1] == 0x5C)
    if !isBreak { edits.append(MarkdownEdit(range: end..<lineStart, replacement: [0x20])) }
  }

  private mutating func take(_ index: Int) {
    let line = lines.contents[index]
    let (quoteEnd, quoteDepth) = quotePrefix(line)
    let start = skipSpaces(quoteEnd, line.upperBound)
    let rest = source[start..<line.upperBound]
    if takeFence(index, rest, indent: indent(quoteEnd..<start)) { return }
    if rest.allSatisfy(\.isASCIIWhitespace) {
      close()
      if quoteDepth > 0 { edits.append(.delete(line)) }
      needsBreak = false
      return
    }
    if indent(quoteEnd..<start) >= 4, kind == .none || kind == .indentedCode, !isInList {
      drop(index)
      kind = .indentedCode
      return
    }
    if indent(quoteEnd..<start) == 0, kind == .none, Self.listMark(rest) == nil { isInList = false }
    if takeRule(index, rest) || takeDefinition(index, rest, start) || takeTable(index, start) { return }
    takeText(index, rest, start, quoteDepth)
  }

  private mutating func takeText(_ index: Int, _ rest: ArraySlice<UInt8>, _ start: Int, _ quoteDepth: Int) {
    if let mark = Self.headingMark(rest) {
      keep(index, from: skipSpaces(start + mark, rest.endIndex), as: .paragraph, startsBlock: true)
      dropClosingMark(rest)
      close()
    } else if let mark = Self.listMark(rest), kind != .paragraph || mark.mayInterrupt {
      isInList = true
      keep(index, from: start + mark.length, as: .listItem, startsBlock: true)
    } else {
      let goesOn = kind == .paragraph || kind == .listItem || kind == .quote
      let newKind: Kind = quoteDepth > 0 ? .quote : goesOn ? kind : .paragraph
      keep(index, from: start, as: newKind, startsBlock: !goesOn || (quoteDepth > 0 && kind != .quote))
    }
  }

  /// The end of `> ` marks, and how many there are.
  private func quotePrefix(_ line: Range<Int>) -> (end: Int, depth: Int) {
    var end = line.lowerBound
    var depth = 0
    while true {
      let mark = skipSpaces(end, line.upperBound)
      guard mark < line.upperBound, source[mark] == UInt8(ascii: ">"), mark - end < 4 else { return (end, depth) }
      depth += 1
      end = mark + 1
      if end < line.upperBound, source[end] == 0x20 { end += 1 }
    }
  }

  private func skipSpaces(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end, source[position] == 0x20 || source[position] == 0x09 { position += 1 }
    return position
  }

  private func indent(_ range: Range<Int>) -> Int {
    source[range].reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  private mutating func takeFence(_ index: Int, _ rest: ArraySlice<UInt8>, indent: Int) -> Bool {
    let mark = rest.first ?? 0
    let length = rest.prefix { $0 == mark }.count
    let isMark = (mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")) && length >= 3
    if let open = fence {
      if isMark, mark == open.byte, length >= open.length, rest.dropFirst(length).allSatisfy(\.isASCIIWhitespace) {
        fence = nil
      }
      drop(index)
      return true
    }
    let isCodeSpan = mark == UInt8(ascii: "`") && rest.dropFirst(length).contains(mark)
    guard isMark, !isCodeSpan, indent < 4 || isInList else { return false }
    fence = (mark, length)
    drop(index)
    return true
  }

  /// Leaves out a line under a heading, between sections, or between the head and the body of a table.
  private mutating func takeRule(_ index: Int, _ rest: ArraySlice<UInt8>) -> Bool {
    let marks = rest.filter { !$0.isASCIIWhitespace }
    guard let mark = marks.first else { return false }
    let isOneMark = marks.allSatisfy { $0 == mark }
    let isUnderline =
      kind == .paragraph && isOneMark && (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"))
      && Self.listMark(rest) == nil
    let isBreak = isOneMark && marks.count >= 3 && [UInt8]("*-_".utf8).contains(mark)
    guard isUnderline || isBreak else { return false }
    drop(index)
    return true
  }

  /// Leaves out `[label]: target`, and the mark of a footnote.
  private mutating func takeDefinition(_ index: Int, _ rest: ArraySlice<UInt8>, _ start: Int) -> Bool {
    guard rest.first == UInt8(ascii: "["), kind != .paragraph, let end = rest.firstIndex(of: UInt8(ascii: "]")),
      end > start + 1, end + 1 < rest.endIndex, rest[end + 1] == UInt8(ascii: ":")
    else { return false }
    let label = rest[start + 1..<end]
    if label.first == UInt8(ascii: "^") {
      keep(index, from: skipSpaces(end + 2, rest.endIndex), as: .paragraph, startsBlock: true)
    } else {
      labels.insert(String(decoding: label, as: UTF8.self).lowercased())
      drop(index)
    }
    return true
  }

  /// Makes the cells of a row paragraphs of their own.
  private mutating func takeTable(_ index: Int, _ start: Int) -> Bool {
    let isHead = kind != .table && index + 1 < lines.contents.count && isTableRule(lines.contents[index + 1])
    guard source[start..<lines.contents[index].upperBound].contains(UInt8(ascii: "|")), kind == .table || isHead
    else { return false }
    if isTableRule(lines.contents[index]) {
      edits.append(.delete(lines.ranges[index]))
      return true
    }
    for cell in cells(start..<lines.contents[index].upperBound) {
      let isBlank = source[cell.text].allSatisfy(\.isASCIIWhitespace)
      edits.append(MarkdownEdit(range: cell.mark, replacement: needsBreak && !isBlank ? [0x0A, 0x0A] : []))
      if isBlank { continue }
      texts.append([cell.text])
      needsBreak = true
    }
    close()
    kind = .table
    return true
  }

  private func isTableRule(_ line: Range<Int>) -> Bool {
    let marks = source[line].filter { !$0.isASCIIWhitespace }
    return marks.contains(UInt8(ascii: "|")) && marks.contains(UInt8(ascii: "-"))
      && marks.allSatisfy { [UInt8]("|-:".utf8).contains($0) }
  }

  /// The cells of a row: the bar before each with the space around it, and the text.
  private func cells(_ row: Range<Int>) -> [(mark: Range<Int>, text: Range<Int>)] {
    var bars = row.filter { source[$0] == UInt8(ascii: "|") && ($0 == row.lowerBound || source[$0 - 1] != 0x5C) }
    if bars.first != row.lowerBound { bars.insert(row.lowerBound - 1, at: 0) }
    return bars.enumerated().map { number, bar in
      let end = number + 1 < bars.count ? bars[number + 1] : row.upperBound
      let markStart = max(bar, row.lowerBound)
      let textStart = min(skipSpaces(bar + 1, end), end)
      return (markStart..<max(textStart, markStart), max(textStart, markStart)..<end)
    }
  }

  private mutating func dropClosingMark(_ rest: ArraySlice<UInt8>) {
    var end = rest.endIndex
    while end > rest.startIndex, source[end - 1].isASCIIWhitespace { end -= 1 }
    var start = end
    while start > rest.startIndex, source[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < end, start > rest.startIndex, source[start - 1] == 0x20 else { return }
    edits.append(.delete(start - 1..<rest.endIndex))
  }

  /// The length of `## `; nil where the line is no heading.
  private static func headingMark(_ rest: ArraySlice<UInt8>) -> Int? {
    let length = rest.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(length) else { return nil }
    return rest.dropFirst(length).first.map { $0 == 0x20 || $0 == 0x09 } ?? true ? length : nil
  }

  /// The mark of a list item with its spaces and its box; nil where the line is none.
  private static func listMark(_ rest: ArraySlice<UInt8>) -> (length: Int, mayInterrupt: Bool)? {
    let digits = rest.prefix(while: \.isASCIIDigit)
    let mark = digits.isEmpty ? rest.first : rest.dropFirst(digits.count).first
    let marks = [UInt8]((digits.isEmpty ? "-+*" : ".)").utf8)
    guard let mark, marks.contains(mark), digits.count <= 9 else { return nil }
    let after = rest.dropFirst(digits.count + 1)
    let spaces = after.prefix { $0 == 0x20 || $0 == 0x09 }.count
    guard spaces > 0 else { return nil }
    let text = after.dropFirst(spaces)
    let boxes = ["[ ] ", "[x] ", "[X] "].contains { text.starts(with: $0.utf8) } ? 4 : 0
    return (digits.count + 1 + spaces + boxes, digits.isEmpty || digits.elementsEqual([UInt8(ascii: "1")]))
  }
}
