package import CorpusModel

/// Writes the bilingual corpus in the contract's columns.
package struct CorpusTSVWriter: Sendable {
  private let targets: [LanguageTag]

  /// Makes a writer for the target languages, in the order of their columns.
  package init(targets: [LanguageTag]) { self.targets = targets }

  /// The header row.
  package func header() -> [UInt8] {
    var columns = ["doc", "segment", "it", "it_norm", "it_names"]
    for target in targets.map(\.identifier) {
      columns += [target, "\(target)_segment", "\(target)_names", "\(target)_score", "\(target)_missing"]
    }
    columns.append("concepts")
    var output: [UInt8] = []
    TSVCell.appendRow(columns, to: &output)
    return output
  }

  /// Writes a row.
  package func append(_ record: CorpusRecord, to output: inout [UInt8]) {
    var cells = [
      record.document, Self.list(record.segments), record.text, record.normalizedText,
      record.names.joined(separator: "; "),
    ]
    for translation in record.translations {
      cells += [
        translation.text, Self.list(translation.segments), translation.names.joined(separator: "; "),
        translation.score.map(DecimalText.fourDecimals) ?? "", translation.missing.joined(separator: ","),
      ]
    }
    cells.append(record.concepts.joined(separator: ","))
    TSVCell.appendRow(cells, to: &output)
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
}
