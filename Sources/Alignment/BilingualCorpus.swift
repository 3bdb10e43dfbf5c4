/// A whole collection of documents and their translations as integers.
final class BilingualCorpus: Sendable {
  /// One document: its sentences among those of the collection.
  struct Document: Sendable {
    let source: Range<Int>
    let target: Range<Int>
    /// Whether paragraphs are known on both sides.
    let hasParagraphs: Bool
    /// What was aligned by hand, if anything was.
    let anchors: AnchorConstraint?
    /// The sentences' vectors, if there are any on both sides.
    let vectors: DocumentVectors?

    /// Whether a bead's score has parts beyond its words, lengths and shape.
    var hasFurtherEvidence: Bool { hasParagraphs || anchors != nil || vectors != nil }
  }

  let source: SideCorpus
  let target: SideCorpus
  let documents: [Document]
  /// What is linked by its spelling.
  let links: PriorLinks
  /// For each type whether it is rare enough to tell sentences apart.
  let sourceIsContent: [Bool]
  let targetIsContent: [Bool]

  /// Scans a collection.
  ///
  /// - Complexity: O(*n*) for *n* bytes, beyond the linking of the vocabularies.
  init(_ pairs: [DocumentPair], _ parameters: AlignmentParameters) {
    source = SideCorpus(pairs.map(\.source))
    target = SideCorpus(pairs.map(\.target))
    links = PriorLinks(source.table, target.table)
    let longer = max(source.sentenceCount, target.sentenceCount)
    let limit = max(4, min(parameters.mostFrequent, Int32(parameters.contentShare * Float(longer))))
    sourceIsContent = source.frequencies.map { $0 <= limit }
    targetIsContent = target.frequencies.map { $0 <= limit }
    var documents: [Document] = []
    for pair in pairs {
      let first = documents.last?.source.upperBound ?? 0
      let second = documents.last?.target.upperBound ?? 0
      documents.append(
        Document(
          source: first..<(first + pair.source.sentences.count),
          target: second..<(second + pair.target.sentences.count),
          hasParagraphs: !pair.source.startsParagraph.isEmpty && !pair.target.startsParagraph.isEmpty,
          anchors: AnchorConstraint(
            pair.anchors, sourceCount: pair.source.sentences.count, targetCount: pair.target.sentences.count),
          vectors: DocumentVectors(pair)))
    }
    self.documents = documents
  }
}
