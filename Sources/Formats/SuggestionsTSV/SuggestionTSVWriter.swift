package import Checks
package import CorpusModel
internal import Terminology

/// Writes proposed concepts as rows of a glossary, with what a reviewer needs to judge them in further columns.
///
/// The file is a glossary as it stands: `id`, `type`, `it`, the target languages, `note`, then `count`, `documents`, a
/// `score_` column for each target language, and `example`.
package struct SuggestionTSVWriter: Sendable {
  private let targets: [LanguageTag]

  /// Makes a writer for the languages of the translations.
  package init(targets: [LanguageTag]) { self.targets = targets }

  /// The header and the rows.
  package func text(_ suggestions: [(proposal: GlossaryProposal, candidate: CoverageReport.Candidate)]) -> [UInt8]
  {
    var output: [UInt8] = []
    let languages = targets.map(\.identifier)
    appendRow(
      ["id", "type", "it"] + languages + ["note", "count", "documents"] + languages.map { "score_" + $0 } + [
        "example"
      ],
      to: &output)
    for (proposal, candidate) in suggestions { appendRow(cells(proposal, candidate), to: &output) }
    return output
  }

  private func cells(_ proposal: GlossaryProposal, _ candidate: CoverageReport.Candidate) -> [String] {
    let terms = proposal.terms.map { Term($0) } + proposal.shortForms.map { Term($0, usage: .shortForm) }
    let counterparts = targets.map { target in proposal.counterparts.first { $0.language == target } }
    var example: [UInt8] = []
    TSVCell.append((candidate.examples.first ?? "").utf8, to: &example)
    return [proposal.id, proposal.type?.rawValue ?? "", GlossaryCell.cell(of: terms).text]
      + counterparts.map { $0.map { GlossaryCell.cell(of: [Term($0.text)]).text } ?? "" }
      + ["src: suggested, not reviewed", String(candidate.count), String(candidate.documents)]
      + counterparts.map { $0.map { DecimalText.fourDecimals($0.score) } ?? "" } + [
        String(decoding: example, as: UTF8.self)
      ]
  }

  /// Appends cells that are escaped already.
  private func appendRow(_ cells: [String], to output: inout [UInt8]) {
    output += cells.joined(separator: "\t").utf8
    output.append(0x0A)
  }
}
