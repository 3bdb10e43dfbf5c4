/// Where a row of a glossary lies in its file.
struct GlossaryTSVPlace {
  /// Where each cell starts.
  var cells: [Int]
  /// Its line, from 1.
  private(set) var line: Int
  /// Whether it holds a backslash, with which escapes start.
  var hasBackslash = false

  /// Starts a row.
  init(start: Int, line: Int) {
    cells = [start]
    self.line = line
  }

  /// Starts the row behind a line feed.
  mutating func goOn(behind lineFeed: Int) {
    cells.removeAll(keepingCapacity: true)
    cells.append(lineFeed + 1)
    line += 1
    hasBackslash = false
  }
}
