package import CorpusModel

/// A name outside the glossary at a place of a document.
package struct NameOccurrence: Sendable, Equatable {
  /// The document, as a place in the corpus.
  package let document: Int
  /// The sentence, from 0 through the document.
  package let segment: Int
  /// Where it starts, in the original.
  package let place: SourceLocation
  /// Unicode scalars of the original, half-open.
  package let scalars: Range<Int>
  /// As the original writes it.
  package let surface: String

  /// Finds the original of a range of the normalized text.
  init(_ range: Range<Int>, document: Int, segment: Int, source: SourceText, text: NormalizedText) {
    self.document = document
    self.segment = segment
    let original = text.map.originalRange(of: range)
    place = source.location(ofUTF8: original.lowerBound)
    scalars = source.scalarOffset(ofUTF8: original.lowerBound)..<source.scalarOffset(ofUTF8: original.upperBound)
    surface = source.string(in: original)
  }
}
