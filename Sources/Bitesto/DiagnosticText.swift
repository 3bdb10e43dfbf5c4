package import CorpusModel

/// Renders diagnostics, the one place where they become prose.
package enum DiagnosticText {
  /// Renders `path:line:column: severity: message [code]` and the hint on a line of its own.
  ///
  /// Control characters, which a terminal would obey, are shown as escapes.
  package static func render(_ diagnostic: Diagnostic) -> String {
    var text = ""
    if let location = diagnostic.location {
      text +=
        [location.path, location.line.map(String.init), location.column.map(String.init)]
        .compactMap(\.self).joined(separator: ":") + ": "
    }
    text += "\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.code.rawValue)]"
    if let hint = diagnostic.hint {
      text = visible(text) + "\n  hint: " + visible(hint)
    } else {
      text = visible(text)
    }
    return text + "\n"
  }

  private static func visible(_ text: String) -> String {
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
