package import CorpusModel
internal import Formats
package import Mentions
package import Terminology
package import TextAnalysis

/// `normalize`: text in, text out, its names in canonical form.
package struct RewriteJob {
  private let glossary: Glossary
  private let target: LanguageTag
  private let style: RewritingStyle?
  private let onlyDeprecated: Bool
  private let listsChanges: Bool
  private let normalization: NormalizationSettings

  /// Makes the job.
  ///
  /// - Parameters:
  ///   - glossary: whose names to find.
  ///   - target: the language of the names.
  ///   - style: where the names go; nil to leave them as they are.
  ///   - onlyDeprecated: whether to leave admitted forms alone.
  ///   - listsChanges: whether to write a row for each change instead of the text.
  /// - Throws: `InputError` (`BT0208`) for a language that the glossary does not have.
  package init(
    glossary: Glossary, target: LanguageTag, style: RewritingStyle?, onlyDeprecated: Bool, listsChanges: Bool,
    normalization: NormalizationSettings
  ) throws(InputError) {
    self.normalization = normalization
    try glossary.require(target)
    self.glossary = glossary
    self.listsChanges = listsChanges
    self.target = target
    self.style = style
    self.onlyDeprecated = onlyDeprecated
  }

  /// Writes the documents one after the other; each but the last ends with a line feed.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let lexicon = style == nil ? nil : try MentionLexicon(glossary: glossary, languages: [.italian])
    let changes = NameChangesTSVWriter()
    if listsChanges, output.documentsDone == 0 { try output.write(changes.header()) }
    let pipeline = OrderedPipeline<InputDocument, Written>(jobCount: input.jobCount, weight: \.size) {
      () throws(InputError) in
      let analyzer = try DocumentAnalyzer(
        language: .italian, normalization: normalization, glossary: lexicon.map { (glossary, $0) })
      let rewriter = try rewriter()
      return { document throws(InputError) in
        let analyzed = try analyzer.analyze(document)
        let edits =
          try rewriter?.edits(for: analyzed.mentions, in: analyzed.text.bytes, segments: analyzed.segments) ?? []
        let continues = document.content.isPart && !document.content.source.isBeginning
        return Written(bytes: written(analyzed, edits, changes), continues: continues)
      }
    }
    var endsLine = output.endsLine
    try pipeline.run(input.documents(cutsLongTexts: true), into: output, continues: \.continues) {
      written throws(InputError) in
      if !listsChanges, !endsLine, !written.continues { try output.write([0x0A]) }
      endsLine = written.bytes.last == 0x0A
      try output.write(written.bytes)
    }
  }

  /// What is written of a document, or of a part of one.
  private struct Written: Sendable {
    let bytes: [UInt8]
    /// Whether it is a part behind others.
    let continues: Bool
  }

  private func rewriter() throws(InputError) -> NameRewriter? {
    guard let style else { return nil }
    return try NameRewriter(glossary: glossary, target: target, style: style, onlyDeprecated: onlyDeprecated)
  }

  private func written(
    _ document: AnalyzedDocument, _ edits: [NameEdit], _ changes: NameChangesTSVWriter
  ) -> [UInt8] {
    guard listsChanges else { return NameRewriter.apply(edits, to: document.text.bytes) }
    var bytes: [UInt8] = []
    for edit in edits { changes.append(record(edit, in: document), to: &bytes) }
    return bytes
  }

  private func record(_ edit: NameEdit, in document: AnalyzedDocument) -> NameChangeRecord {
    let original = document.text.map.originalRange(of: edit.range)
    let start = document.source.scalarOffset(ofUTF8: original.lowerBound)
    return NameChangeRecord(
      document: document.source.path, range: start..<document.source.scalarOffset(ofUTF8: original.upperBound),
      before: document.source.string(in: original), after: edit.replacement, reason: edit.reason.rawValue,
      concept: glossary.concepts[edit.concept].id)
  }
}
