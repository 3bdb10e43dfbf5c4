internal import CorpusModel

/// How text for people looks: plain, or with the colours of a terminal (ECMA-48).
package enum TerminalStyle: Sendable {
  case plain
  case colored

  /// A title of a section.
  func heading(_ text: String) -> String { wrapped(text, "1") }

  /// A text as weighty as a finding.
  func weighted(_ text: String, _ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: wrapped(text, "31")
    case .warning: wrapped(text, "33")
    case .note: wrapped(text, "36")
    }
  }

  private func wrapped(_ text: String, _ code: String) -> String {
    self == .plain || text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
