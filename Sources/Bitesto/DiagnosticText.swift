package import CorpusModel

/// Renders diagnostics, the one place where they become prose.
package enum DiagnosticText {
  /// Renders `path:line:column: severity: message [code]` and the hint on a line of its own.
  ///
  /// Control characters, which a terminal would obey, are shown as escapes.
  ///
  /// - Parameters:
  ///   - diagnostic: what to render.
  ///   - hasColor: whether the severity is colored for a terminal.
  package static func render(_ diagnostic: Diagnostic, hasColor: Bool = false) -> String {
    var text = ""
    if let location = diagnostic.location {
      text +=
        [location.path, location.line.map(String.init), location.column.map(String.init)]
        .compactMap(\.self).joined(separator: ":") + ": "
    }
    text = visible(text) + severity(diagnostic.severity, hasColor: hasColor)
    text += visible(" \(diagnostic.message) [\(diagnostic.code.rawValue)]")
    if let hint = diagnostic.hint { text += "\n  hint: " + visible(hint) }
    return text + "\n"
  }

  private static func severity(_ severity: Diagnostic.Severity, hasColor: Bool) -> String {
    let word = severity.rawValue + ":"
    if !hasColor { return word }
    let color =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return "\u{1B}[1;\(color)m\(word)\u{1B}[0m"
  }

  /// The text with control characters, which a terminal would obey, as escapes.
  package static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
