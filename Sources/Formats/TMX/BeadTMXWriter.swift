package import CorpusModel

/// Writes an alignment as a translation memory: a unit a bead with text on both sides.
package struct BeadTMXWriter: BeadWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private let creationDate: CreationDate?
  private let version: String

  /// Makes a writer for a pair of languages.
  package init(source: LanguageTag, target: LanguageTag, creationDate: CreationDate?, version: String) {
    self.source = source
    self.target = target
    self.creationDate = creationDate
    self.version = version
  }

  /// Writes the whole file; beads without a counterpart have no unit.
  package func document(_ records: [BeadRecord]) throws(InputError) -> [UInt8] {
    let xml = try XMLStream()
    let document = TMXDocument(xml: xml, creationDate: creationDate, version: version)
    var output: [UInt8] = []
    document.begin(source: source)
    for record in records where !record.bead.source.isEmpty && !record.bead.target.isEmpty {
      document.unit(
        id: nil, sentences: max(record.bead.source.count, record.bead.target.count),
        properties: [("x-score", DecimalText.fourDecimals(record.bead.score))],
        variants: [
          variant(source, record.bead.source, record.source), variant(target, record.bead.target, record.target),
        ])
      try xml.take(into: &output)
    }
    document.end()
    xml.line()
    try xml.take(into: &output)
    return output
  }

  private func variant(_ language: LanguageTag, _ segments: Range<Int>, _ text: String) -> TMXDocument.Variant {
    TMXDocument.Variant(
      language: language, properties: [("x-segments", CorpusTable.list(segments.map { $0 + 1 }))], text: text)
  }
}
