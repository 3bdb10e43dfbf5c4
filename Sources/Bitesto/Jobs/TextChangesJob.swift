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
    if output.documentsDone == 0 { try output.write(writer.header()) }
    let pipeline = OrderedPipeline<InputDocument, [UInt8]>(jobCount: input.jobCount, weight: \.size) {
      { document throws(InputError) in
        let normalizer = normalization.normalizer(for: document.language)
        var bytes: [UInt8] = []
        for piece in try document.content.pieces() {
          for change in try normalizer.normalizeListingChanges(piece.bytes).changes {
            let original = piece.map.originalRange(of: change.original)
            writer.append(record(change, original, in: document.content.source), to: &bytes)
          }
        }
        return bytes
      }
    }
    try pipeline.run(input.documents(cutsLongTexts: true), into: output, take: output.write)
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
