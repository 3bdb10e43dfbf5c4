internal import Terminology

/// What deciding about the names of one document looks at.
///
/// A class, since everything that decides holds it, and is itself handed about for every name.
final class NameContext {
  let glossary: Glossary
  let lexicon: MentionLexicon
  let neighbourhood: Neighbourhood
  let segments: SegmentIndex
  let descriptions: ConceptDescriptions
  /// Whether to say why something was decided.
  let explains: Bool
  /// What is said beside names that were weighed before, by their atoms.
  var profiles: [Range<Int>: NameProfile] = [:]

  init(
    glossary: Glossary, lexicon: MentionLexicon, neighbourhood: Neighbourhood, segments: SegmentIndex,
    descriptions: ConceptDescriptions, explains: Bool
  ) {
    self.explains = explains
    self.descriptions = descriptions
    self.glossary = glossary
    self.lexicon = lexicon
    self.neighbourhood = neighbourhood
    self.segments = segments
  }

  /// What is to be known of the forms that were found at a place.
  func traits(of found: FoundForm) -> [FormTraits] { found.forms.map { lexicon.traits(ofForm: $0) } }
}
