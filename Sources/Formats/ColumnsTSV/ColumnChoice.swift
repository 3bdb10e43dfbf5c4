package import CorpusModel

/// Which column of a table holds which language: `it=3`, or `it=italiano` by the header's name.
package struct ColumnChoice: Sendable, Equatable {
  /// How a column is named.
  package enum Column: Sendable, Equatable {
    /// By its number, from 0.
    case number(Int)
    /// By the cell of the first row.
    case name(String)
  }

  /// The language.
  package let language: LanguageTag
  /// Its column.
  package let column: Column

  /// Reads choices separated by commas, such as `it=3,en=4`; nil where it is none, or a language comes twice.
  package static func list(_ text: String) -> [ColumnChoice]? {
    var choices: [ColumnChoice] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, let language = LanguageTag(sides[0]), !sides[1].isEmpty,
        !choices.contains(where: { $0.language == language })
      else { return nil }
      if let number = Int(sides[1]) {
        if number < 1 { return nil }
        choices.append(ColumnChoice(language: language, column: .number(number - 1)))
      } else {
        choices.append(ColumnChoice(language: language, column: .name(String(sides[1]))))
      }
    }
    return choices
  }
}
