package import CorpusModel

/// A name at a place of one side of a bitext.
package struct BitextName: Sendable, Equatable {
  /// The concepts that the form may mean, in the glossary's order; one where it is decided.
  package let concepts: [Int]
  /// UTF-8 bytes of the normalized text.
  package let range: Range<Int>
  /// As it is written in the original.
  package let text: String
  /// Where, in the original.
  package let place: SourceLocation
  /// Whether some concept accepts the form, rather than deprecating it.
  package let isAccepted: Bool
  /// Whether the form is a short one in every concept.
  package let isShortForm: Bool
  /// Whether it lies inside a longer name.
  package let isNested: Bool
  /// Whether it begins a Korean compound with a noun that is not known, and so may be part of another name.
  package let isCompound: Bool
  /// Whether an opening bracket stands right before it.
  package let isBracketed: Bool
  /// Whether the document decides what it means; a short form that nothing establishes may mean somebody else.
  package let isDecided: Bool
  /// Whether it is no form of the glossary's, but stands for a country in a compound or in short: 대북, *the North*.
  package let isAllusion: Bool
  /// The columns of the glossary that have the form.
  package let languages: [LanguageTag]

  /// Describes a name.
  package init(
    concepts: [Int], range: Range<Int>, text: String, place: SourceLocation, isAccepted: Bool, isShortForm: Bool,
    isNested: Bool, isCompound: Bool = false, isBracketed: Bool = false, isDecided: Bool = true,
    isAllusion: Bool = false,
    languages: [LanguageTag]
  ) {
    self.concepts = concepts
    self.range = range
    self.text = text
    self.place = place
    self.isAccepted = isAccepted
    self.isShortForm = isShortForm
    self.isNested = isNested
    self.isCompound = isCompound
    self.isBracketed = isBracketed
    self.isDecided = isDecided
    self.isAllusion = isAllusion
    self.languages = languages
  }
}
