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

  /// Aligns a collection of documents, which share one lexicon; copies of a document share none with it.
  ///
  /// - Returns: for each pair its beads, which cover every sentence of both sides once and in order.
  package func align(_ pairs: [DocumentPair]) -> [[Bead]] { run(pairs, explains: false).map(\.beads) }

  /// Aligns a collection as ``align(_:)`` does, and tells why.
  package func explain(_ pairs: [DocumentPair]) -> [DocumentAlignment] { run(pairs, explains: true) }

  private func run(_ pairs: [DocumentPair], explains: Bool) -> [DocumentAlignment] {
    var alignments: [Int: DocumentAlignment] = [:]
    for round in CollectionRounds(pairs).rounds {
      var aligner = CollectionAligner(round.map { pairs[$0] }, AlignmentParameters())
      for (index, alignment) in zip(round, aligner.run(explains: explains)) { alignments[index] = alignment }
    }
    return pairs.indices.map { alignments[$0] ?? DocumentAlignment(beads: [], explanations: []) }
  }
}

/// The alignment of one document, explained.
package struct DocumentAlignment: Sendable {
  /// The beads, which cover every sentence of both sides once and in order.
  package let beads: [Bead]
  /// For each bead why it was chosen; empty where that was not asked.
  package let explanations: [BeadExplanation]
}
