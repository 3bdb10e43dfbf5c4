package import CorpusModel
package import Terminology

/// Writes mentions in the contract's columns.
///
/// A text may have one for every few words, so that rows are made of bytes, without strings.
package struct MentionsTSVWriter: Sendable {
  private let glossary: Glossary
  private let terms: ConceptTerms

  /// Makes a writer of mentions of a glossary's concepts.
  package init(glossary: Glossary) {
    self.glossary = glossary
    terms = ConceptTerms(glossary, languages: glossary.languages)
  }

  /// Where a mention stands in its file.
  package struct Place {
    /// The document's path, as a cell.
    let document: [UInt8]
    /// The segment's number, from 1.
    let segment: Int
    /// Unicode scalars of the original.
    let scalars: Range<Int>
    /// The original.
    let text: [UInt8]
    /// Its bytes.
    let bytes: Range<Int>

    /// Names a place.
    package init(document: [UInt8], segment: Int, scalars: Range<Int>, text: [UInt8], bytes: Range<Int>) {
      self.document = document
      self.segment = segment
      self.scalars = scalars
      self.text = text
      self.bytes = bytes
    }
  }

  /// The header row.
  package func header() -> [UInt8] {
    let columns = [
      "doc", "segment", "start", "end", "surface", "concept", "type", "status", "decision", "candidates",
    ]
    var output: [UInt8] = []
    TSVCell.appendRow(columns + glossary.languages.map(\.identifier), to: &output)
    return output
  }

  /// Writes the row of a mention.
  package func append(_ mention: Mention, at place: Place, to output: inout [UInt8]) {
    output += place.document
    for number in [place.segment, place.scalars.lowerBound, place.scalars.upperBound] {
      output.append(0x09)
      output.append(decimal: number)
    }
    output.append(0x09)
    TSVCell.append(place.text, place.bytes, to: &output)
    output.append(0x09)
    if let concept = mention.concept { TSVCell.append(glossary.concepts[concept].id, to: &output) }
    output.append(0x09)
    if let type = glossary.type(of: mention) { output += type.rawValue.utf8 }
    output.append(0x09)
    output += mention.status.rawValue.utf8
    output.append(0x09)
    output += mention.decision.rawValue.utf8
    output.append(0x09)
    appendCandidates(of: mention, to: &output)
    appendNames(of: mention.concept, to: &output)
    output.append(0x0A)
  }

  /// Writes the ids of all candidates, where there are several.
  private func appendCandidates(of mention: Mention, to output: inout [UInt8]) {
    if mention.candidates.count < 2 { return }
    for (place, candidate) in mention.candidates.enumerated() {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      TSVCell.append(glossary.concepts[candidate].id, to: &output)
    }
  }

  /// Writes a cell for each language, with the canonical name where there is one.
  private func appendNames(of concept: Int?, to output: inout [UInt8]) {
    var written = 0
    if let concept {
      terms.forEach(of: concept) { term in
        guard term.ordinal == 0, term.status == .preferred else { return }
        while written <= term.language {
          output.append(0x09)
          written += 1
        }
        TSVCell.append(term.bytes, to: &output)
      }
    }
    while written < glossary.languages.count {
      output.append(0x09)
      written += 1
    }
  }
}
