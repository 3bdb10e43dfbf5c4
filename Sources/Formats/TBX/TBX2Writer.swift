package import CorpusModel
internal import ItalianGrammar
package import Terminology

/// Writes a pair of languages as TBX of 2008 (`martif`), the source first, which is what older programs read.
///
/// - Source: ISO 30042:2008.
package struct TBX2Writer: GlossaryWriter {
  private let source: LanguageTag
  private let target: LanguageTag
  private let part: FormatOutput.Part

  /// Makes a writer for a pair of languages.
  package init(source: LanguageTag, target: LanguageTag, part: FormatOutput.Part) {
    self.source = source
    self.target = target
    self.part = part
  }

  /// Writes an entry a concept that has names in both languages.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) throws(InputError) {
    let xml = try XMLStream()
    var losses = GlossaryLosses()
    begin(xml)
    for language in glossary.languages where language != source && language != target {
      losses.lose(
        .languages(language.identifier), glossary.concepts.lazy.filter { $0.section(language) != nil }.count)
    }
    for concept in glossary.concepts {
      guard let from = concept.section(source), let to = concept.section(target) else {
        losses.lose(.conceptsWithoutPair)
        continue
      }
      write(concept, [from, to], xml, &losses)
      try xml.take(into: &output[part])
    }
    try TBXFrame.end(xml, losses, format: "tbx2", part: part, to: &output)
  }

  private func begin(_ xml: XMLStream) {
    // Without a document type: parsers that look for the DTD beside the file would stop.
    xml.startDocument()
    xml.start("martif", ["type": "TBX", "xml:lang": source.identifier])
    TBXFrame.begin(header: "martifHeader", xml)
  }

  private func write(
    _ concept: ConceptEntry, _ sections: [LanguageSection], _ xml: XMLStream, _ losses: inout GlossaryLosses
  ) {
    xml.line(2)
    xml.start("termEntry", ["id": TBXID.encoded(concept.id)])
    if let type = concept.type {
      xml.line(3)
      xml.element("descrip", ["type": "subjectField"], text: type.rawValue)
    }
    for (column, cell) in concept.annotations.sorted(by: { $0.key < $1.key }) where !cell.isEmpty {
      guard column == "note" else {
        losses.lose(.annotations(column))
        continue
      }
      xml.line(3)
      xml.element("note", text: TSVCell.unescaped(cell.utf8))
    }
    for section in sections { write(section, of: concept, xml, &losses) }
    xml.line(2)
    xml.end()
  }

  private func write(
    _ section: LanguageSection, of concept: ConceptEntry, _ xml: XMLStream, _ losses: inout GlossaryLosses
  ) {
    xml.line(3)
    xml.start("langSet", ["xml:lang": section.language.identifier])
    for (index, term) in section.terms.enumerated() {
      xml.line(4)
      xml.start("tig")
      xml.element("term", text: term.text)
      xml.element(
        "termNote", ["type": "administrativeStatus"], text: TBXStatus(section.status(at: index)).rawValue)
      if term.usage == .shortForm { xml.element("termNote", ["type": "termType"], text: "shortForm") }
      if term.usage == .exact { losses.lose(.exactMarks) }
      if index == 0, section.language == .italian, let features = concept.nounFeatures {
        xml.element("termNote", ["type": "grammaticalGender"], text: features.gender.rawValue)
        if features.number == .plural { losses.lose(.plurals) }
      }
      xml.end()
    }
    xml.line(3)
    xml.end()
  }
}
