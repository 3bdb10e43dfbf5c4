internal import CXML
internal import CorpusModel

/// Writes one XML document piece by piece through libxml2; memory does not grow with the document.
///
/// Characters that XML 1.0 forbids are left out and counted. It belongs to one task at a time.
final class XMLStream {
  /// Attributes in the order in which they are written; nil leaves one out.
  typealias Attributes = KeyValuePairs<String, String?>

  private let handle: OpaquePointer
  private var isIntact = true
  /// How many characters XML could not hold.
  private(set) var droppedCharacters = 0
  /// The first of them.
  private(set) var firstDropped: Unicode.Scalar?

  /// Makes a stream.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory runs out.
  init() throws(InputError) {
    guard let handle = cxml_writer_open() else { throw Self.exhausted }
    self.handle = handle
  }

  deinit { cxml_writer_close(handle) }

  /// Writes the XML declaration, and what is to follow it as it stands.
  func startDocument(prolog: String = "") { check(cxml_writer_start_document(handle, prolog)) }

  /// Opens an element.
  func start(_ name: String, _ attributes: Attributes = [:]) {
    check(cxml_writer_start(handle, name))
    for (name, value) in attributes {
      if let value { check(cxml_writer_attribute(handle, name, legal(value))) }
    }
  }

  /// Closes the innermost element.
  func end() { check(cxml_writer_end(handle)) }

  /// Writes an element with text alone.
  func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    start(name, attributes)
    self.text(text)
    end()
  }

  /// Writes an element with what `body` writes.
  func element(_ name: String, _ attributes: Attributes = [:], _ body: () -> Void) {
    start(name, attributes)
    body()
    end()
  }

  /// Writes text.
  func text(_ text: some StringProtocol) {
    if !text.isEmpty { check(cxml_writer_text(handle, legal(String(text)))) }
  }

  /// Breaks the line between elements, and indents by some levels.
  func line(_ level: Int = 0) { check(cxml_writer_space(handle, Self.breaks[min(level, Self.breaks.count - 1)])) }

  /// Appends what was written since the last call.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory ran out.
  func take(into output: inout [UInt8]) throws(InputError) {
    let status = withUnsafeMutablePointer(to: &output) { pointer in
      cxml_writer_take(
        handle,
        { context, bytes, length in
          context?.assumingMemoryBound(to: [UInt8].self).pointee += UnsafeBufferPointer(
            start: bytes, count: length)
        }, pointer)
    }
    check(status)
    if !isIntact { throw Self.exhausted }
  }

  private func check(_ status: Int32) { if status != 0 { isIntact = false } }

  private func legal(_ text: String) -> String {
    guard let parts = XMLCharacters.withoutForbidden(text) else { return text }
    droppedCharacters += parts.dropped
    firstDropped = firstDropped ?? parts.first
    return parts.text
  }

  private static let breaks = (0..<9).map { "\n" + String(repeating: "  ", count: $0) }

  private static var exhausted: InputError { InputError(.xmlFailure, "no memory is left to write XML") }
}
