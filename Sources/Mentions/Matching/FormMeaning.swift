/// What the forms at a place name, read once, since deciding about a name asks for it again and again.
struct FormMeaning: Sendable, Equatable, BitwiseCopyable {
  /// The first of the forms.
  let first: FormTraits
  /// What kinds of things they name.
  let types: ConceptTypes
  /// Whether they are all short ones.
  let isShort: Bool
  private let namesOne: Bool

  /// Reads what is known of forms.
  ///
  /// - Parameter forms: at least one.
  init(_ forms: FormList, in table: FormTable) {
    first = table.traits(forms[0])
    var types = table.types(ofConcept: first.concept)
    var isShort = first.isShortForm
    var namesOne = true
    for place in 1..<forms.count {
      let traits = table.traits(forms[place])
      types.insert(table.types(ofConcept: traits.concept))
      isShort = isShort && traits.isShortForm
      namesOne = namesOne && traits.concept == first.concept
    }
    self.types = types
    self.isShort = isShort
    self.namesOne = namesOne
  }

  /// The concept that all of them name; nil where they name several.
  var onlyConcept: Int? { namesOne ? first.concept : nil }
}
