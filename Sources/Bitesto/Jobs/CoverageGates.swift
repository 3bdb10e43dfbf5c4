package import Checks
package import CorpusModel
internal import FileAccess
internal import Formats

/// What makes `coverage` fail: too little covered, findings of some kinds, or nothing examined.
package struct CoverageGates {
  /// The least coverage, in percent; nil for any.
  private let minimum: Double?
  /// The kinds that fail.
  private let kinds: Set<FindingKind>
  private let baseline: FindingBaseline
  private let ignored: IgnoreList

  /// Reads what the gates need.
  ///
  /// - Parameters:
  ///   - minimum: the least coverage, in percent.
  ///   - kinds: the kinds of finding that fail.
  ///   - baselinePath: a file of known findings.
  ///   - ignorePath: a file of accepted findings.
  /// - Throws: `InputError` when a file cannot be read.
  package init(
    minimum: Double?, kinds: Set<FindingKind>, baselinePath: String?, ignorePath: String?
  ) throws(InputError) {
    self.minimum = minimum
    self.kinds = kinds
    if let path = baselinePath {
      baseline = try BaselineTSV.read(SourceText(path: path, contents: FileInput.read(path)))
    } else {
      baseline = FindingBaseline()
    }
    if let path = ignorePath {
      ignored = try IgnoreListTSV.read(SourceText(path: path, contents: FileInput.read(path)))
    } else {
      ignored = IgnoreList([])
    }
  }

  /// The report without the findings that are ignored.
  package func withoutIgnored(_ report: CoverageReport) -> CoverageReport {
    var report = report
    report.findings = ignored.remaining(among: report.findings)
    return report
  }

  /// Why the report fails; empty where it passes, or there is no gate.
  package func failures(of report: CoverageReport) -> [Diagnostic] {
    if minimum == nil, kinds.isEmpty { return [] }
    guard let percentage = report.percentage else { return [Self.nothing("the texts hold no name", .error)] }
    if report.checkedBeads == 0, !kinds.isEmpty, kinds.allSatisfy(\.needsTranslation) {
      return [Self.nothing("no sentence was compared with a translation", .error)]
    }
    var failures: [Diagnostic] = []
    if let minimum, percentage < minimum {
      failures.append(
        Diagnostic(
          .error, .coverageGate, "the coverage of \(DecimalText.oneDecimal(percentage)) % is under \(minimum) %",
          hint: "add the names outside the glossary that the report lists"))
    }
    let new = baseline.new(among: report.findings.filter { kinds.contains($0.kind) })
    for kind in FindingKind.allCases {
      let count = new.lazy.filter { $0.kind == kind }.count
      if count == 0 { continue }
      failures.append(
        Diagnostic(
          .error, .findingGate, "\(count) \(count == 1 ? "finding" : "findings") of the kind «\(kind.rawValue)»",
          hint: "mend them, accept them in an ignore list, or take them into a baseline"))
    }
    return failures
  }

  /// What is worth a warning where no gate is set: nothing was there to be examined.
  package func warnings(of report: CoverageReport) -> [Diagnostic] {
    let hasGate = minimum != nil || !kinds.isEmpty
    return hasGate || report.percentage != nil ? [] : [Self.nothing("the texts hold no name", .warning)]
  }

  private static func nothing(_ what: String, _ severity: Diagnostic.Severity) -> Diagnostic {
    Diagnostic(
      severity, .nothingExamined, "nothing was examined: \(what)",
      hint: "check that the inputs are the texts you mean, and that translations lie beside them")
  }

  /// Writes the baseline that makes a report pass.
  package static func writeBaseline(_ report: CoverageReport, to path: String) throws(InputError) {
    let file = try OutputTarget(path: path, inputs: [])
    try file.write(BaselineTSV.text(FindingBaseline(report.findings)))
    try file.finish()
  }
}
