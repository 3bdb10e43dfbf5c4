internal import CorpusModel
internal import FileAccess

/// A long text in parts, each a document of its own to the work, so that memory does not grow with the file.
///
/// A text of up to ``wholeAtMost`` bytes is one part. Longer ones are cut behind a blank line, or else a line, so that
/// sentences and paragraphs are those of the whole; offsets and numbers of lines go on through the parts.
final class TextParts: DocumentSource {
  /// The bytes of the longest text that is not cut: no article and hardly a book has more.
  static let wholeAtMost = 4 << 20
  /// The bytes of a part of a longer text, with which the work stays in the processor's cache; only a text without line breaks
  /// has longer ones.
  static let partSize = 1 << 19

  /// About how many bytes are read behind a part's end.
  private static let mostAhead = 1 << 16

  private let stream: ByteStream
  private let path: String
  private let language: LanguageTag
  private let wholeAtMost: Int
  private let partSize: Int
  /// What was read to see whether the text is to be cut, in pieces that are taken one by one.
  private var ahead: ArraySlice<ArraySlice<UInt8>>?
  private var isLong = false
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  private var isFirst = true
  private var bytesBefore = 0
  private var scalarsBefore = 0
  private var linesBefore = 0

  init(
    _ stream: ByteStream, path: String, language: LanguageTag, wholeAtMost: Int = wholeAtMost,
    partSize: Int = partSize
  ) {
    self.stream = stream
    self.path = path
    self.language = language
    self.wholeAtMost = wholeAtMost
    self.partSize = partSize
  }

  /// The next part; nil at the end.
  ///
  /// - Throws: `InputError` where the file cannot be read, is not UTF-8, or has a line that is too long (`BT0902`).
  func next() throws(InputError) -> InputDocument? {
    let end = try partEnd()
    if end == 0 { return nil }
    let isWhole = isFirst && isAtEnd && end == waiting.count
    var part = waiting
    waiting = Array(part[end...])
    part.removeSubrange(end...)
    let size = part.count
    if isFirst, part.starts(with: [0xEF, 0xBB, 0xBF]) { part.removeSubrange(..<3) }
    isFirst = false
    if let offset = UTF8Validation.firstInvalidOffset(in: part) {
      throw UTF8Validation.error(
        path: path, bytes: part, offset: offset, shownOffset: bytesBefore + size - part.count + offset,
        firstLine: linesBefore + 1)
    }
    let source = SourceText(path: path, text: part, scalarsBefore: scalarsBefore, linesBefore: linesBefore)
    bytesBefore += size
    scalarsBefore += source.scalarCount
    linesBefore += source.lineFeedCount
    return InputDocument(
      content: InputContent(source: source, form: .plain, isPart: !isWhole), language: language, translations: [])
  }

  /// Reads on; false at the text's end.
  private func read() throws(InputError) -> Bool {
    if ahead == nil { try lookAhead() }
    guard let piece = ahead?.popFirst() else { return try stream.append(to: &waiting) }
    waiting += piece
    return true
  }

  /// Reads so far as to see whether the text is to be cut.
  private func lookAhead() throws(InputError) {
    var pieces: [ArraySlice<UInt8>] = []
    var size = 0
    while size <= wholeAtMost, let read = try stream.next() {
      // The contents of a pipe come as one, which is not to be copied for every part.
      for start in stride(from: 0, to: read.count, by: Self.mostAhead) {
        pieces.append(read[start..<min(start + Self.mostAhead, read.count)])
      }
      size += read.count
    }
    isLong = size > wholeAtMost
    if !isLong { waiting.reserveCapacity(size) }
    ahead = pieces[...]
  }

  /// Reads until a part is full, and finds its end; 0 where nothing is left.
  private func partEnd() throws(InputError) -> Int {
    var searched = 0
    while true {
      while !isAtEnd, !isLong || waiting.count <= max(partSize, searched + 1) {
        if isLong { waiting.reserveCapacity(partSize + Self.mostAhead) }
        isAtEnd = try !read()
      }
      if isAtEnd, !isLong || waiting.count <= partSize { return waiting.count }
      let limit = searched == 0 ? partSize : waiting.count - 1
      if let end = Self.cut(waiting, before: limit, behind: searched) { return end }
      if isAtEnd { return waiting.count }
      // No line ends in what was searched.
      searched = limit
      if searched > stream.limits.lineSize {
        throw stream.limits.tooLongLine(path: path, number: linesBefore + 1)
      }
    }
  }

  /// Where to cut: behind the last blank line, or else behind the last line feed.
  private static func cut(_ text: [UInt8], before limit: Int, behind start: Int) -> Int? {
    var lastLine: Int?
    var index = min(limit, text.count - 1)
    while index > start {
      if text[index] == 0x0A {
        lastLine = lastLine ?? index + 1
        if text[index - 1] == 0x0A { return index + 1 }
      }
      index -= 1
    }
    return lastLine
  }
}
