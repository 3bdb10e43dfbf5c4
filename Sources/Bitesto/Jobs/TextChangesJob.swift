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
    let documents = input.documents()
    while let document = try documents.next() {
      let source = document.content.source
      let normalizer = normalization.normalizer(for: document.language)
      var bytes: [UInt8] = []
      for piece in try document.content.pieces() {
        for change in try normalizer.normalizeListingChanges(piece.bytes).changes {
          writer.append(record(change, piece.map.originalRange(of: change.original), in: source), to: &bytes)
        }
      }
      try output.write(bytes)
    }
  }

  private func record(
    _ change: NormalizationChange, _ original: Range<Int>, in source: SourceText
  ) -> TextChangeRecord {
    TextChangeRecord(
      place: source.location(ofUTF8: original.lowerBound),
      range: source.scalarOffset(
        ofUTF8: original.lowerBound)..<source.scalarOffset(
          ofUTF8: original.upperBound),
      before: change.before, after: change.after, step: change.step.rawValue)
  }
}
