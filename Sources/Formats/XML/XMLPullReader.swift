internal import CXML
internal import CorpusModel
internal import FileAccess

/// Reads XML node by node, in constant memory.
///
/// Nothing is fetched or expanded: no network, no external files, no entities but XML's own five.
final class XMLPullReader {
  /// What stands at the reader's place.
  enum Event {
    case start
    case finish
    case text
  }

  private let reader: OpaquePointer
  private let source: XMLSource

  /// Reads a stream.
  ///
  /// - Throws: `InputError` (`BT0706`) without memory.
  init(_ stream: ByteStream) throws(InputError) {
    source = XMLSource(stream)
    let opened = cxml_reader_open(
      { context, buffer, capacity in
        guard let context else { return -1 }
        let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
        return source.read(into: UnsafeMutableBufferPointer(start: buffer, count: Int(capacity)))
      }, Unmanaged.passUnretained(source).toOpaque())
    guard let opened else {
      throw InputError(.malformedXML, "there is no memory to read it", at: SourceLocation(path: stream.path))
    }
    reader = opened
  }

  deinit { cxml_reader_close(reader) }

  /// Goes to the next node; nil at the end of the document.
  ///
  /// - Throws: `InputError` (`BT0706`) where the document is malformed or refers to an entity, `BT0103` where it is not
  ///   in the encoding that it declares, and what the stream throws.
  func next() throws(InputError) -> Event? {
    switch cxml_reader_next(reader) {
    case CXML_READER_START: return .start
    case CXML_READER_FINISH: return .finish
    case CXML_READER_TEXT: return .text
    case CXML_READER_ENTITY:
      throw fault("it refers to the entity «\(name)», and entities are not expanded")
    case CXML_READER_DONE: return nil
    default: throw failure()
    }
  }

  /// The name of the element at the reader's place, without its prefix.
  var name: String { cxml_reader_name(reader).map { String(cString: $0) } ?? "" }

  /// Whether the element is empty, so that no ``Event/finish`` follows.
  var isEmpty: Bool { cxml_reader_is_empty(reader) == 1 }

  /// The value of an attribute of the element at the reader's place.
  func attribute(_ name: String) -> String? {
    guard let value = cxml_reader_attribute(reader, name) else { return nil }
    defer { cxml_reader_free(value) }
    return String(cString: value)
  }

  /// The language that an attribute of the element names; nil without the attribute.
  ///
  /// - Throws: `InputError` (`BT0706`) where it is no language tag.
  func language(_ names: String...) throws(InputError) -> LanguageTag? {
    for name in names {
      guard let value = attribute(name) else { continue }
      // Older tools write en_US.
      guard let tag = LanguageTag(value.split(separator: "_").joined(separator: "-")) else {
        throw fault("«\(value)» is no language tag")
      }
      return tag
    }
    return nil
  }

  /// The line at the reader's place.
  var location: SourceLocation { SourceLocation(path: source.path, line: Int(cxml_reader_line(reader))) }

  /// An error at the reader's place.
  func fault(_ message: String) -> InputError { InputError(.malformedXML, message, at: location) }

  /// Passes the rest of the element whose start is at the reader's place.
  func skipElement() throws(InputError) { _ = try elementText { _ in false } }

  /// Reads the text of the element whose start is at the reader's place, up to its end.
  ///
  /// - Parameter keeps: whether the text inside an element of some name belongs to it.
  /// - Throws: `InputError` as ``next()``.
  func elementText(
    where keeps: (String) -> Bool, replacing replacement: (XMLPullReader) -> [UInt8] = { _ in [] }
  ) throws(InputError) -> [UInt8] {
    if isEmpty { return [] }
    var text: [UInt8] = []
    var depth = 0
    /// The depth of the outermost element that is left out.
    var leftOut: Int?
    while let event = try next() {
      switch event {
      case .text:
        if leftOut == nil { appendText(to: &text) }
      case .start:
        if leftOut == nil { text += replacement(self) }
        if isEmpty { continue }
        depth += 1
        if leftOut == nil, !keeps(name) { leftOut = depth }
      case .finish:
        if depth == 0 { return text }
        if leftOut == depth { leftOut = nil }
        depth -= 1
      }
    }
    return text
  }

  private func appendText(to text: inout [UInt8]) {
    guard let value = cxml_reader_text(reader) else { return }
    value.withMemoryRebound(to: UInt8.self, capacity: 1) { bytes in
      var length = 0
      while bytes[length] != 0 { length += 1 }
      text += UnsafeBufferPointer(start: bytes, count: length)
    }
  }

  private func failure() -> InputError {
    if let failure = source.failure { return failure }
    let encoding = cxml_reader_encoding(reader).map { String(cString: $0).uppercased() } ?? "UTF-8"
    if encoding == "UTF-8", let error = source.encodingError { return error }
    var line: Int32 = 0
    var column: Int32 = 0
    let message = String(cString: cxml_reader_error(reader, &line, &column))
    return InputError(
      .malformedXML, message.split(separator: "\n").first.map(String.init) ?? "malformed",
      at: SourceLocation(
        path: source.path, line: line > 0 ? Int(line) : nil, column: column > 0 ? Int(column) : nil))
  }
}
