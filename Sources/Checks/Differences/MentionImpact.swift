package import CorpusModel
package import Terminology

/// What an edit of a glossary does to one name of a text.
package struct MentionImpact: Sendable, Equatable {
  /// What changes.
  package enum Effect: String, Sendable, CaseIterable {
    /// The name was not found before.
    case gained
    /// The name is not found any more.
    case lost
    /// It means another concept, or is decided otherwise.
    case concept
    /// It has another status.
    case status
    /// A canonical name is written otherwise.
    case names
  }

  /// What changes.
  package let effect: Effect
  /// The sentence, from 1 through the document.
  package let segment: Int
  /// Where, in the original.
  package let place: SourceLocation
  /// Unicode scalars of the original, half-open.
  package let scalars: Range<Int>
  /// As it is written.
  package let surface: String
  /// The concept's id before; its candidates where it was not decided, empty where it was not found.
  package let old: String
  /// The concept's id afterwards.
  package let new: String

  /// Compares the outermost mentions of one text under two glossaries, in the order of the text.
  ///
  /// - Complexity: O(*n*) for *n* mentions, times the languages.
  package static func between(
    _ old: [Mention], _ oldGlossary: Glossary, _ new: [Mention], _ newGlossary: Glossary, source: SourceText,
    text: NormalizedText
  ) -> [MentionImpact] {
    var impacts: [MentionImpact] = []
    func add(_ effect: Effect, _ mention: Mention, _ before: Mention?, _ after: Mention?) {
      let original = text.map.originalRange(of: mention.range)
      impacts.append(
        MentionImpact(
          effect: effect, segment: mention.segment + 1, place: source.location(ofUTF8: original.lowerBound),
          scalars: source.scalarOffset(
            ofUTF8: original.lowerBound)..<source.scalarOffset(ofUTF8: original.upperBound),
          surface: source.string(in: original), old: before.map { meaning($0, oldGlossary) } ?? "",
          new: after.map { meaning($0, newGlossary) } ?? ""))
    }
    var (before, after) = (old.filter { !$0.isNested }[...], new.filter { !$0.isNested }[...])
    while let first = before.first ?? after.first {
      if let one = before.first, let other = after.first, one.range == other.range {
        if let effect = effect(one, oldGlossary, other, newGlossary) { add(effect, one, one, other) }
        (before, after) = (before.dropFirst(), after.dropFirst())
      } else if let one = before.first, isFirst(one, before: after.first) {
        add(.lost, one, one, nil)
        before = before.dropFirst()
      } else {
        add(.gained, after.first ?? first, nil, after.first ?? first)
        after = after.dropFirst()
      }
    }
    return impacts
  }

  private static func isFirst(_ mention: Mention, before other: Mention?) -> Bool {
    guard let other else { return true }
    return (mention.range.lowerBound, mention.range.upperBound) < (other.range.lowerBound, other.range.upperBound)
  }

  private static func meaning(_ mention: Mention, _ glossary: Glossary) -> String {
    mention.concept.map { glossary.concepts[$0].id }
      ?? mention.candidates.map { glossary.concepts[$0].id }.joined(separator: ",")
  }

  private static func effect(
    _ old: Mention, _ oldGlossary: Glossary, _ new: Mention, _ newGlossary: Glossary
  ) -> Effect? {
    if meaning(old, oldGlossary) != meaning(new, newGlossary) || (old.concept == nil) != (new.concept == nil) {
      return .concept
    }
    if old.status != new.status { return .status }
    guard let before = old.concept, let after = new.concept else { return nil }
    let languages = oldGlossary.languages + newGlossary.languages
    return languages.contains {
      oldGlossary.concepts[before].preferredName($0) != newGlossary.concepts[after].preferredName($0)
    } ? .names : nil
  }
}
