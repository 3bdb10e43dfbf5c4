package import CorpusModel
internal import Formats
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
  ///   - report: receives what the format could not hold.
  /// - Throws: `InputError`.
  package func run(_ input: JobInput, path: String?, report: @escaping DiagnosticSink) throws(InputError) {
    let documents = try input.allDocuments()
    let targets = targets(for: documents)
    try check(targets, path: path)
    let collection = try AlignedCollection(
      documents, targets: targets, glossary: glossary, normalization: normalization)
    let hasTables = settings.format == .tsv || settings.format == .csv
    let records = CorpusRecords(
      glossary: glossary, collection: collection,
      sentences: hasTables
        ? nil
        : try CorpusSentences(
          glossary: glossary, text: settings.text, hasTokens: settings.format == .conllu))
    let rejected = try RejectedRows(path: settings.rejectedPath, inputs: input.paths, targets: targets)
    let corpus = try CorpusParts(
      settings, targets: targets, files: OutputFiles(path: path, inputs: input.paths), report: report)
    var filter = CorpusFilter(settings)
    for index in collection.documents.indices {
      for record in try records.records(ofDocument: index) {
        if let reason = filter.reason(against: record) {
          try rejected.append(record, reason)
        } else {
          try corpus.append(record)
        }
      }
    }
    try corpus.finish()
    try rejected.finish()
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
