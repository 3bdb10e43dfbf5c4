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
    aligner.run()
    var first = 0
    return aligner.model.corpus.documents.map { document in
      aligner.model.path.steps(of: document, from: &first).map { step in
        Bead(source: step.source, target: step.target, score: 0)
      }
    }
  }
}
