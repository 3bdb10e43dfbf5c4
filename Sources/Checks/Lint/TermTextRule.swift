internal import CorpusModel
internal import ICU
internal import Terminology

/// Terms are in NFC, with single spaces and without invisible characters: what differs only there would be
/// written into texts.
struct TermTextRule: LintRule {
  func findings(in subject: LintSubject) throws(InputError) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (concept, language, term) in subject.terms {
      if let fault = try Self.fault(in: term.text) {
        findings.append(
          Diagnostic(
            .error, .termText, "the «\(language)» term «\(term.text)» \(fault)", at: concept.location,
            hint: "retype the term; the program folds spaces, apostrophes and hyphens of texts by itself"))
      }
    }
    return findings
  }

  private static func fault(in text: String) throws(InputError) -> String? {
    do {
      if try !TextTransform.nfc.isApplied(to: Array(text.utf8)) { return "is not in Unicode normalization form C" }
    } catch {
      throw InputError(.icuFailure, error.description)
    }
    if text.utf8.contains(0x0A) || text.utf8.contains(0x09) { return "holds a tab or a line break" }
    if text.contains("  ") { return "holds several spaces in a row" }
    let categories: Set<Unicode.GeneralCategory> = [.control, .format, .privateUse, .unassigned]
    let isInvisible = text.unicodeScalars.contains { scalar in
      categories.contains(scalar.properties.generalCategory) || (scalar.properties.isWhitespace && scalar != " ")
    }
    return isInvisible ? "holds an invisible character or an unusual space" : nil
  }
}
