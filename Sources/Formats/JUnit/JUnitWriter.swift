package import Checks
internal import CorpusModel

/// Writes findings as JUnit XML, which build servers show as failed tests: a suite a file, a case a finding.
package struct JUnitWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The report; files without findings are one case that passed.
  package func text(_ findings: [Finding], documents: Int) -> [UInt8] {
    let byFile = Dictionary(grouping: findings, by: \.place.path)
    let failing = findings.filter { $0.kind.severity != .note }.count
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuites name=\"bitesto\" tests=\"\(max(findings.count, 1))\" failures=\"\(failing)\">",
    ]
    if findings.isEmpty {
      lines += [
        "  <testsuite name=\"coverage\" tests=\"1\" failures=\"0\">",
        "    <testcase classname=\"coverage\" name=\"\(documents.counted("document"))\"/>", "  </testsuite>",
      ]
    }
    for path in byFile.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      lines += suite(path, byFile[path] ?? [])
    }
    return Array((lines + ["</testsuites>", ""]).joined(separator: "\n").utf8)
  }

  private func suite(_ path: String, _ findings: [Finding]) -> [String] {
    let failing = findings.filter { $0.kind.severity != .note }.count
    let head =
      "  <testsuite name=\"\(XMLText.escaped(path))\" tests=\"\(findings.count)\" failures=\"\(failing)\">"
    return [head] + findings.flatMap(testCase) + ["  </testsuite>"]
  }

  private func testCase(_ finding: Finding) -> [String] {
    let name = "\(finding.place.line ?? 0):\(finding.place.column ?? 0) \(finding.text)"
    let opening =
      "    <testcase classname=\"\(finding.kind.rawValue)\" name=\"\(XMLText.escaped(name))\""
    if finding.kind.severity == .note { return [opening + "/>"] }
    let message = XMLText.escaped(finding.message)
    let hint = finding.suggestion.map { XMLText.escaped("write «\($0)»") } ?? ""
    return [
      opening + ">",
      "      <failure type=\"\(finding.kind.code.rawValue)\" message=\"\(message)\">\(hint)</failure>",
      "    </testcase>",
    ]
  }
}
