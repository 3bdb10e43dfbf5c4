package import CorpusModel
internal import ItalianGrammar
package import Terminology

/// Writes a glossary as TBX-Basic (ISO 30042:2019), with data categories as attributes (DCA) or as tags (DCT).
package struct TBXWriter: GlossaryWriter {
  /// How data categories are written.
  package enum Style: String, Sendable {
    case dca
    case dct
  }

  private let style: Style

  /// Makes a writer.
  package init(style: Style) { self.style = style }

  /// Writes an entry a concept.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) throws(InputError) {
    let xml = try XMLStream()
    var losses = GlossaryLosses()
    begin(xml)
    for concept in glossary.concepts where !concept.sections.isEmpty {
      write(concept, in: glossary, xml, &losses)
      try xml.take(into: &output[.whole])
    }
    try TBXFrame.end(xml, losses, format: "tbx", part: .whole, to: &output)
  }

  private func begin(_ xml: XMLStream) {
    xml.startDocument()
    let isDCT = style == .dct
    xml.start(
      "tbx",
      [
        "type": "TBX-Basic", "style": style.rawValue, "xml:lang": "it", "xmlns": "urn:iso:std:iso:30042:ed-2",
        "xmlns:min": isDCT ? "http://www.tbxinfo.net/ns/min" : nil,
        "xmlns:basic": isDCT ? "http://www.tbxinfo.net/ns/basic" : nil,
      ])
    TBXFrame.begin(header: "tbxHeader", xml)
  }

  private func write(
    _ concept: ConceptEntry, in glossary: Glossary, _ xml: XMLStream, _ losses: inout GlossaryLosses
  ) {
    xml.line(2)
    xml.start("conceptEntry", ["id": TBXID.encoded(concept.id)])
    if let type = concept.type { category("descrip", "subjectField", module: "min", type.rawValue, 3, xml) }
    for (column, cell) in concept.annotations.sorted(by: { $0.key < $1.key }) where !cell.isEmpty {
      switch column {
      case "note":
        xml.line(3)
        xml.element("note", text: TSVCell.unescaped(cell.utf8))
      case "wikidata":
        xml.line(3)
        let target = "https://www.wikidata.org/entity/\(cell)"
        if style == .dca {
          xml.element("xref", ["type": "externalCrossReference", "target": target], text: "Wikidata")
        } else {
          xml.element("min:externalCrossReference", ["target": target], text: "Wikidata")
        }
      default: if ConceptEntry.Affiliation(rawValue: column) == nil { losses.lose(.annotations(column)) }
      }
    }
    for relation in ConceptEntry.Affiliation.allCases { write(relation, of: concept, in: glossary, xml, &losses) }
    for section in concept.sections { write(section, of: concept, xml, &losses) }
    xml.line(2)
    xml.end()
  }

  /// Writes whose a concept is as references to other entries; a target must be one of the file.
  private func write(
    _ relation: ConceptEntry.Affiliation, of concept: ConceptEntry, in glossary: Glossary, _ xml: XMLStream,
    _ losses: inout GlossaryLosses
  ) {
    for id in concept.ids(in: relation) {
      guard let owner = glossary.position(ofID: id), !glossary.concepts[owner].sections.isEmpty else {
        losses.lose(.annotations(relation.rawValue))
        continue
      }
      xml.line(3)
      if style == .dca {
        xml.element("ref", ["type": "crossReference", "target": TBXID.encoded(id)], text: relation.rawValue)
      } else {
        xml.element("basic:crossReference", ["target": TBXID.encoded(id)], text: relation.rawValue)
      }
    }
  }

  private func write(
    _ section: LanguageSection, of concept: ConceptEntry, _ xml: XMLStream, _ losses: inout GlossaryLosses
  ) {
    xml.line(3)
    xml.start("langSec", ["xml:lang": section.language.identifier])
    for (index, term) in section.terms.enumerated() {
      xml.line(4)
      xml.start("termSec")
      xml.line(5)
      xml.element("term", text: term.text)
      let status = TBXStatus(section.status(at: index))
      category("termNote", "administrativeStatus", module: "min", status.rawValue, 5, xml)
      if term.usage == .shortForm { category("termNote", "termType", module: "basic", "shortForm", 5, xml) }
      if term.usage == .exact { losses.lose(.exactMarks) }
      if index == 0, section.language == .italian, let features = concept.nounFeatures {
        category("termNote", "grammaticalGender", module: "basic", features.gender.rawValue, 5, xml)
        if features.number == .plural { losses.lose(.plurals) }
      }
      xml.line(4)
      xml.end()
    }
    xml.line(3)
    xml.end()
  }

  private func category(
    _ element: String, _ type: String, module: String, _ value: String, _ level: Int, _ xml: XMLStream
  ) {
    xml.line(level)
    if style == .dca {
      xml.element(element, ["type": type], text: value)
    } else {
      xml.element("\(module):\(type)", text: value)
    }
  }
}

/// The administrative status of a term.
enum TBXStatus: String {
  case preferred = "preferredTerm-admn-sts"
  case admitted = "admittedTerm-admn-sts"
  case deprecated = "deprecatedTerm-admn-sts"
  case superseded = "supersededTerm-admn-sts"

  init(_ status: Mention.Status) {
    switch status {
    case .preferred: self = .preferred
    case .admitted, .derived: self = .admitted
    case .deprecated: self = .deprecated
    }
  }
}
