package import CorpusModel

/// Writes mentions in the contract's columns.
package struct MentionsTSVWriter: Sendable {
  private let languages: [LanguageTag]

  /// Makes a writer for the glossary's languages.
  package init(languages: [LanguageTag]) { self.languages = languages }

  /// The header row.
  package func header() -> [UInt8] {
    let columns = [
      "doc", "segment", "start", "end", "surface", "concept", "type", "status", "decision", "candidates",
    ]
    var output: [UInt8] = []
    TSVCell.appendRow(columns + languages.map(\.identifier), to: &output)
    return output
  }

  /// Writes the row of a mention.
  package func append(_ record: MentionRecord, to output: inout [UInt8]) {
    let cells = [
      record.document, String(record.segment), String(record.range.lowerBound), String(record.range.upperBound),
      record.surface, record.concept ?? "", record.type, record.status.rawValue, record.decision.rawValue,
      record.candidates.count > 1 ? record.candidates.joined(separator: ",") : "",
    ]
    TSVCell.appendRow(cells + record.names, to: &output)
  }
}
