internal import TextAnalysis

/// The list of normalization's steps, as `normalize --list-steps` shows it.
enum StepList {
  /// One paragraph a step: its name, the profiles that have it, what it does, and an example.
  static var text: String {
    NormalizationStep.allCases.map { step in
      let profiles = NormalizationProfile.allCases.filter { $0.steps.contains(step) }.map(\.rawValue)
      let origin = profiles.isEmpty ? "only with --enable" : profiles.joined(separator: ", ")
      return """
        \(step.rawValue)  (\(origin))
            \(step.summary)
            \(visible(step.example.before))  →  \(visible(step.example.after))

        """
    }.joined(separator: "\n")
  }

  /// The text with what cannot be seen written as escapes.
  private static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar == " " || !(scalar.properties.isWhitespace || hidden.contains(scalar.properties.generalCategory))
      if isPlain {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    return "«" + result + "»"
  }

  private static let hidden: Set<Unicode.GeneralCategory> = [.control, .format, .nonspacingMark]
}
