/// One side of a document that is to be aligned.
package struct AlignmentSide: Sendable {
  /// The sentences in UTF-8, normalized.
  package let sentences: [[UInt8]]
  /// For each sentence, whether a paragraph starts with it; empty where paragraphs are not known.
  package let startsParagraph: [Bool]
  /// For each sentence, the glossary concepts that it names, with repetitions; empty where none were looked for.
  package let concepts: [[Int]]
  /// For each sentence a vector, where there are any.
  package let vectors: SentenceVectors?

  /// Describes one side; `startsParagraph` and `concepts` are either empty or as long as `sentences`.
  ///
  /// Vectors that are not as many as the sentences are set aside.
  package init(
    sentences: [[UInt8]], startsParagraph: [Bool] = [], concepts: [[Int]] = [], vectors: SentenceVectors? = nil
  ) {
    self.sentences = sentences
    self.startsParagraph = startsParagraph
    self.concepts = concepts
    self.vectors = vectors?.count == sentences.count ? vectors : nil
  }
}

/// A document and its translation.
package struct DocumentPair: Sendable {
  /// The original.
  package let source: AlignmentSide
  /// Its translation.
  package let target: AlignmentSide
  /// What was aligned by hand.
  package let anchors: AlignmentAnchors

  /// Pairs two sides.
  package init(source: AlignmentSide, target: AlignmentSide, anchors: AlignmentAnchors = .none) {
    self.source = source
    self.target = target
    self.anchors = anchors
  }

  /// The target's vectors, where they can be compared with the source's.
  var comparableTargetVectors: SentenceVectors? {
    guard let source = source.vectors, let target = target.vectors, source.dimension == target.dimension else {
      return nil
    }
    return target
  }
}
