internal import Alignment
package import CorpusModel
internal import Mentions
package import Terminology
package import TextAnalysis

/// Builds the bilingual corpus: aligns documents with their translations and joins them into rows.
package struct CorpusBuilder {
  private let glossary: Glossary
  private let targets: [LanguageTag]
  private let normalization: NormalizationSettings

  /// Makes a builder.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - targets: the languages of the columns, each one of the glossary's.
  ///   - normalization: how to normalize the texts.
  package init(glossary: Glossary, targets: [LanguageTag], normalization: NormalizationSettings) {
    self.glossary = glossary
    self.targets = targets
    self.normalization = normalization
  }

  /// Builds the rows of a collection; each list belongs to the document at its place.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  /// - Complexity: O(*n*) for *n* bytes of text, in memory too: alignment learns from the whole collection.
  package func records(of inputs: [InputDocument]) throws(InputError) -> [[CorpusRecord]] {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: (glossary, lexicon))
    var documents: [AnalyzedDocument] = []
    for input in inputs { documents.append(try analyzer.analyze(input)) }
    var columns: [TranslatedColumn] = []
    for target in targets { columns.append(try column(target, inputs, documents)) }
    return documents.indices.map { index in records(documents[index], columns.map { $0.entries[index] }) }
  }

  // MARK: - One language

  /// The translations of the collection into one language, with their alignments.
  private struct TranslatedColumn {
    struct Entry {
      let translation: AnalyzedTranslation?
      let beads: [Bead]
    }

    let entries: [Entry]
  }

  private func column(
    _ target: LanguageTag, _ inputs: [InputDocument], _ documents: [AnalyzedDocument]
  ) throws(InputError) -> TranslatedColumn {
    let analyzer = try TranslationAnalyzer(language: target, normalization: normalization, glossary: glossary)
    var translations: [AnalyzedTranslation?] = []
    for input in inputs {
      let file = Self.translation(of: input, into: target)
      translations.append(try file.map { file throws(InputError) in try analyzer.analyze(path: file.path) })
    }
    let pairs = documents.indices.compactMap { index in
      translations[index].map { DocumentPair(source: side(documents[index]), target: side($0)) }
    }
    var aligned = SentenceAligner(source: .italian, target: target).align(pairs)[...]
    let entries = translations.map { translation in
      TranslatedColumn.Entry(translation: translation, beads: translation == nil ? [] : aligned.removeFirst())
    }
    return TranslatedColumn(entries: entries)
  }

  /// The file for a target: of its very tag, or else of the bare language, which for Korean is the South's.
  static func translation(of input: InputDocument, into target: LanguageTag) -> InputTranslation? {
    if let exact = input.translations.first(where: { $0.language == target }) { return exact }
    guard target.region == nil || target == .southKorean else { return nil }
    return input.translations.first { $0.language.identifier == target.language }
      ?? (target.region == nil ? input.translations.first { $0.language.language == target.language } : nil)
  }

  private func side(_ document: AnalyzedDocument) -> AlignmentSide {
    var concepts = [[Int]](repeating: [], count: document.segments.count)
    for mention in document.mentions {
      if let concept = mention.concept { concepts[mention.segment].append(concept) }
    }
    return side(document, concepts)
  }

  private func side(_ translation: AnalyzedTranslation) -> AlignmentSide {
    let segments = translation.document.segments
    var concepts = [[Int]](repeating: [], count: segments.count)
    for present in translation.concepts where !present.isShortForm {
      let segment = segments.partitioningIndex { $0.range.lowerBound > present.range.lowerBound } - 1
      if segment >= 0 { concepts[segment].append(present.concept) }
    }
    return side(translation.document, concepts)
  }

  private func side(_ document: AnalyzedDocument, _ concepts: [[Int]]) -> AlignmentSide {
    let segments = document.segments
    return AlignmentSide(
      sentences: segments.map { Array(document.line(of: $0).utf8) },
      startsParagraph: segments.indices.map { $0 == 0 || segments[$0].paragraph != segments[$0 - 1].paragraph },
      concepts: concepts)
  }

  // MARK: - Rows

  private func records(_ document: AnalyzedDocument, _ entries: [TranslatedColumn.Entry]) -> [CorpusRecord] {
    BeadMerging.rows(segmentCount: document.segments.count, alignments: entries.map(\.beads)).map { row in
      let segments = Array(document.segments[row.source])
      let concepts = distinctConcepts(document, in: row.source)
      return CorpusRecord(
        document: document.source.path, segments: row.source.map { $0 + 1 },
        text: segments.map { document.originalText(of: $0) }.joined(separator: " "),
        normalizedText: segments.map { document.line(of: $0) }.joined(separator: " "),
        concepts: concepts.map { glossary.concepts[$0].id },
        names: concepts.map { glossary.concepts[$0].preferredName(.italian) ?? "" },
        translations: targets.indices.map { index in
          translation(entries[index].translation, row.targets[index], targets[index], concepts)
        })
    }
  }

  private func distinctConcepts(_ document: AnalyzedDocument, in segments: Range<Int>) -> [Int] {
    var concepts: [Int] = []
    for mention in document.mentions where segments.contains(mention.segment) {
      if let concept = mention.concept, !concepts.contains(concept) { concepts.append(concept) }
    }
    return concepts
  }

  private func translation(
    _ translation: AnalyzedTranslation?, _ cell: BeadMerging.Cell, _ target: LanguageTag, _ concepts: [Int]
  ) -> CorpusRecord.Translation {
    let names = concepts.map { glossary.concepts[$0].preferredName(target) ?? "" }
    guard let translation, !cell.segments.isEmpty else {
      return CorpusRecord.Translation(text: "", segments: [], names: names, score: nil, missing: [])
    }
    let present = translation.acceptedConcepts(in: cell.segments)
    return CorpusRecord.Translation(
      text: translation.document.segments[cell.segments].map { translation.document.originalText(of: $0) }
        .joined(separator: " "),
      segments: cell.segments.map { $0 + 1 }, names: names, score: cell.score,
      missing: concepts.filter { !present.contains($0) }.map { glossary.concepts[$0].id })
  }
}
