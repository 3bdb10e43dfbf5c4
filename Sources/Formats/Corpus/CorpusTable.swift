internal import CorpusModel

/// The contract's table of the corpus, which tab- and comma-separated files share.
struct CorpusTable {
  let targets: [LanguageTag]

  /// The names of the columns.
  var columns: [String] {
    var columns = ["doc", "segment", "it", "it_norm", "it_names"]
    for target in targets.map(\.identifier) {
      columns += [target, "\(target)_segment", "\(target)_names", "\(target)_score", "\(target)_missing"]
    }
    return columns + ["concepts"]
  }

  /// The cells of a row.
  func cells(_ record: CorpusRecord) -> [String] {
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
    return cells
  }

  /// Numbers as a cell writes them.
  static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
}
