package import CorpusModel

/// Writes the corpus with one target language as XLIFF 1.2: a `file` a document, a `trans-unit` a bead.
///
/// - Source: OASIS, *XLIFF Version 1.2*, 1 February 2008.
package struct XLIFF12Writer: CorpusWriter {
  private let target: LanguageTag
  private let column: Int
  private let names: XLIFFNames
  private let date: CreationDate?
  private let version: String
  private var file: CorpusXML
  private var document: String?

  /// Makes a writer for one of the corpus' target languages.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory runs out.
  package init(
    target: LanguageTag, column: Int, part: FormatOutput.Part, names: XLIFFNames, creationDate: CreationDate?,
    version: String
  ) throws(InputError) {
    self.target = target
    self.column = column
    self.names = names
    date = creationDate
    self.version = version
    file = try CorpusXML(part: part)
  }

  private var xml: XMLStream { file.xml }

  /// Opens the file.
  package mutating func begin(_ output: inout FormatOutput) {
    xml.startDocument()
    xml.start("xliff", ["version": "1.2", "xmlns": "urn:oasis:names:tc:xliff:document:1.2"])
  }

  /// Writes a unit.
  package mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError) {
    if document != record.document { open(record.document) }
    let translation = record.translations[column]
    xml.line(3)
    xml.start("trans-unit", ["id": CorpusTable.list(record.segments), "xml:space": "preserve"])
    xml.line(4)
    write("source", record.side) { record.canonicalName($0, in: translation) }
    if !translation.text.isEmpty {
      xml.line(4)
      write("target", translation.side) { _ in nil }
    }
    notes(record, translation)
    xml.line(3)
    xml.end()
    try file.flush(record, to: &output)
  }

  /// Closes the file.
  package mutating func end(_ output: inout FormatOutput) throws(InputError) {
    // The schema wants a `file`, even where there is no row.
    if document == nil { open("") }
    close()
    xml.line()
    xml.end()
    try file.finish(&output)
  }

  private mutating func open(_ path: String) {
    if document != nil { close() }
    document = path
    xml.line(1)
    xml.start(
      "file",
      [
        "original": path, "source-language": "it", "target-language": target.identifier, "datatype": "plaintext",
        "date": date?.extended, "tool-id": "bitesto",
      ])
    xml.line(2)
    xml.element("header") {
      xml.element("tool", ["tool-id": "bitesto", "tool-name": "Bitesto", "tool-version": version]) {}
    }
    xml.line(2)
    xml.start("body")
  }

  private func close() {
    xml.line(2)
    xml.end()
    xml.line(1)
    xml.end()
  }

  private func write(_ element: String, _ side: CorpusSide, _ canonical: (String?) -> String?) {
    xml.start(element)
    for piece in side.pieces(where: { names == .marks && $0.concept != nil }) {
      guard let name = piece.name else {
        xml.text(piece.text)
        continue
      }
      // No `mid`: it would have to answer to a mark of `seg-source`.
      let comment = canonical(name.concept).map { "\(target): \($0)" }
      xml.element("mrk", ["mtype": "term", "comment": comment], text: piece.text)
    }
    xml.end()
  }

  private func notes(_ record: CorpusRecord, _ translation: CorpusRecord.Translation) {
    if let score = translation.score {
      xml.line(4)
      xml.element("note", ["from": "bitesto:score"], text: DecimalText.fourDecimals(score))
    }
    guard names == .notes else { return }
    for (index, concept) in record.concepts.enumerated() {
      let canonical = translation.names[index]
      xml.line(4)
      xml.element(
        "note", ["from": "bitesto:name", "annotates": "source"],
        text: "\(concept): \(record.names[index])" + (canonical.isEmpty ? "" : " = \(canonical)"))
    }
  }
}
