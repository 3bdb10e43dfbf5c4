package import CorpusModel

/// Writes the corpus with one target language as XLIFF 2.1: a `file` a document, a `unit` a bead.
///
/// Characters that XML forbids become `cp` elements, so that nothing is lost.
///
/// - Source: OASIS, *XLIFF Version 2.1*, 13 February 2018.
package struct XLIFF21Writer: CorpusWriter {
  private let target: LanguageTag
  private let column: Int
  private let names: XLIFFNames
  private var file: CorpusXML
  private var document: String?
  private var documents = 0

  /// Makes a writer for one of the corpus' target languages.
  ///
  /// - Throws: `InputError` (`BT0801`) where memory runs out.
  package init(
    target: LanguageTag, column: Int, part: FormatOutput.Part, names: XLIFFNames
  ) throws(InputError) {
    self.target = target
    self.column = column
    self.names = names
    file = try CorpusXML(part: part)
  }

  private var xml: XMLStream { file.xml }

  /// Opens the file.
  package mutating func begin(_ output: inout FormatOutput) {
    xml.startDocument()
    xml.start(
      "xliff",
      [
        "xmlns": "urn:oasis:names:tc:xliff:document:2.0", "version": "2.1", "srcLang": "it",
        "trgLang": target.identifier,
      ])
  }

  /// Writes a unit.
  package mutating func append(_ record: CorpusRecord, to output: inout FormatOutput) throws(InputError) {
    if document != record.document { open(record.document) }
    let translation = record.translations[column]
    xml.line(2)
    xml.start("unit", ["id": "u" + record.segments.map(String.init).joined(separator: "-")])
    notes(record, translation)
    xml.line(3)
    xml.start("segment")
    xml.line(4)
    write("source", record.side) { record.canonicalName($0, in: translation) }
    if !translation.text.isEmpty {
      xml.line(4)
      write("target", translation.side) { _ in nil }
    }
    xml.line(3)
    xml.end()
    xml.line(2)
    xml.end()
    try file.flush(record, to: &output)
  }

  /// Closes the file.
  package mutating func end(_ output: inout FormatOutput) throws(InputError) {
    if document == nil {
      // The schema wants a file with something in it, even where there is no row.
      open("")
      xml.line(2)
      xml.element("group", ["id": "g1"]) {}
    }
    xml.line(1)
    xml.end()
    xml.line()
    xml.end()
    try file.finish(&output)
  }

  private mutating func open(_ path: String) {
    if document != nil {
      xml.line(1)
      xml.end()
    }
    document = path
    documents += 1
    xml.line(1)
    xml.start("file", ["id": "f\(documents)", "original": path])
  }

  private func write(_ element: String, _ side: CorpusSide, _ canonical: (String?) -> String?) {
    xml.start(element, ["xml:space": "preserve"])
    var number = 0
    for piece in side.pieces(where: { names == .marks && $0.concept != nil }) {
      guard let name = piece.name else {
        text(piece.text)
        continue
      }
      number += 1
      // Marks are unique in a unit, but for those of the target that answer to one of the source.
      let id = (element == "source" ? "s" : "t") + String(number)
      xml.element("mrk", ["id": id, "type": "term", "value": canonical(name.concept)]) { text(piece.text) }
    }
    xml.end()
  }

  /// Writes text with `cp` for what XML forbids.
  private func text(_ text: String) {
    guard XMLCharacters.withoutForbidden(text) != nil else { return xml.text(text) }
    let scalars = text.unicodeScalars
    for run in scalars.split(omittingEmptySubsequences: false, whereSeparator: { !XMLCharacters.isAllowed($0) }) {
      xml.text(Substring(run))
      if run.endIndex < scalars.endIndex {
        let hex = String(scalars[run.endIndex].value, radix: 16, uppercase: true)
        xml.element("cp", ["hex": String(repeating: "0", count: 4 - hex.utf8.count) + hex]) {}
      }
    }
  }

  private func notes(_ record: CorpusRecord, _ translation: CorpusRecord.Translation) {
    let isNoting = names == .notes && !record.concepts.isEmpty
    guard isNoting || translation.score != nil else { return }
    xml.line(3)
    xml.start("notes")
    if let score = translation.score {
      xml.line(4)
      xml.element("note", ["category": "score"], text: DecimalText.fourDecimals(score))
    }
    if isNoting {
      for (index, concept) in record.concepts.enumerated() {
        let canonical = translation.names[index]
        xml.line(4)
        xml.element(
          "note", ["category": "name", "appliesTo": "source"],
          text: "\(concept): \(record.names[index])" + (canonical.isEmpty ? "" : " = \(canonical)"))
      }
    }
    xml.line(3)
    xml.end()
  }
}
