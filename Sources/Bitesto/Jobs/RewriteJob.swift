package import CorpusModel
internal import Formats
package import Mentions
package import Terminology
package import TextAnalysis

/// `normalize`: text in, text out, its names in canonical form.
package struct RewriteJob {
  private let glossary: Glossary
  private let rewriter: NameRewriter?
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
    rewriter = try style.map { style throws(InputError) in
      try NameRewriter(glossary: glossary, target: target, style: style, onlyDeprecated: onlyDeprecated)
    }
  }

  /// Writes the documents one after the other; each but the last ends with a line feed.
  package func run(_ input: JobInput, output: OutputTarget) throws(InputError) {
    let lexicon = rewriter == nil ? nil : try MentionLexicon(glossary: glossary, languages: [.italian])
    let analyzer = try DocumentAnalyzer(
      language: .italian, normalization: normalization, glossary: lexicon.map { (glossary, $0) })
    let changes = NameChangesTSVWriter()
    if listsChanges { try output.write(changes.header()) }
    var endsLine = true
    let documents = input.documents()
    while let document = try documents.next() {
      let analyzed = try analyzer.analyze(document)
      let edits =
        try rewriter?.edits(for: analyzed.mentions, in: analyzed.text.bytes, segments: analyzed.segments) ?? []
      if listsChanges {
        var bytes: [UInt8] = []
        for edit in edits { changes.append(record(edit, in: analyzed), to: &bytes) }
        try output.write(bytes)
      } else {
        if !endsLine { try output.write([0x0A]) }
        let text = NameRewriter.apply(edits, to: analyzed.text.bytes)
        endsLine = text.last == 0x0A
        try output.write(text)
      }
    }
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
