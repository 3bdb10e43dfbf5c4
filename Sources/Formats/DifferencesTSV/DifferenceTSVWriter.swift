package import Checks
internal import CorpusModel
internal import Terminology

/// Writes what one glossary changes against another, and what that does to texts.
package enum DifferenceTSVWriter {
  /// One row a change: `change`, `concept`, `column`, `old`, `new`.
  package static func text(_ differences: [GlossaryDifference]) -> [UInt8] {
    var output = Array("change\tconcept\tcolumn\told\tnew\n".utf8)
    for difference in differences {
      let cells = [
        difference.change.rawValue, difference.concept, difference.column, cell(difference.old),
        cell(difference.new),
      ]
      output += cells.joined(separator: "\t").utf8
      output.append(0x0A)
    }
    return output
  }

  /// One row a name that changes: `doc`, `segment`, `line`, `column`, `start`, `end`, `surface`, `effect`, `old`, `new`.
  package static func impactHeader() -> [UInt8] {
    Array("doc\tsegment\tline\tcolumn\tstart\tend\tsurface\teffect\told\tnew\n".utf8)
  }

  /// The rows of a document.
  package static func append(_ impacts: [MentionImpact], to output: inout [UInt8]) {
    for impact in impacts {
      TSVCell.appendRow(
        [
          impact.place.path, String(impact.segment), String(impact.place.line ?? 0),
          String(impact.place.column ?? 0),
          String(impact.scalars.lowerBound), String(impact.scalars.upperBound), impact.surface,
          impact.effect.rawValue, impact.old, impact.new,
        ], to: &output)
    }
  }

  private static func cell(_ content: GlossaryDifference.Content) -> String {
    switch content {
    case .terms(let terms): GlossaryCell.cell(of: terms).text
    case .text(let text): text
    }
  }
}
