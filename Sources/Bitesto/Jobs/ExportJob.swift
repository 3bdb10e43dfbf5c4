package import CorpusModel
internal import Formats
internal import Mentions
package import Terminology
package import TextAnalysis

/// `export`: the bilingual corpus.
package struct ExportJob {
  private let glossary: Glossary
  private let targets: [LanguageTag]?
  private let normalization: NormalizationSettings
  private let settings: CorpusSettings

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - targets: the languages of the corpus; nil for those of the glossary but Italian, as far as a format without
  ///     a column for each has translations into them.
  /// - Throws: `InputError` (`BT0208`) for a target that the glossary does not have.
  package init(
    glossary: Glossary, targets: [LanguageTag]?, normalization: NormalizationSettings, settings: CorpusSettings
  ) throws(InputError) {
    self.normalization = normalization
    self.glossary = glossary
    self.targets = targets
    self.settings = settings
    for target in targets ?? [] { try glossary.require(target) }
  }

  /// The JSON Schema of a line of the `jsonl` format.
  package static let schema = CorpusJSONLSchema.text

  /// Writes the rows of the documents.
  ///
  /// - Parameters:
  ///   - path: the file, or what the names of several start with; nil for standard output.
  ///   - resumption: what the output depends on, to go on behind what a killed run has left; nil to start anew.
  ///   - report: receives what the format could not hold.
  /// - Throws: `InputError`.
  package func run(
    _ input: JobInput, path: String?, resumption: Resumption? = nil, report: @escaping DiagnosticSink
  ) throws(InputError) {
    let documents = input.hasTranslations ? try input.allDocuments() : []
    let targets = targets(for: documents)
    try check(targets, path: path)
    let rejected = try RejectedRows(path: settings.rejectedPath, inputs: input.paths, targets: targets)
    let files = OutputFiles(
      path: path, inputs: input.paths,
      resumption: settings.isResumable && !input.hasTranslations ? resumption : nil)
    let corpus = try CorpusParts(settings, targets: targets, files: files, report: report)
    var filter = CorpusFilter(settings)
    let take = { (record: CorpusRecord) throws(InputError) in
      if let reason = filter.reason(against: record) {
        try rejected.append(record, reason)
      } else {
        try corpus.append(record)
      }
    }
    if input.hasTranslations {
      try writeAligned(documents, targets, take)
    } else {
      try writeAlone(input, targets, corpus, take)
    }
    try corpus.finish()
    try rejected.finish()
  }

  private typealias RecordSink = (CorpusRecord) throws(InputError) -> Void

  private var hasTables: Bool { settings.format == .tsv || settings.format == .csv }

  private func sentences() throws(InputError) -> CorpusSentences? {
    if hasTables { return nil }
    return try CorpusSentences(glossary: glossary, text: settings.text, hasTokens: settings.format == .conllu)
  }

  /// Writes documents with translations, which are aligned all together.
  private func writeAligned(
    _ documents: [InputDocument], _ targets: [LanguageTag], _ take: RecordSink
  ) throws(InputError) {
    let collection = try AlignedCollection(
      documents, targets: targets, glossary: glossary, normalization: normalization)
    let records = CorpusRecords(glossary: glossary, collection: collection, sentences: try sentences())
    for index in collection.documents.indices {
      for record in try records.records(ofDocument: index) { try take(record) }
    }
  }

  /// Writes documents without translations, one after the other; tables of long ones in parts.
  private func writeAlone(
    _ input: JobInput, _ targets: [LanguageTag], _ corpus: CorpusParts, _ take: RecordSink
  ) throws(InputError) {
    let lexicon = try MentionLexicon(glossary: glossary, languages: [.italian])
    let pipeline = OrderedPipeline<InputDocument, Part>(jobCount: input.jobCount, weight: \.size) {
      () throws(InputError) in
      let analyzer = try DocumentAnalyzer(
        language: .italian, normalization: normalization, glossary: (glossary, lexicon))
      var rows = settings.copiesRows ? UntranslatedRows(glossary: glossary, targets: targets) : nil
      let sentences = try sentences()
      return { document throws(InputError) in
        let analyzed = try analyzer.analyze(document)
        let part = { (content: Part.Content) in
          Part(
            content: content, segmentCount: analyzed.segments.count,
            continues: document.content.isPart && !document.content.source.isBeginning)
        }
        if let rows = rows?.rows(of: analyzed) { return part(.rows(rows)) }
        let records = CorpusRecords(
          glossary: glossary, collection: AlignedCollection(alone: analyzed, targets: targets),
          sentences: sentences)
        return part(.records(try records.records(ofDocument: 0)))
      }
    }
    var segmentsBefore = 0
    let documents = input.documents(cutsLongTexts: hasTables)
    var done = corpus.documentsDone
    for _ in 0..<done where try documents.next() == nil { break }
    try pipeline.run(next: documents.next) { part throws(InputError) in
      if !part.continues {
        segmentsBefore = 0
        try corpus.checkpoint(documents: done)
      }
      done += 1
      switch part.content {
      case .records(let records):
        for record in records { try take(record.numbered(behind: segmentsBefore)) }
      case .rows(let rows): try corpus.append(rows, behind: segmentsBefore)
      }
      segmentsBefore += part.segmentCount
    }
  }

  /// What was made of a document, or of a part of a long one.
  private struct Part: Sendable {
    enum Content {
      case records([CorpusRecord])
      case rows(UnnumberedRows)
    }

    let content: Content
    let segmentCount: Int
    /// Whether it is a part behind others.
    let continues: Bool
  }

  /// Refuses more target languages than the format has place for.
  private func check(_ targets: [LanguageTag], path: String?) throws(InputError) {
    let format = settings.format
    let isAlone = format == .annotated || (format.hasOneTarget && (path ?? "-") == "-")
    if targets.count == 1 || !isAlone && !targets.isEmpty { return }
    let names = targets.map(\.identifier).joined(separator: ", ")
    throw InputError(
      .wrongTargetCount,
      targets.isEmpty
        ? "the inputs have no translations" : "\(format.rawValue) takes one target language here, not \(names)",
      hint: targets.isEmpty
        ? "they lie beside name.it.txt as name.en.txt, name.ko.txt, …; or name the languages with --to"
        : "choose with --to" + (format.hasOneTarget ? ", or name a file with -o: each language gets its own" : ""))
  }

  private func targets(for documents: [InputDocument]) -> [LanguageTag] {
    if let targets { return targets }
    let all = glossary.languages.filter { $0 != .italian }
    if settings.format.keepsEmptyLanguages { return all }
    return all.filter { target in
      documents.contains { AlignedCollection.translation(of: $0, into: target) != nil }
    }
  }
}

extension Glossary {
  /// Checks that the glossary has a column for the language.
  ///
  /// - Throws: `InputError` (`BT0208`) that lists those which it has.
  package func require(_ language: LanguageTag) throws(InputError) {
    if languages.contains(language) { return }
    throw InputError(
      .missingLanguage, "the glossary has no names in «\(language)»",
      hint: "it has \(languages.map(\.identifier).joined(separator: ", "))")
  }
}
