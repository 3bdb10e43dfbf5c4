/// Aligns columns for a terminal, Hangul counted as two cells wide; a text that has no end in sight moves only its own row.
struct TextTable {
  private var rows: [[String]]
  /// For a row, how a cell looks once it is padded.
  private var styles: [Int: (column: Int, apply: (String) -> String)] = [:]
  private let rightAligned: Int

  /// Starts a table; the first columns, which hold numbers, are aligned to the right.
  init(columns: [String], rightAligned: Int) {
    rows = [columns]
    self.rightAligned = rightAligned
  }

  mutating func add(_ cells: [String]) { rows.append(cells.map(Self.visible)) }

  /// Adds a row of which one cell is shown in a style.
  mutating func add(_ cells: [String], styling column: Int, _ apply: @escaping (String) -> String) {
    styles[rows.count] = (column, apply)
    add(cells)
  }

  /// To how many cells a column is filled up at most.
  private static let cellsAtMost = 200

  /// The lines, without spaces at their ends.
  func lines() -> [String] {
    let widths = rows[0].indices.map { column in
      min(rows.map { Self.width($0[column]) }.max() ?? 0, Self.cellsAtMost)
    }
    return rows.enumerated().map { index, row in
      var line = ""
      for (column, cell) in row.enumerated() {
        if column > 0 { line += "  " }
        let padding = String(repeating: " ", count: max(0, widths[column] - Self.width(cell)))
        let isLast = column == row.count - 1
        let style = styles[index]
        let shown = style?.column == column ? style?.apply(cell) ?? cell : cell
        line += column < rightAligned ? padding + shown : shown + (isLast ? "" : padding)
      }
      return line
    }
  }

  /// The text without control characters, which a terminal would obey.
  private static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// The cells that a terminal gives a text (UAX #11, East Asian wide).
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return sum + 2
      default:
        let category = scalar.properties.generalCategory
        return sum + (category == .nonspacingMark || category == .format ? 0 : 1)
      }
    }
  }
}
