package import CorpusModel
internal import Formats
package import TextAnalysis

/// `normalize --format changes`: one row for each change of normalization, names aside.
package struct TextChangesJob {
  private let normalization: NormalizationSettings

  /// Makes the job.
  package init(normalization: NormalizationSettings) { self.normalization = normalization }

  /// Writes the changes of the documents, step by step.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let writer = TextChangesTSVWriter()
    try output.write(writer.header())
    for document in input.documents {
      let source = try document.source()
      let normalizer = normalization.normalizer(for: document.language)
      var bytes: [UInt8] = []
      for change in try normalizer.normalizeListingChanges(source.bytes).changes {
        writer.append(record(change, in: source), to: &bytes)
      }
      try output.write(bytes)
    }
  }

  private func record(_ change: NormalizationChange, in source: SourceText) -> TextChangeRecord {
    TextChangeRecord(
      place: source.location(ofUTF8: change.original.lowerBound),
      range: source.scalarOffset(
        ofUTF8: change.original.lowerBound)..<source.scalarOffset(
          ofUTF8: change.original.upperBound),
      before: change.before, after: change.after, step: change.step.rawValue)
  }
}
