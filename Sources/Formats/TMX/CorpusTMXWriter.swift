package import CorpusModel

/// Writes the corpus as a translation memory: a unit a bead, a variant a language that has text.
package struct CorpusTMXWriter: CorpusWriter {
  private let targets: [LanguageTag]
  private let document: TMXDocument
  private var file: CorpusXML

  /// Makes a writer.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory runs out.
  package init(targets: [LanguageTag], creationDate: CreationDate?, version: String) throws(InputError) {
    self.targets = targets
    file = try CorpusXML()
    document = TMXDocument(xml: file.xml, creationDate: creationDate, version: version)
  }

  /// Writes the header.
  package mutating func begin(_ output: inout FormatOutput) { document.begin(source: .italian) }

  /// Writes a unit.
  package mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError) {
    let translations = zip(targets, record.translations).filter { !$1.text.isEmpty }
    let italian = TMXDocument.Variant(
      language: .italian,
      properties: [("x-segments", CorpusTable.list(record.segments)), ("x-names", Self.joined(record.names))],
      text: record.side.text)
    document.unit(
      id: "\(record.document):\(CorpusTable.list(record.segments))",
      sentences: max(record.segments.count, translations.map(\.1.segments.count).max() ?? 0),
      properties: [("x-document", record.document), ("x-concepts", Self.joined(record.concepts))],
      variants: [italian]
        + translations.map { target, translation in
          TMXDocument.Variant(
            language: target,
            properties: [
              ("x-segments", CorpusTable.list(translation.segments)), ("x-names", Self.joined(translation.names)),
              ("x-score", translation.score.map(DecimalText.fourDecimals) ?? ""),
            ], text: translation.side.text)
        })
    try file.flush(record, to: &output)
  }

  /// Closes the file.
  package mutating func end(_ output: inout FormatOutput) throws(InputError) {
    document.end()
    try file.finish(&output)
  }

  private static func joined(_ names: [String]) -> String {
    names.contains { !$0.isEmpty } ? names.joined(separator: "; ") : ""
  }
}
