/// One side of a document that is to be aligned.
package struct AlignmentSide: Sendable {
  /// The sentences in UTF-8, normalized.
  package let sentences: [[UInt8]]
  /// For each sentence, whether a paragraph starts with it; empty where paragraphs are not known.
  package let startsParagraph: [Bool]
  /// For each sentence, the glossary concepts that it names, with repetitions; empty where none were looked for.
  package let concepts: [[Int]]

  /// Describes one side; each of the two lists is either empty or as long as `sentences`.
  package init(sentences: [[UInt8]], startsParagraph: [Bool] = [], concepts: [[Int]] = []) {
    self.sentences = sentences
    self.startsParagraph = startsParagraph
    self.concepts = concepts
  }
}

/// A document and its translation.
package struct DocumentPair: Sendable {
  /// The original.
  package let source: AlignmentSide
  /// Its translation.
  package let target: AlignmentSide

  /// Pairs two sides.
  package init(source: AlignmentSide, target: AlignmentSide) {
    self.source = source
    self.target = target
  }
}
