package import CorpusModel

/// Aligns the segments of documents with those of their translations.
package struct SentenceAligner: Sendable {
  /// The language of the sources.
  package let source: LanguageTag
  /// The language of the translations.
  package let target: LanguageTag

  /// Makes an aligner for a pair of languages.
  package init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Aligns a collection of documents, which share one lexicon.
  ///
  /// - Returns: for each pair its beads, which cover every sentence of both sides once and in order.
  package func align(_ pairs: [DocumentPair]) -> [[Bead]] {
    var aligner = CollectionAligner(pairs, AlignmentParameters())
    return aligner.run().map(\.beads)
  }

  /// Aligns a collection as ``align(_:)`` does, and tells why.
  package func explain(_ pairs: [DocumentPair]) -> [DocumentAlignment] {
    var aligner = CollectionAligner(pairs, AlignmentParameters())
    return aligner.run(explains: true)
  }
}

/// The alignment of one document, explained.
package struct DocumentAlignment: Sendable {
  /// The beads, which cover every sentence of both sides once and in order.
  package let beads: [Bead]
  /// For each bead why it was chosen; empty where that was not asked.
  package let explanations: [BeadExplanation]
}
