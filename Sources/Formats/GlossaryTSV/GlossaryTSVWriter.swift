internal import CorpusModel
internal import ItalianGrammar
package import Terminology

/// Writes a glossary in the contract's format.
package struct GlossaryTSVWriter: GlossaryWriter {
  /// Makes a writer.
  package init() {}

  /// Writes a row a concept.
  package func write(_ glossary: Glossary, to output: inout FormatOutput) {
    let table = GlossaryTable(glossary)
    for row in [table.header] + glossary.concepts.map({ table.cells($0, report: { output.report($0) }) }) {
      output[.whole] += row.joined(separator: "\t").utf8
      output[.whole].append(0x0A)
    }
  }
}

/// The contract's table of a glossary, which tab- and comma-separated files share.
struct GlossaryTable {
  private let languages: [LanguageTag]
  private let annotations: [String]

  init(_ glossary: Glossary) {
    languages = glossary.languages
    let names = Set(glossary.concepts.flatMap(\.annotations.keys)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    // Notes are long, and stand last.
    annotations = names.filter { $0 != "note" } + names.filter { $0 == "note" }
  }

  /// The names of the columns.
  var header: [String] { ["id", "type"] + languages.map(\.identifier) + ["gender"] + annotations }

  /// The cells of a concept, with their escapes.
  func cells(_ concept: ConceptEntry, report: (Diagnostic) -> Void) -> [String] {
    let names = languages.map { language in
      let cell = GlossaryCell.cell(of: concept.section(language)?.terms ?? [])
      for term in cell.unwritable {
        report(
          Diagnostic(
            .warning, .unwritableTerm,
            "left out «\(term.text)» in \(language): a plain name cannot start with !, ~ or =",
            at: concept.location))
      }
      return cell.text
    }
    return [concept.id, concept.type?.rawValue ?? ""] + names + [concept.nounFeatures?.abbreviation ?? ""]
      + annotations.map { concept.annotations[$0] ?? "" }
  }
}
