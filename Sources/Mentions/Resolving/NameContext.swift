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
  /// What is said beside names that were weighed before, by their atoms.
  var profiles: [Range<Int>: NameProfile] = [:]

  init(
    glossary: Glossary, lexicon: MentionLexicon, neighbourhood: Neighbourhood, segments: SegmentIndex,
    descriptions: ConceptDescriptions
  ) {
    self.descriptions = descriptions
    self.glossary = glossary
    self.lexicon = lexicon
    self.neighbourhood = neighbourhood
    self.segments = segments
  }

  /// The folded word that a form starts with, by its number in the lexicon.
  func symbol(of found: FoundForm) -> Int32 {
    lexicon.symbol(of: neighbourhood.atoms[found.atoms.lowerBound], in: neighbourhood.text)
  }

  /// What is to be known of the forms that were found at a place.
  func traits(of found: FoundForm) -> [FormTraits] { found.forms.map { lexicon.traits(ofForm: $0) } }

  /// The concept that all forms at a place name; nil where they name several.
  func onlyConcept(of found: FoundForm) -> Int? {
    let first = lexicon.traits(ofForm: found.forms[0]).concept
    return found.forms.dropFirst().allSatisfy { lexicon.traits(ofForm: $0).concept == first } ? first : nil
  }

  /// What kinds of things the forms at a place name.
  func types(of found: FoundForm) -> ConceptTypes {
    var types: ConceptTypes = []
    for form in found.forms {
      types.insert(ConceptTypes(glossary.type(ofConcept: lexicon.traits(ofForm: form).concept)))
    }
    return types
  }

  /// Whether the forms at a place are all short ones.
  func isShort(_ found: FoundForm) -> Bool {
    found.forms.allSatisfy { lexicon.traits(ofForm: $0).isShortForm }
  }
}
