internal import CXML
package import CorpusModel

/// Takes the text out of HTML, with the way back to the source.
package enum HTMLText {
  /// Extracts the text outside scripts, styles, and what surrounds an article (navigation, footers, forms).
  ///
  /// Blocks become paragraphs with a blank line between them, `<br>` a line break; character references are decoded.
  ///
  /// - Parameter source: HTML, well-formed UTF-8, however broken its markup; at most 2 GiB.
  /// - Returns: the text with its map to the source; a character reference is one change.
  /// - Throws: `InputError` (`BT0107`) where libxml2 has no memory or the source is too long.
  /// - Complexity: O(*n*) for *n* bytes.
  package static func extract(_ source: [UInt8]) throws(InputError) -> NormalizedText {
    let extraction = HTMLExtraction(source: source)
    let status = source.withUnsafeBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress, !buffer.isEmpty else { return 0 }
      let context = Unmanaged.passUnretained(extraction).toOpaque()
      return cxml_parse_html(
        base, buffer.count,
        { context, event in
          guard let context else { return }
          let extraction = Unmanaged<HTMLExtraction>.fromOpaque(context).takeUnretainedValue()
          extraction.take(event.pointee)
        }, context)
    }
    guard status == 0 else { throw InputError(.malformedInput, "the HTML parser cannot hold the document") }
    return extraction.finished()
  }
}

/// Collects the text of a document while it is parsed.
private final class HTMLExtraction {
  private let source: [UInt8]
  private var output: [UInt8] = []
  private var changes: [OffsetMap.Change] = []
  /// Where the source is copied or left out up to.
  private var taken = 0
  /// What separates the next text from the one before.
  private var separator: Separator = .none
  /// Depth inside elements that are left out.
  private var skipped = 0

  private enum Separator: Int {
    case none
    case line
    case paragraph

    var bytes: [UInt8] {
      switch self {
      case .none: []
      case .line: [0x0A]
      case .paragraph: [0x0A, 0x0A]
      }
    }
  }

  init(source: [UInt8]) { self.source = source }

  func take(_ event: cxml_event) {
    let bytes = UnsafeBufferPointer(start: event.bytes, count: event.length)
    switch event.kind {
    case CXML_TEXT:
      if skipped == 0 { append(bytes, sourceEnd: min(event.source_end, source.count)) }
    case CXML_START:
      separate(at: bytes)
      if HTMLElements.skipped.contains(0..<bytes.count, of: Array(bytes)) { skipped += 1 }
    default:
      separate(at: bytes)
      if skipped > 0, HTMLElements.skipped.contains(0..<bytes.count, of: Array(bytes)) { skipped -= 1 }
    }
  }

  private func separate(at name: UnsafeBufferPointer<UInt8>) {
    let name = Array(name)
    if HTMLElements.lines.contains(0..<name.count, of: name) {
      separator = Separator(rawValue: max(separator.rawValue, Separator.line.rawValue)) ?? .line
    } else if HTMLElements.blocks.contains(0..<name.count, of: name) {
      separator = .paragraph
    }
  }

  /// Appends a stretch of text, whose source ends at an offset.
  private func append(_ text: UnsafeBufferPointer<UInt8>, sourceEnd: Int) {
    let isBlank = text.allSatisfy(\.isASCIIWhitespace)
    if isBlank, separator != .none || output.isEmpty { return }
    let start = sourceStart(of: text, end: sourceEnd)
    close(before: start)
    let isVerbatim = source[start..<sourceEnd].elementsEqual(text)
    if !isVerbatim { noteChange(start..<sourceEnd, replacedBy: text.count) }
    for byte in text {
      // Line ends inside a block are spaces.
      if byte == 0x0A || byte == 0x0D || byte == 0x09 {
        if isVerbatim { noteChange(taken..<taken + 1, replacedBy: 1) }
        output.append(0x20)
      } else {
        output.append(byte)
      }
      if isVerbatim { taken += 1 }
    }
    taken = sourceEnd
  }

  /// Where the source of a text starts: as long before its end where it is written so, else at the reference's `&`.
  private func sourceStart(of text: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    let verbatim = end - text.count
    if verbatim >= taken, source[verbatim..<end].elementsEqual(text) { return verbatim }
    return source[taken..<end].lastIndex(of: UInt8(ascii: "&")) ?? taken
  }

  /// Leaves out the source up to an offset, and writes the separator in its place.
  private func close(before start: Int) {
    let bytes = output.isEmpty ? [] : separator.bytes
    if start > taken || !bytes.isEmpty {
      noteChange(taken..<start, replacedBy: bytes.count)
      output += bytes
    }
    taken = start
    separator = .none
  }

  private func noteChange(_ original: Range<Int>, replacedBy count: Int) {
    changes.append(OffsetMap.Change(original: original, normalized: output.count..<output.count + count))
  }

  func finished() -> NormalizedText {
    if taken < source.count { noteChange(taken..<source.count, replacedBy: 0) }
    return NormalizedText(bytes: output, map: OffsetMap(changes: changes))
  }
}

/// Elements by what they mean for running text.
private enum HTMLElements {
  /// Elements whose text is no part of an article.
  static let skipped = Lexicon(
    listing: "script style head noscript template nav footer aside form button select textarea svg iframe object")
  /// Elements that end a line.
  static let lines = Lexicon(listing: "br")
  /// Elements that are paragraphs of their own (HTML Standard, 15.3.3, flow content that is displayed as a block).
  static let blocks = Lexicon(
    listing: """
      p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption section article
      header main figure figcaption address hr hgroup details summary fieldset legend body html center title nav footer
      aside form search menu
      """)
}
