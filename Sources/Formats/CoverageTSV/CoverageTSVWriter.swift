package import Checks
internal import CorpusModel
package import Terminology

/// Writes coverage as a table with a row for each form, each unused concept, each candidate and each of its places.
package struct CoverageTSVWriter: Sendable {
  private let glossary: Glossary

  /// Makes a writer for the glossary's concepts.
  package init(glossary: Glossary) { self.glossary = glossary }

  /// The header and the rows: `kind` is `form`, `unused`, `candidate` or `occurrence`.
  package func text(_ report: CoverageReport) -> [UInt8] {
    var output: [UInt8] = []
    TSVCell.appendRow(
      ["kind", "concept", "text", "status", "count", "documents", "example"] + Self.placeColumns, to: &output)
    for use in report.used {
      let id = glossary.concepts[use.concept].id
      let place = "\(use.firstPlace.path):\(use.firstPlace.line ?? 0):\(use.firstPlace.column ?? 0)"
      for form in use.forms {
        TSVCell.appendRow(
          ["form", id, form.text, form.status.rawValue, String(form.count), String(use.documents), place]
            + noPlace,
          to: &output)
      }
    }
    for concept in report.unused {
      let entry = glossary.concepts[concept]
      TSVCell.appendRow(
        ["unused", entry.id, entry.preferredName(.italian) ?? "", "", "0", "0", ""] + noPlace, to: &output)
    }
    for candidate in report.candidates {
      TSVCell.appendRow(
        [
          "candidate", "", candidate.text, "", String(candidate.count), String(candidate.documents),
          candidate.examples.first ?? "",
        ] + noPlace, to: &output)
      for occurrence in candidate.occurrences { append(occurrence, to: &output) }
    }
    return output
  }

  private static let placeColumns = ["doc", "line", "column", "start", "end"]
  private var noPlace: [String] { Self.placeColumns.map { _ in "" } }

  private func append(_ occurrence: NameOccurrence, to output: inout [UInt8]) {
    let place = occurrence.place
    TSVCell.appendRow(
      [
        "occurrence", "", occurrence.surface, "", "", "", "", place.path, String(place.line ?? 0),
        String(place.column ?? 0), String(occurrence.scalars.lowerBound), String(occurrence.scalars.upperBound),
      ], to: &output)
  }
}
