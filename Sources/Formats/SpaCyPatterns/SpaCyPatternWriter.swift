package import CorpusModel
package import Terminology

/// Writes the names of one language as patterns of spaCy's `entity_ruler`: JSON Lines.
package struct SpaCyPatternWriter: GlossaryWriter {
  private let language: LanguageTag

  /// Makes a writer for a language.
  package init(language: LanguageTag) { self.language = language }

  /// Writes a line a name; the label is the concept's type, the id the concept's.
  ///
  /// Short forms are left out, since the ruler cannot ask the document what they mean.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    var losses = GlossaryLosses()
    output[.whole] += []
    for other in glossary.languages where other != language {
      losses.lose(.languages(other.identifier), glossary.concepts.lazy.filter { $0.section(other) != nil }.count)
    }
    for concept in glossary.concepts {
      if concept.nounFeatures != nil { losses.lose(.genders) }
      for (column, cell) in concept.annotations where !cell.isEmpty { losses.lose(.annotations(column)) }
      for term in concept.section(language)?.terms ?? [] {
        if term.usage == .shortForm {
          losses.lose(.shortForms)
          continue
        }
        var json = JSONText()
        json.object { pattern in
          pattern.member("label", (concept.type?.rawValue ?? "name").uppercased())
          pattern.member("pattern", term.text)
          pattern.member("id", concept.id)
        }
        json.endLine()
        output[.whole] += json.bytes
      }
    }
    losses.report(format: "spacy", to: &output)
  }
}
