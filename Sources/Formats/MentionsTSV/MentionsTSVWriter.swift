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
}
