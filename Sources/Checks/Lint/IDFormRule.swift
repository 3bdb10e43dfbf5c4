internal import CorpusModel
internal import Terminology

/// Ids are in kebab case, so that they stand in URLs, file names and lists without quoting.
struct IDFormRule: LintRule {
  func findings(in subject: LintSubject) -> [Diagnostic] {
    subject.glossary.concepts.compactMap { concept in
      let bytes = concept.id.utf8
      let isKebabCase =
        bytes.first != 0x2D && bytes.last != 0x2D
        && bytes.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == 0x2D }
      if isKebabCase { return nil }
      return Diagnostic(
        .error, .idForm, "the id «\(concept.id)» is not in kebab case", at: concept.location,
        hint: "lower-case ASCII letters and digits, joined by hyphens: kim-jong-un")
    }
  }
}
