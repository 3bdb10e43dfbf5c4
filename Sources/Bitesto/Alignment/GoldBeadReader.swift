internal import Alignment
internal import CorpusModel

/// Reads gold alignments: `0,1<tab>2` a line, or vecalign's `[0, 1]:[2]`, sentences counted from 0.
enum GoldBeadReader {
  /// Reads all lines; empty ones and those that start with `#` are passed.
  ///
  /// - Throws: `InputError` (`BT0501`) with every line that is no bead.
  static func read(_ text: SourceText) throws(InputError) -> [AlignedSentences] {
    var beads: [AlignedSentences] = []
    var faults: [Diagnostic] = []
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, bytes) in lines.enumerated() {
      let line = String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
      if line.allSatisfy(\.isWhitespace) && !line.contains("\t") || line.hasPrefix("#") { continue }
      if let bead = bead(line) {
        beads.append(bead)
      } else {
        faults.append(
          Diagnostic(
            .error, .malformedBead, "the line is no bead", at: SourceLocation(path: text.path, line: number + 1),
            hint: "write source and target sentences from 0, separated by a tab: 0,1<tab>2; or [0, 1]:[2]"))
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    return beads
  }

  private static func bead(_ line: String) -> AlignedSentences? {
    guard line.hasPrefix("[") else { return AlignedSentences(line: line) }
    let parts = line.split(separator: ":")
    guard parts.count >= 2 else { return nil }
    let cells = parts.prefix(2).map { part in part.filter { !"[] ".contains($0) } }
    return AlignedSentences(line: cells.joined(separator: "\t"))
  }
}
