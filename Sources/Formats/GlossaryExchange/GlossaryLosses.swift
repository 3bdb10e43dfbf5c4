internal import CorpusModel
internal import Terminology

/// Counts the parts of a glossary that have no place in a format.
struct GlossaryLosses {
  /// A part of a glossary.
  enum Part: Hashable, Comparable {
    case ids
    case types
    case genders
    case plurals
    case preferredMarks
    case deprecatedTerms
    case shortForms
    case exactMarks
    case shortFormMarks
    case admittedTargets
    case conceptsWithoutPair
    case languages(String)
    case annotations(String)

    /// The part in prose.
    var prose: String {
      switch self {
      case .ids: "ids of concepts"
      case .types: "types of concepts"
      case .genders: "genders"
      case .plurals: "plural number of names"
      case .preferredMarks: "marks of preferred names"
      case .deprecatedTerms: "deprecated names"
      case .shortForms: "short forms"
      case .exactMarks: "marks «=» of exact names, which become plain"
      case .shortFormMarks: "marks «~» of short forms, which become plain"
      case .admittedTargets: "admitted names of the target language"
      case .conceptsWithoutPair: "concepts without a name on both sides"
      case .languages(let tag): "names in \(tag)"
      case .annotations(let column): "cells of the column «\(column)»"
      }
    }
  }

  private var counts: [Part: Int] = [:]

  /// Counts a loss.
  mutating func lose(_ part: Part, _ count: Int = 1) {
    if count > 0 { counts[part, default: 0] += count }
  }

  /// Reports a line for each part that is lost.
  func report(format: String, to output: inout FormatOutput) {
    for part in counts.keys.sorted() {
      output.report(
        Diagnostic(
          .warning, .lostInFormat, "\(format) has no place for \(part.prose): \(counts[part, default: 0]) lost"))
    }
  }

  /// Counts what a concept has beside its terms.
  mutating func loseFeatures(of concept: ConceptEntry, keepsNote: Bool = false) {
    if concept.type != nil { lose(.types) }
    if concept.nounFeatures != nil { lose(.genders) }
    for (column, cell) in concept.annotations where !cell.isEmpty && !(keepsNote && column == "note") {
      lose(.annotations(column))
    }
  }
}
