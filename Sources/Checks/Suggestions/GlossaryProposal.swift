internal import CorpusModel
package import Terminology

/// A glossary row that a reviewer may take over.
package struct GlossaryProposal: Sendable {
  /// An id in kebab case that the glossary does not have.
  package let id: String
  /// What the context shows it to be; nil where it shows nothing.
  package let type: ConceptType?
  /// The Italian terms, the most frequent first.
  package let terms: [String]
  /// Shorter names of the same person.
  package var shortForms: [String] = []
  /// The likely translations.
  package let counterparts: [Counterpart]

  /// Makes the row of a candidate.
  ///
  /// - Parameters:
  ///   - candidate: the name.
  ///   - counterparts: its likely translations.
  ///   - isTaken: whether an id is in use.
  package init(_ candidate: CoverageReport.Candidate, counterparts: [Counterpart], isTaken: (String) -> Bool) {
    let base = Self.kebab(candidate.text)
    var id = base
    var number = 2
    while isTaken(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    self.id = id
    type = Self.type(candidate)
    terms = candidate.forms.map(\.text)
    self.counterparts = counterparts
  }

  /// A name behind a title is a person, an acronym behind articles an organization.
  private static func type(_ candidate: CoverageReport.Candidate) -> ConceptType? {
    if candidate.afterTitle * 2 > candidate.count { return .person }
    let isAcronym = candidate.text.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    return isAcronym && candidate.text.utf8.count > 2 && candidate.afterArticle * 2 > candidate.count
      ? .organization : nil
  }

  private static func kebab(_ name: String) -> String {
    var id = ""
    for scalar in NameFolding.key(of: name).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        id.unicodeScalars.append(scalar)
      } else if !id.isEmpty, !id.hasSuffix("-") {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id.isEmpty ? "name" : id
  }
}
