internal import CorpusModel
internal import Terminology

/// The names of a glossary as pairs of source and target, for formats that know nothing else.
struct GlossaryPairs {
  /// A name with its translation.
  struct Pair {
    let concept: ConceptEntry
    let source: String
    let target: String
  }

  private(set) var pairs: [Pair] = []
  private(set) var losses = GlossaryLosses()

  /// Pairs every accepted name of the source language with the canonical name in the target language.
  ///
  /// Short forms may mean other concepts too, and deprecated names are not to be taught: both are left out.
  init(_ glossary: Glossary, source: LanguageTag, target: LanguageTag) {
    for language in glossary.languages where language != source && language != target {
      losses.lose(
        .languages(language.identifier), glossary.concepts.lazy.filter { $0.section(language) != nil }.count)
    }
    for concept in glossary.concepts {
      guard let from = concept.section(source), let to = concept.section(target) else {
        if concept.section(source) != nil || concept.section(target) != nil { losses.lose(.conceptsWithoutPair) }
        continue
      }
      append(concept, from, to)
    }
  }

  private mutating func append(_ concept: ConceptEntry, _ from: LanguageSection, _ to: LanguageSection) {
    guard let target = to.preferred?.text, from.terms.contains(where: \.canBePreferred) else {
      losses.lose(.conceptsWithoutPair)
      return
    }
    for section in [from, to] {
      losses.lose(.deprecatedTerms, section.terms.filter { $0.usage == .deprecated }.count)
      losses.lose(.shortForms, section.terms.filter { $0.usage == .shortForm }.count)
    }
    losses.lose(.admittedTargets, to.terms.filter(\.canBePreferred).count - 1)
    losses.lose(.exactMarks, (from.terms + to.terms.prefix(1)).filter { $0.usage == .exact }.count)
    for term in from.terms where term.canBePreferred {
      pairs.append(Pair(concept: concept, source: term.text, target: target))
    }
  }

  /// Counts a further loss.
  mutating func lose(_ change: (inout GlossaryLosses) -> Void) { change(&losses) }

  /// Drops pairs, each with a report.
  ///
  /// - Parameter fault: what forbids a pair; nil where nothing does.
  mutating func drop(format: String, _ output: inout FormatOutput, where fault: (Pair) -> String?) {
    var kept: [Pair] = []
    var first: [String: String] = [:]
    for pair in pairs {
      var reason = fault(pair)
      if reason == nil, let earlier = first[pair.source] {
        if earlier == pair.target { continue }
        reason = "a name has one translation, and «\(earlier)» came first"
      }
      guard let reason else {
        first[pair.source] = pair.target
        kept.append(pair)
        continue
      }
      output.report(
        Diagnostic(
          .warning, .unwritableTerm, "left out «\(pair.source)» = «\(pair.target)»: \(format): \(reason)",
          at: pair.concept.location))
    }
    pairs = kept
  }
}
