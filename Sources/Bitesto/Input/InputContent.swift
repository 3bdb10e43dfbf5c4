package import CorpusModel
package import FileAccess
internal import TextAnalysis

/// The text of a document as its file writes it, and how.
package struct InputContent: Sendable {
  /// How a text is written.
  package enum Form: Sendable, Equatable {
    case plain
    case markdown
    case html
    /// Cut into units, whose ranges are in order; those of empty units are empty.
    case units([Range<Int>])
  }

  /// The text.
  package let source: SourceText
  /// How it is written.
  package let form: Form
  /// How many segments the parts of the document before this one have.
  package var segmentsBefore = 0
  /// Whether it is a part of a long text, which may not be the first.
  package var isPart = false

  /// Takes over a text.
  package init(source: SourceText, form: Form, segmentsBefore: Int = 0, isPart: Bool = false) {
    self.source = source
    self.isPart = isPart
    self.form = form
    self.segmentsBefore = segmentsBefore
  }

  /// Takes over the bytes of a file that is one document.
  ///
  /// - Throws: `InputError` (`BT0103`) where they are not UTF-8.
  package init(path: String, contents: [UInt8], format: InputFormat) throws(InputError) {
    let form: Form =
      switch format {
      case .html: .html
      case .markdown: .markdown
      default: .plain
      }
    self.init(source: try SourceText(path: path, contents: contents), form: form)
  }

  /// Reads a file as one document, in the format that its name tells.
  ///
  /// - Throws: `InputError` when it cannot be read, is not UTF-8, or has a line longer than the limit.
  package init(path: String, limits: ReadingLimits = .standard) throws(InputError) {
    let contents = try FileInput.read(path, limits: limits)
    try limits.checkLines(of: contents, path: path)
    try self.init(path: path, contents: contents, format: InputName(path).format ?? .text)
  }

  /// Whether it holds nothing but white space.
  package var isBlank: Bool { source.bytes.allSatisfy(\.isASCIIWhitespace) }

  /// What is to be read of the text, with the way back to its source: one piece, or one a unit.
  func pieces() throws(InputError) -> [NormalizedText] {
    switch form {
    case .markdown: [MarkdownText.extract(source.bytes)]
    case .plain: [NormalizedText(bytes: source.bytes, map: .identity)]
    case .html: [try HTMLText.extract(source.bytes)]
    case .units(let ranges):
      ranges.map { range in
        let start = OffsetMap.Change(original: 0..<range.lowerBound, normalized: 0..<0)
        return NormalizedText(
          bytes: Array(source.bytes[range]), map: OffsetMap(changes: range.lowerBound == 0 ? [] : [start]))
      }
    }
  }
}
