internal import CorpusModel

/// The frame of a TMX 1.4b file, and its units.
///
/// - Source: LISA OSCAR, *TMX 1.4b Specification*, 26 April 2005.
struct TMXDocument {
  /// One language's part of a unit.
  struct Variant {
    let language: LanguageTag
    let properties: [(type: String, value: String)]
    let text: String
  }

  let xml: XMLStream
  let creationDate: CreationDate?
  let version: String

  /// Writes what comes before the units.
  func begin(source: LanguageTag) {
    // Without a document type: parsers that look for the DTD beside the file would stop.
    xml.startDocument()
    xml.start("tmx", ["version": "1.4"])
    xml.line(1)
    xml.start(
      "header",
      [
        "creationtool": "Bitesto", "creationtoolversion": version, "segtype": "sentence", "o-tmf": "Bitesto",
        "adminlang": "en", "srclang": source.identifier, "datatype": "plaintext",
        "creationdate": creationDate?.compact,
      ])
    xml.end()
    xml.line(1)
    xml.start("body")
  }

  /// Writes a unit.
  ///
  /// - Parameters:
  ///   - id: a name for the unit; nil for none.
  ///   - sentences: the largest number of sentences of a side; a unit of several is a block.
  func unit(id: String?, sentences: Int, properties: [(type: String, value: String)], variants: [Variant]) {
    xml.line(2)
    xml.start("tu", ["tuid": id, "segtype": sentences > 1 ? "block" : nil])
    write(properties, level: 3)
    for variant in variants {
      xml.line(3)
      xml.start("tuv", ["xml:lang": variant.language.identifier])
      write(variant.properties, level: 4)
      xml.line(4)
      xml.element("seg", text: variant.text)
      xml.line(3)
      xml.end()
    }
    xml.line(2)
    xml.end()
  }

  /// Writes what comes behind the units, but for the last line feed.
  func end() {
    xml.line(1)
    xml.end()
    xml.line()
    xml.end()
  }

  private func write(_ properties: [(type: String, value: String)], level: Int) {
    for property in properties where !property.value.isEmpty {
      xml.line(level)
      xml.element("prop", ["type": property.type], text: property.value)
    }
  }
}
