package import CorpusModel
internal import Formats
package import Terminology
package import TextAnalysis

/// `export`: the bilingual corpus.
package struct ExportJob {
  private let glossary: Glossary
  private let targets: [LanguageTag]
  private let normalization: NormalizationSettings

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - targets: the languages of the columns; nil for all of the glossary's but Italian.
  /// - Throws: `InputError` (`BT0208`) for a target that the glossary does not have.
  package init(glossary: Glossary, targets: [LanguageTag]?, normalization: NormalizationSettings)
    throws(InputError)
  {
    self.normalization = normalization
    self.glossary = glossary
    self.targets = targets ?? glossary.languages.filter { $0 != .italian }
    for target in self.targets { try glossary.require(target) }
  }

  /// Writes the rows of the documents.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let collection = try AlignedCollection(
      input.allDocuments(), targets: targets, glossary: glossary, normalization: normalization)
    let records = CorpusRecords(glossary: glossary, collection: collection)
    let writer = CorpusTSVWriter(targets: targets)
    try output.write(writer.header())
    for index in collection.documents.indices {
      var bytes: [UInt8] = []
      for record in records.records(ofDocument: index) { writer.append(record, to: &bytes) }
      try output.write(bytes)
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
