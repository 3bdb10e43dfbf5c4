/// A sentence of a document, or what stands in its place (a heading, a caption).
public struct Segment: Sendable, Equatable {
  /// UTF-8 bytes of the normalized text, without white space at either end.
  public let range: Range<Int>
  /// The paragraph that holds it, from 0 through the document.
  public let paragraph: Int

  /// Names a sentence.
  @inlinable package init(range: Range<Int>, paragraph: Int) {
    self.range = range
    self.paragraph = paragraph
  }
}
