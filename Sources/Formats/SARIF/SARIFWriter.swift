package import Checks
internal import CorpusModel

/// Writes findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines; columns count Unicode scalars.
package struct SARIFWriter: Sendable {
  private let version: String

  /// Makes a writer for a version of the program.
  package init(version: String) { self.version = version }

  /// The log, with a line feed behind it.
  package func text(_ findings: [Finding]) -> [UInt8] {
    var json = JSONText()
    json.object { log in
      log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      log.member("version", "2.1.0")
      log.key("runs")
      log.array { runs in runs.object { run(&$0, findings) } }
    }
    json.endLine()
    return json.bytes
  }

  private func run(_ run: inout JSONText, _ findings: [Finding]) {
    run.key("tool")
    run.object { tool in
      tool.key("driver")
      tool.object { driver in
        driver.member("name", "bitesto")
        driver.member("version", version)
        driver.key("rules")
        driver.array { rules in for kind in FindingKind.allCases { rule(kind, &rules) } }
      }
    }
    run.member("columnKind", "unicodeCodePoints")
    run.key("results")
    run.array { results in for finding in findings { result(finding, &results) } }
  }

  private func rule(_ kind: FindingKind, _ rules: inout JSONText) {
    rules.object { rule in
      rule.member("id", kind.code.rawValue)
      rule.member("name", kind.rawValue)
      rule.key("shortDescription")
      rule.object { $0.member("text", FindingProse.summary(of: kind)) }
      rule.key("defaultConfiguration")
      rule.object { $0.member("level", kind.severity.rawValue) }
    }
  }

  private func result(_ finding: Finding, _ results: inout JSONText) {
    results.object { result in
      result.member("ruleId", finding.kind.code.rawValue)
      result.member("ruleIndex", FindingKind.allCases.firstIndex(of: finding.kind) ?? 0)
      result.member("level", finding.kind.severity.rawValue)
      result.key("message")
      result.object { message in
        message.member("text", finding.message + (finding.suggestion.map { "; write «\($0)»" } ?? ""))
      }
      result.key("locations")
      result.array { locations in locations.object { location(finding, &$0) } }
      result.key("partialFingerprints")
      result.object { $0.member("bitesto/v1", finding.fingerprint) }
    }
  }

  private func location(_ finding: Finding, _ location: inout JSONText) {
    location.key("physicalLocation")
    location.object { physical in
      physical.key("artifactLocation")
      physical.object { $0.member("uri", Self.uri(finding.place.path)) }
      if let line = finding.place.line, let column = finding.place.column {
        physical.key("region")
        physical.object { region in
          region.member("startLine", line)
          region.member("startColumn", column)
          if !finding.text.contains("\n") {
            region.member("endColumn", column + finding.text.unicodeScalars.count)
          }
        }
      }
    }
  }

  /// A path as a relative or absolute URI reference (RFC 3986).
  private static func uri(_ path: String) -> String {
    var uri: [UInt8] = []
    for byte in path.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || "-._~/".utf8.contains(byte) {
        uri.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += ("%" + (digits.count == 1 ? "0" : "") + digits).utf8
      }
    }
    return (path.hasPrefix("/") ? "file://" : "") + String(decoding: uri, as: UTF8.self)
  }
}
