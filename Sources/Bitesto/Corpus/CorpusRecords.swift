internal import CorpusModel
internal import Terminology

/// Turns aligned documents into the rows of the corpus.
struct CorpusRecords {
  let glossary: Glossary
  let collection: AlignedCollection
  /// Cuts the sides of rows; nil where the table's columns are enough.
  let sentences: CorpusSentences?

  /// The rows of a document, in the order of the Italian text.
  func records(ofDocument index: Int) throws(InputError) -> [CorpusRecord] {
    let document = collection.documents[index]
    let names = sentences?.names(of: document) ?? []
    let targetNames = collection.targets.indices.map { column in
      collection.columns[column][index].translation.flatMap {
        sentences?.names(of: $0, in: collection.targets[column])
      } ?? []
    }
    var records: [CorpusRecord] = []
    for row in collection.rows(ofDocument: index) {
      let segments = document.segments[row.source]
      let concepts = distinctConcepts(document, in: row.source)
      var translations: [CorpusRecord.Translation] = []
      for column in collection.targets.indices {
        translations.append(
          try translation(
            collection.columns[column][index].translation, row.targets[column], collection.targets[column],
            concepts, targetNames[column]))
      }
      let record = CorpusRecord(
        document: document.source.path, segments: row.source.map { document.segmentsBefore + $0 + 1 },
        text: segments.map { document.originalText(of: $0) }.joined(separator: " "),
        normalizedText: segments.map { document.line(of: $0) }.joined(separator: " "),
        concepts: concepts.map { glossary.concepts[$0].id },
        names: concepts.map { glossary.concepts[$0].preferredName(.italian) ?? "" },
        translations: translations,
        side: try sentences?.side(row.source, of: document, names: names, isItalian: true) ?? .empty,
        metadata: document.metadata(ofUnit: row.unit))
      records.append(record)
    }
    return records
  }

  private func distinctConcepts(_ document: AnalyzedDocument, in segments: Range<Int>) -> [Int] {
    var concepts: [Int] = []
    // Mentions are in the order of the text.
    let first = document.mentions.partitioningIndex { $0.segment >= segments.lowerBound }
    for mention in document.mentions[first...] {
      if mention.segment >= segments.upperBound { break }
      if mention.isNested { continue }
      if let concept = mention.concept, !concepts.contains(concept) { concepts.append(concept) }
    }
    return concepts
  }

  private func translation(
    _ translation: AnalyzedTranslation?, _ cell: BeadMerging.Cell, _ target: LanguageTag, _ concepts: [Int],
    _ targetNames: [CorpusSentence.Name]
  ) throws(InputError) -> CorpusRecord.Translation {
    let names = concepts.map { glossary.concepts[$0].preferredName(target) ?? "" }
    guard let translation, !cell.segments.isEmpty else {
      return CorpusRecord.Translation(text: "", segments: [], names: names, score: nil, missing: [])
    }
    let present = translation.acceptedConcepts(in: cell.segments)
    return CorpusRecord.Translation(
      text: translation.document.segments[cell.segments].map { translation.document.originalText(of: $0) }
        .joined(separator: " "),
      segments: cell.segments.map { translation.document.segmentsBefore + $0 + 1 }, names: names,
      score: cell.score,
      missing: concepts.filter { !present.contains($0) }.map { glossary.concepts[$0].id },
      side: try sentences?.side(
        cell.segments, of: translation.document, names: targetNames, isItalian: false) ?? .empty)
  }
}
