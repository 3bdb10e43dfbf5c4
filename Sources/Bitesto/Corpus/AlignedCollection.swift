internal import Alignment
internal import CorpusModel
internal import FileAccess
internal import Mentions
internal import Terminology
internal import TextAnalysis

/// A collection of documents, analyzed, with their translations aligned.
struct AlignedCollection {
  /// The translation of one document into one language.
  struct Entry {
    /// Nil where there is none.
    let translation: AnalyzedTranslation?
    /// The beads between document and translation; empty without one.
    let beads: [Bead]
  }

  /// The documents, in the order of the inputs.
  let documents: [AnalyzedDocument]
  /// The target languages.
  let targets: [LanguageTag]
  /// For each target language, the translations in the order of the documents.
  let columns: [[Entry]]

  /// Analyzes and aligns.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  /// - Complexity: O(*n*) for *n* bytes of text, in memory too: alignment learns from the whole collection.
  init(
    _ inputs: [InputDocument], targets: [LanguageTag], glossary: Glossary, normalization: NormalizationSettings,
    includesNested: Bool = false
  ) throws(InputError) {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: (glossary, lexicon))
    var documents: [AnalyzedDocument] = []
    for input in inputs { documents.append(try analyzer.analyze(input, includesNested: includesNested)) }
    var columns: [[Entry]] = []
    for target in targets {
      if !inputs.contains(where: { Self.translation(of: $0, into: target) != nil }) {
        columns.append(inputs.map { _ in Entry(translation: nil, beads: []) })
        continue
      }
      let reader = try TranslationAnalyzer(language: target, normalization: normalization, glossary: glossary)
      var translations: [AnalyzedTranslation?] = []
      for input in inputs {
        let file = Self.translation(of: input, into: target)
        translations.append(
          try file.map { file throws(InputError) in try reader.analyze(file.content()) })
      }
      columns.append(Self.align(documents, translations, target))
    }
    self.documents = documents
    self.targets = targets
    self.columns = columns
  }

  /// A document without translations, which needs no others to be aligned.
  init(alone document: AnalyzedDocument, targets: [LanguageTag]) {
    documents = [document]
    self.targets = targets
    columns = targets.map { _ in [Entry(translation: nil, beads: [])] }
  }

  /// The same documents, with the translations that lie in a folder under the names of their own.
  ///
  /// - Throws: `InputError` when a file cannot be read.
  func withTranslations(
    from folder: String, inputs: [InputDocument], glossary: Glossary, normalization: NormalizationSettings
  ) throws(InputError) -> AlignedCollection {
    var columns: [[Entry]] = []
    for target in targets {
      let reader = try TranslationAnalyzer(language: target, normalization: normalization, glossary: glossary)
      var translations: [AnalyzedTranslation?] = []
      for input in inputs {
        let content = try Self.translation(of: input, into: target)?.content()
        let name = content?.source.path.split(separator: "/").last
        let path = name.map { "\(folder)/\($0)" }.flatMap { FileInput.exists($0) ? $0 : nil }
        translations.append(
          try path.map { path throws(InputError) in
            try reader.analyze(InputContent(path: path, contents: FileInput.read(path), format: .text))
          })
      }
      columns.append(Self.align(documents, translations, target))
    }
    return AlignedCollection(documents: documents, targets: targets, columns: columns)
  }

  private init(documents: [AnalyzedDocument], targets: [LanguageTag], columns: [[Entry]]) {
    self.documents = documents
    self.targets = targets
    self.columns = columns
  }

  /// The rows of a document, common to all languages.
  func rows(ofDocument index: Int) -> [BeadMerging.Row] {
    if let units = documents[index].units {
      return UnitBeads.rows(source: units, targets: columns.map { $0[index].translation?.document.units })
    }
    return BeadMerging.rows(
      segmentCount: documents[index].segments.count, alignments: columns.map { $0[index].beads })
  }

  /// The file for a target: of its very tag, or else of the bare language, which for Korean is the South's.
  static func translation(of input: InputDocument, into target: LanguageTag) -> InputTranslation? {
    if let exact = input.translations.first(where: { $0.language == target }) { return exact }
    guard target.region == nil || target == .southKorean else { return nil }
    return input.translations.first { $0.language.identifier == target.language }
      ?? (target.region == nil ? input.translations.first { $0.language.language == target.language } : nil)
  }

  private static func align(
    _ documents: [AnalyzedDocument], _ translations: [AnalyzedTranslation?], _ target: LanguageTag
  ) -> [Entry] {
    let pairs = documents.indices.compactMap { index -> DocumentPair? in
      guard let translation = translations[index], documents[index].units == nil else { return nil }
      return DocumentPair(source: side(documents[index]), target: side(translation))
    }
    var aligned = SentenceAligner(source: .italian, target: target).align(pairs)[...]
    return zip(documents, translations).map { document, translation in
      guard let translation else { return Entry(translation: nil, beads: []) }
      if let units = document.units {
        let beads = UnitBeads.beads(source: units, target: translation.document.units ?? [])
        return Entry(translation: translation, beads: beads)
      }
      return Entry(translation: translation, beads: aligned.removeFirst())
    }
  }

  private static func side(_ document: AnalyzedDocument) -> AlignmentSide {
    var concepts = [[Int]](repeating: [], count: document.segments.count)
    for mention in document.mentions {
      if let concept = mention.concept, !mention.isNested { concepts[mention.segment].append(concept) }
    }
    return side(document, concepts)
  }

  private static func side(_ translation: AnalyzedTranslation) -> AlignmentSide {
    let segments = translation.document.segments
    var concepts = [[Int]](repeating: [], count: segments.count)
    for present in translation.concepts where !present.isShortForm {
      let segment = segments.partitioningIndex { $0.range.lowerBound > present.range.lowerBound } - 1
      if segment >= 0 { concepts[segment].append(present.concept) }
    }
    return side(translation.document, concepts)
  }

  private static func side(_ document: AnalyzedDocument, _ concepts: [[Int]]) -> AlignmentSide {
    let segments = document.segments
    return AlignmentSide(
      sentences: segments.map { Array(document.line(of: $0).utf8) },
      startsParagraph: segments.indices.map { $0 == 0 || segments[$0].paragraph != segments[$0 - 1].paragraph },
      concepts: concepts)
  }
}
