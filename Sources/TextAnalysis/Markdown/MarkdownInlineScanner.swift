internal import CorpusModel

/// Finds the marks inside a block of Markdown: emphasis, code spans, links, images, tags, escapes.
struct MarkdownInlineScanner {
  let source: [UInt8]
  /// The labels of link definitions, in lower case.
  let labels: Set<String>

  /// The edits that take the marks away.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the block.
  func edits(in block: [Range<Int>]) -> [MarkdownEdit] {
    var scan = MarkdownInlineScan(text: MarkdownBlockText(block, of: source), labels: labels)
    scan.run()
    return scan.edits
  }
}

/// The text of a block, its lines joined by line feeds, with the place of each byte in the source.
struct MarkdownBlockText {
  let bytes: [UInt8]
  private let places: [Int]

  init(_ block: [Range<Int>], of source: [UInt8]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for line in block {
      if let last = places.last {
        bytes.append(0x0A)
        places.append(last + 1)
      }
      bytes += source[line]
      places += line
    }
    self.bytes = bytes
    self.places = places
  }

  /// Where a range that is not empty lies in the source.
  func place(_ range: Range<Int>) -> Range<Int> { places[range.lowerBound]..<places[range.upperBound - 1] + 1 }
}

/// One walk over a block.
private struct MarkdownInlineScan {
  private let text: MarkdownBlockText
  private let labels: Set<String>
  private(set) var edits: [MarkdownEdit] = []
  private var position = 0
  /// For each `[` that is closed, its `]`.
  private var closers: [Int: Int] = [:]
  /// For each length of a run of backticks, where such runs start.
  private var tickRuns: [Int: [Int]] = [:]
  /// Behind which byte a link whose text is open goes on, by the place of its `]`.
  private var linkEnds: [Int: Int] = [:]
  private var openers: [UInt8: [(end: Int, length: Int)]] = [:]
  private var bytes: [UInt8] { text.bytes }

  /// How far a target or a tag may reach.
  private static let reach = 2_048
  /// How many more targets and tags without an end are looked for, so that a hostile block takes linear time.
  private var patience = 100

  init(text: MarkdownBlockText, labels: Set<String>) {
    self.text = text
    self.labels = labels
    var open: [Int] = []
    var index = 0
    while index < text.bytes.count {
      switch text.bytes[index] {
      case 0x5C: index += 1
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"): if let start = open.popLast() { closers[start] = index }
      case UInt8(ascii: "`"):
        let length = Self.run(text.bytes, index)
        tickRuns[length, default: []].append(index)
        index += length - 1
      default: break
      }
      index += 1
    }
    for length in tickRuns.keys { tickRuns[length]?.reverse() }
  }

  private static func run(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] == bytes[start] { end += 1 }
    return end - start
  }

  private mutating func delete(_ range: Range<Int>) {
    if !range.isEmpty { edits.append(.delete(text.place(range))) }
  }

  mutating func run() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x5C: escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "!") where position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "["):
        if !link(textStart: position + 2) { position += 1 }
      case UInt8(ascii: "["): if !link(textStart: position + 1) { position += 1 }
      case UInt8(ascii: "]"):
        let end = linkEnds[position] ?? position
        delete(position..<end)
        position = max(end, position + 1)
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis()
      default: position += 1
      }
    }
  }

  private mutating func escape() {
    if position + 1 < bytes.count, Self.isPunctuation(bytes[position + 1]) || bytes[position + 1] == 0x0A {
      delete(position..<position + 1)
    }
    position += 2
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !byte.isASCIILetter && !byte.isASCIIDigit
  }

  private mutating func code() {
    let length = Self.run(bytes, position)
    while let first = tickRuns[length]?.last, first <= position { tickRuns[length]?.removeLast() }
    guard let end = tickRuns[length]?.last else {
      position += length
      return
    }
    delete(position..<position + length)
    delete(end..<end + length)
    position = end + length
  }

  /// Takes `[text](target)`, `[text][label]`, `[label]` or `[^note]`; returns whether it was one.
  private mutating func link(textStart: Int) -> Bool {
    guard let close = closers[textStart - 1] else { return false }
    if textStart < close, bytes[textStart] == UInt8(ascii: "^") {
      delete(position..<close + 1)
      position = close + 1
      return true
    }
    guard let end = linkEnd(close, label: textStart..<close) else { return false }
    delete(position..<textStart)
    linkEnds[close] = end
    position = textStart
    return true
  }

  /// Behind the target of a link whose text ends at `close`; nil where it is no link.
  private mutating func linkEnd(_ close: Int, label: Range<Int>) -> Int? {
    let next = close + 1 < bytes.count ? bytes[close + 1] : 0
    if next == UInt8(ascii: "("), let end = targetEnd(close + 2) { return end }
    if next == UInt8(ascii: "["), let end = closers[close + 1] {
      let reference = end == close + 2 ? label : close + 2..<end
      if isLabel(reference) { return end + 1 }
    }
    return isLabel(label) ? close + 1 : nil
  }

  private func isLabel(_ range: Range<Int>) -> Bool {
    !labels.isEmpty && range.count < 1_000
      && labels.contains(String(decoding: bytes[range], as: UTF8.self).lowercased())
  }

  private mutating func targetEnd(_ start: Int) -> Int? {
    if patience == 0 { return nil }
    var depth = 0
    var quote: UInt8?
    var index = start
    while index < min(bytes.count, start + Self.reach) {
      let byte = bytes[index]
      switch byte {
      case 0x5C: index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        // A quote opens a title only behind a space.
        if quote == byte { quote = nil } else if quote == nil, bytes[index - 1].isASCIIWhitespace { quote = byte }
      case UInt8(ascii: "(") where quote == nil: depth += 1
      case UInt8(ascii: ")") where quote == nil:
        if depth == 0 { return index + 1 }
        depth -= 1
      default: break
      }
      index += 1
    }
    patience -= 1
    return nil
  }

  /// Takes away an HTML tag or comment; of an address in angle brackets, the brackets.
  private mutating func tag() {
    let start = position
    position += 1
    guard position < bytes.count else { return }
    let first = bytes[position]
    guard first.isASCIILetter || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") else { return }
    if patience == 0 { return }
    let limit = min(bytes.count, start + Self.reach)
    let isComment = bytes[start..<limit].starts(with: "<!--".utf8)
    let end =
      isComment ? commentEnd(start + 4, limit) : bytes[start..<limit].firstIndex(of: UInt8(ascii: ">"))
    guard let close = end else {
      patience -= 1
      return
    }
    let inside = bytes[start + 1..<close]
    let isAddress =
      !isComment && !inside.contains(where: \.isASCIIWhitespace)
      && (inside.contains(UInt8(ascii: ":")) || inside.contains(UInt8(ascii: "@")))
    if isAddress {
      delete(start..<start + 1)
      delete(close..<close + 1)
    } else if String(decoding: inside.prefix(2), as: UTF8.self).lowercased() == "br" {
      edits.append(MarkdownEdit(range: text.place(start..<close + 1), replacement: [0x0A]))
    } else {
      delete(start..<close + 1)
    }
    position = close + 1
  }

  private func commentEnd(_ start: Int, _ limit: Int) -> Int? {
    var index = start
    while index + 2 < limit {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] == UInt8(ascii: ">")
      {
        return index + 2
      }
      index += 1
    }
    return nil
  }

  /// Pairs a run of marks with those before (CommonMark §6.2, without the rule of three).
  private mutating func emphasis() {
    let mark = bytes[position]
    let length = Self.run(bytes, position)
    let start = position
    position += length
    let before = start > 0 ? bytes[start - 1] : 0x20
    let after = position < bytes.count ? bytes[position] : 0x20
    let isInWord = mark == UInt8(ascii: "_") && Self.isWord(before) && Self.isWord(after)
    if isInWord || (mark == UInt8(ascii: "~") && length > 2) { return }
    var taken = 0
    if !before.isASCIIWhitespace {
      while taken < length, let opener = openers[mark]?.popLast() {
        let count = min(opener.length, length - taken)
        delete(opener.end - count..<opener.end)
        delete(start + taken..<start + taken + count)
        taken += count
        if count < opener.length {
          openers[mark]?.append((end: opener.end - count, length: opener.length - count))
        }
      }
    }
    if taken < length, !after.isASCIIWhitespace {
      openers[mark, default: []].append((end: position, length: length - taken))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 }
}
