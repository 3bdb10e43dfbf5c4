internal import CorpusModel
internal import ItalianGrammar
package import Terminology

/// What one glossary changes against another: concepts by their id, then column by column.
package struct GlossaryDifference: Sendable, Equatable {
  /// How a concept changed.
  package enum Change: String, Sendable, CaseIterable {
    case added
    case removed
    case changed
  }

  /// How.
  package let change: Change
  /// The concept's id.
  package let concept: String
  /// What changed: `type`, a language, or another column; empty for whole concepts.
  package let column: String
  /// The old terms or text; for a removed concept, its Italian terms.
  package let old: Content
  /// The new terms or text; for an added concept, its Italian terms.
  package let new: Content

  /// What a cell holds.
  package enum Content: Sendable, Equatable {
    case terms([Term])
    case text(String)
  }

  /// Compares two glossaries, in the order of the new one, removed concepts last.
  ///
  /// - Complexity: O(*n*) for *n* terms of both.
  package static func between(_ old: Glossary, _ new: Glossary) -> [GlossaryDifference] {
    var differences: [GlossaryDifference] = []
    for concept in new.concepts {
      if let position = old.position(ofID: concept.id) {
        differences += changes(from: old.concepts[position], to: concept)
      } else {
        differences.append(whole(.added, concept, old: .terms([]), new: italian(concept)))
      }
    }
    for concept in old.concepts where new.position(ofID: concept.id) == nil {
      differences.append(whole(.removed, concept, old: italian(concept), new: .terms([])))
    }
    return differences
  }

  private static func whole(
    _ change: Change, _ concept: ConceptEntry, old: Content, new: Content
  ) -> GlossaryDifference {
    GlossaryDifference(change: change, concept: concept.id, column: "", old: old, new: new)
  }

  private static func italian(_ concept: ConceptEntry) -> Content {
    .terms(concept.section(.italian)?.terms ?? [])
  }

  private static func changes(from old: ConceptEntry, to new: ConceptEntry) -> [GlossaryDifference] {
    var changes: [GlossaryDifference] = []
    func compare(_ column: String, _ before: Content, _ after: Content) {
      if before == after { return }
      changes.append(
        GlossaryDifference(change: .changed, concept: new.id, column: column, old: before, new: after))
    }
    compare("type", .text(old.type?.rawValue ?? ""), .text(new.type?.rawValue ?? ""))
    compare("gender", .text(old.nounFeatures?.abbreviation ?? ""), .text(new.nounFeatures?.abbreviation ?? ""))
    let languages = new.sections.map(\.language) + old.sections.map(\.language)
    var seen: Set<LanguageTag> = []
    for language in languages where seen.insert(language).inserted {
      let (before, after) = (old.section(language)?.terms ?? [], new.section(language)?.terms ?? [])
      compare(language.identifier, .terms(before), .terms(after))
    }
    for column in Set(old.annotations.keys).union(new.annotations.keys).sorted() {
      compare(column, .text(old.annotations[column] ?? ""), .text(new.annotations[column] ?? ""))
    }
    return changes
  }
}
