internal import Alignment
internal import CorpusModel

/// Reads hand-made anchors: `3<tab>4` a line, a source and a target sentence counted from 1, as `align` writes them.
enum AnchorReader {
  /// Reads all lines; empty ones and those that start with `#` are passed.
  ///
  /// - Throws: `InputError` (`BT0502`) for lines that are no anchors, and for anchors that cannot be obeyed.
  static func read(_ text: SourceText, sourceCount: Int, targetCount: Int) throws(InputError) -> AlignmentAnchors {
    var pairs: [(source: Int, target: Int)] = []
    var faults: [Diagnostic] = []
    for (number, bytes) in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let line = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { Int($0) }
      if cells.count == 2, let source = cells[0], let target = cells[1], source > 0, target > 0 {
        pairs.append((source - 1, target - 1))
      } else {
        faults.append(
          Diagnostic(
            .error, .badAnchor, "the line is no anchor", at: SourceLocation(path: text.path, line: number + 1),
            hint: "write a source and a target sentence, counted from 1, separated by a tab: 3<tab>4"))
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    do {
      return try AlignmentAnchors(pairs, sourceCount: sourceCount, targetCount: targetCount)
    } catch {
      throw InputError(.badAnchor, message(error), at: SourceLocation(path: text.path))
    }
  }

  private static func message(_ error: AnchorError) -> String {
    switch error {
    case .outside(let source, let target):
      "the anchor \(source + 1), \(target + 1) names a sentence that is not there"
    case .crossing(let source, let target): "the anchor \(source + 1), \(target + 1) crosses an earlier one"
    case .tooLarge(let source, let target):
      "anchors hold sentences \(source.lowerBound + 1)–\(source.upperBound) and "
        + "\(target.lowerBound + 1)–\(target.upperBound) together, more than a bead may have"
    }
  }
}
