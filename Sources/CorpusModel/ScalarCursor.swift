/// Counts the scalars before places of a text that mostly come in order.
///
/// It counts on from the place before, where ``SourceText/scalarOffset(ofUTF8:)`` counts from the last checkpoint.
package struct ScalarCursor {
  private let source: SourceText
  /// The place of the last question.
  private var last = 0
  /// The scalars before it.
  private var count: Int

  /// Bytes that are counted through rather than asked for.
  private static let near = 1024

  /// Starts at the beginning of a text.
  package init(_ source: SourceText) {
    self.source = source
    count = source.scalarOffset(ofUTF8: 0)
  }

  /// Counts the scalars before a byte offset; see ``SourceText/scalarOffset(ofUTF8:)``.
  ///
  /// - Complexity: O(1).
  package mutating func scalarOffset(ofUTF8 utf8Offset: Int) -> Int {
    if utf8Offset >= last, utf8Offset - last <= Self.near {
      count += ByteSearch.scalarCount(in: source.bytes, last..<utf8Offset)
    } else {
      count = source.scalarOffset(ofUTF8: utf8Offset)
    }
    last = utf8Offset
    return count
  }
}
