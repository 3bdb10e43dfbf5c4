package import Checks
package import CorpusModel

/// Reads lists of accepted findings: `kind`, `concept`, `doc`, `reason`; an empty cell fits everything.
package enum IgnoreListTSV {
  /// Reads a list.
  ///
  /// - Throws: `InputError` (`BT0107`) with every row that is no rule, or has no reason.
  package static func read(_ text: SourceText) throws(InputError) -> IgnoreList {
    var rules: [IgnoreList.Rule] = []
    var faults: [Diagnostic] = []
    for row in TSVRows(text.bytes).dropFirst() {
      switch rule(row.cells.map { TSVCell.unescaped($0) }) {
      case .success(let rule): rules.append(rule)
      case .failure(let fault):
        faults.append(
          Diagnostic(
            .error, .malformedInput, fault.message, at: SourceLocation(path: text.path, line: row.line),
            hint: "columns: kind, concept, doc, reason; empty cells fit everything, but the reason"))
      }
    }
    if !faults.isEmpty { throw InputError(faults) }
    return IgnoreList(rules)
  }

  private struct Fault: Error {
    let message: String
  }

  private static func rule(_ cells: [String]) -> Result<IgnoreList.Rule, Fault> {
    guard cells.count == 4 else {
      return .failure(Fault(message: "the row has \(cells.count.counted("cell")), not 4"))
    }
    let kind = FindingKind(rawValue: cells[0])
    if kind == nil, !cells[0].isEmpty { return .failure(Fault(message: "«\(cells[0])» is no kind of finding")) }
    if cells[3].isEmpty { return .failure(Fault(message: "the rule has no reason")) }
    if cells[0].isEmpty, cells[1].isEmpty, cells[2].isEmpty {
      return .failure(Fault(message: "the rule would ignore every finding"))
    }
    return .success(IgnoreList.Rule(kind: kind, concept: cells[1], path: cells[2], reason: cells[3]))
  }
}
