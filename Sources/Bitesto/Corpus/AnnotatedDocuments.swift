internal import Checks
internal import CorpusModel
internal import Terminology

/// Marks the names in the texts of a collection, for reports.
struct AnnotatedDocuments {
  let collection: AlignedCollection
  let glossary: Glossary

  /// The documents in the order of what there is to see: those with findings, those with notes, the others.
  ///
  /// - Complexity: O(*n*) for *n* documents and findings.
  func choice(for findings: [Finding]) -> [Int] {
    let notes = Set(findings.map(\.place.path))
    let errors = Set(findings.lazy.filter { $0.kind.severity != .note }.map(\.place.path))
    var groups: [[Int]] = [[], [], []]
    for index in collection.documents.indices {
      let translations = collection.columns.compactMap { $0[index].translation?.document.source.path }
      let paths = [collection.documents[index].source.path] + translations
      groups[paths.contains(where: errors.contains) ? 0 : paths.contains(where: notes.contains) ? 1 : 2].append(
        index)
    }
    return groups.flatMap { $0 }
  }

  /// The document at a place of the collection.
  func document(at index: Int) -> AnnotatedDocument {
    let document = collection.documents[index]
    let translations = collection.columns.map { $0[index].translation }
    let names = sourceNames(document)
    let translatedNames = translations.map { $0.map(targetNames) ?? [] }
    let rows = collection.rows(ofDocument: index).map { row in
      AnnotatedDocument.Row(
        source: runs(of: row.source, in: document, names: names),
        targets: translations.indices.map { column in
          guard let translation = translations[column] else { return [] }
          return runs(of: row.targets[column].segments, in: translation.document, names: translatedNames[column])
        })
    }
    return AnnotatedDocument(path: document.source.path, targets: collection.targets, rows: rows)
  }

  private typealias NamedRange = (range: Range<Int>, name: AnnotatedRun.Name)

  /// Cuts the text of some segments at its outermost names.
  private func runs(of segments: Range<Int>, in document: AnalyzedDocument, names: [NamedRange]) -> [AnnotatedRun]
  {
    var runs: [AnnotatedRun] = []
    for segment in document.segments[segments] {
      if !runs.isEmpty { runs.append(AnnotatedRun(text: " ")) }
      var position = segment.range.lowerBound
      let first = names.partitioningIndex { $0.range.lowerBound >= segment.range.lowerBound }
      for (range, name) in names[first...].prefix(while: { $0.range.lowerBound < segment.range.upperBound }) {
        guard range.lowerBound >= position, range.upperBound <= segment.range.upperBound else { continue }
        if position < range.lowerBound {
          runs.append(AnnotatedRun(text: document.text.string(in: position..<range.lowerBound)))
        }
        runs.append(AnnotatedRun(text: document.text.string(in: range), name: name))
        position = range.upperBound
      }
      if position < segment.range.upperBound {
        runs.append(AnnotatedRun(text: document.text.string(in: position..<segment.range.upperBound)))
      }
    }
    return runs
  }

  private func sourceNames(_ document: AnalyzedDocument) -> [NamedRange] {
    document.mentions.filter { !$0.isNested }.map { mention in
      guard let concept = mention.concept else {
        let candidates = mention.candidates.map { glossary.concepts[$0].id }.joined(separator: ", ")
        return (
          mention.range,
          AnnotatedRun.Name(concept: "", state: mention.decision.rawValue, explanation: candidates)
        )
      }
      return (mention.range, name(concept, state: mention.status.rawValue))
    }
  }

  private func targetNames(_ translation: AnalyzedTranslation) -> [NamedRange] {
    BitextRows.names(translation.concepts, in: translation.document).filter { !$0.isNested }.map { found in
      let concept = found.concepts[0]
      let state = found.isAccepted ? "admitted" : Mention.Status.deprecated.rawValue
      return (found.range, name(concept, state: state))
    }
  }

  private func name(_ concept: Int, state: String) -> AnnotatedRun.Name {
    let entry = glossary.concepts[concept]
    let forms = glossary.languages.compactMap { language in
      entry.preferredName(language).map { "\(language): \($0)" }
    }
    return AnnotatedRun.Name(concept: entry.id, state: state, explanation: forms.joined(separator: " · "))
  }
}
