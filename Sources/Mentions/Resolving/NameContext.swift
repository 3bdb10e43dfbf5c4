internal import Terminology

/// What deciding about the names of one document looks at.
///
/// A class, since everything that decides holds it, and is itself handed about for every name.
final class NameContext {
  let glossary: Glossary
  let lexicon: MentionLexicon
  let neighbourhood: Neighbourhood
  let segments: SegmentIndex

  init(glossary: Glossary, lexicon: MentionLexicon, neighbourhood: Neighbourhood, segments: SegmentIndex) {
    self.glossary = glossary
    self.lexicon = lexicon
    self.neighbourhood = neighbourhood
    self.segments = segments
  }
}
