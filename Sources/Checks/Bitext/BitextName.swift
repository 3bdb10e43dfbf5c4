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
  /// The columns of the glossary that have the form.
  package let languages: [LanguageTag]

  /// Describes a name.
  package init(
    concepts: [Int], range: Range<Int>, text: String, place: SourceLocation, isAccepted: Bool, isShortForm: Bool,
    isNested: Bool, languages: [LanguageTag]
  ) {
    self.concepts = concepts
    self.range = range
    self.text = text
    self.place = place
    self.isAccepted = isAccepted
    self.isShortForm = isShortForm
    self.isNested = isNested
    self.languages = languages
  }
}

/// An aligned bead with the names of both sides.
package struct BitextRow: Sendable {
  /// The Italian names, outer and inner; short forms as the document resolved them.
  package let source: [BitextName]
  /// The names of the translation, outer and inner, in any form.
  package let target: [BitextName]
  /// Where the Italian starts.
  package let sourcePlace: SourceLocation
  /// Whether both sides have text; other rows only lend their names to their neighbours.
  package let isLinked: Bool

  /// Describes a row.
  package init(source: [BitextName], target: [BitextName], sourcePlace: SourceLocation, isLinked: Bool) {
    self.source = source
    self.target = target
    self.sourcePlace = sourcePlace
    self.isLinked = isLinked
  }
}
