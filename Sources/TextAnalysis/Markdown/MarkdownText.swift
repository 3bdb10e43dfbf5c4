package import CorpusModel

/// Takes the running text out of Markdown (CommonMark, with GitHub's tables and footnotes), with the way back.
package enum MarkdownText {
  /// Leaves out front matter, code blocks, link targets, HTML tags and marks; headings, list items and table cells
  /// become paragraphs of their own.
  ///
  /// - Parameter source: well-formed UTF-8.
  /// - Returns: the text with its map to the source.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  package static func extract(_ source: [UInt8]) -> NormalizedText {
    let lines = MarkdownLines(source)
    var blocks = MarkdownBlockScanner(lines: lines)
    blocks.scan()
    var edits = blocks.edits
    let inline = MarkdownInlineScanner(source: source, labels: blocks.labels)
    for block in blocks.texts { edits += inline.edits(in: block) }
    return applied(edits, to: source)
  }

  /// Applies edits; one that an earlier covers, as a link's target does the marks in it, is passed.
  private static func applied(_ edits: [MarkdownEdit], to source: [UInt8]) -> NormalizedText {
    // At one place, what is inserted comes before what is deleted, and the longest stretch wins.
    let inOrder = edits.sorted {
      ($0.range.lowerBound, $0.range.isEmpty ? 0 : 1, -$0.range.upperBound)
        < ($1.range.lowerBound, $1.range.isEmpty ? 0 : 1, -$1.range.upperBound)
    }
    var rewriter = TextRewriter(source)
    var end = 0
    for edit in inOrder where edit.range.lowerBound >= end {
      rewriter.replace(edit.range, with: edit.replacement)
      end = edit.range.upperBound
    }
    let changes = rewriter.changes
    return NormalizedText(bytes: rewriter.finish(), map: OffsetMap(changes: changes))
  }
}

/// A stretch of Markdown, and what is to be read in its place.
struct MarkdownEdit {
  let range: Range<Int>
  let replacement: [UInt8]

  static func delete(_ range: Range<Int>) -> MarkdownEdit { MarkdownEdit(range: range, replacement: []) }
}

/// The lines of a text, with their ends.
struct MarkdownLines {
  let source: [UInt8]
  /// Each line without its end.
  let contents: [Range<Int>]
  /// Each line with its end.
  let ranges: [Range<Int>]

  init(_ source: [UInt8]) {
    self.source = source
    var contents: [Range<Int>] = []
    var ranges: [Range<Int>] = []
    var start = 0
    while start < source.count {
      let feed = source[start...].firstIndex(of: 0x0A)
      var end = feed ?? source.count
      ranges.append(start..<(feed.map { $0 + 1 } ?? source.count))
      if end > start, source[end - 1] == 0x0D { end -= 1 }
      contents.append(start..<end)
      start = feed.map { $0 + 1 } ?? source.count
    }
    self.contents = contents
    self.ranges = ranges
  }
}
