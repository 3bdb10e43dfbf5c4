package import CorpusModel

/// A concept that a stretch of text may name.
package struct PresentConcept: Sendable, Equatable {
  /// UTF-8 bytes of the normalized text.
  package let range: Range<Int>
  /// The concept's place in the glossary.
  package let concept: Int
  /// The column of the glossary that has the form.
  package let language: LanguageTag
  /// Whether the form is accepted, rather than deprecated.
  package let isAccepted: Bool
  /// Whether the form is a short one, which may mean others too.
  package let isShortForm: Bool
  /// Whether it begins a Korean compound with a noun that is not known: 평양대극장.
  package let isCompound: Bool
}

/// Tells which concepts a translation names, in any form: the question of terminology checks.
///
/// Nothing is decided between namesakes, and forms inside others count: «조선중앙통신» names the agency, and
/// whoever looks for either of two people called 리용호 finds him. It keeps scratch memory, and so belongs to one
/// task at a time.
package final class ConceptPresence {
  private let finder: FormFinder

  /// Makes a finder of the compiled forms.
  package init(lexicon: MentionLexicon) { finder = FormFinder(lexicon) }

  /// Lists what a text names, in the order of the forms' starts.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text, times the length of the longest name.
  package func concepts(in text: NormalizedText, original: [UInt8]) throws(InputError) -> [PresentConcept] {
    let atoms = try finder.atoms(in: text.bytes)
    let found = finder.allForms(in: text.bytes, atoms: atoms, takesCompounds: true) { range, term in
      text.bytes[range].elementsEqual(term.utf8)
        || original[text.map.originalRange(of: range)].elementsEqual(term.utf8)
    }
    try finder.lexicon.confirm(found)
    return withoutInnerShortForms(found).flatMap { form in
      let concepts = Set(form.forms.map { finder.lexicon.traits(ofForm: $0).concept })
      // A name that is full in one column and short in another belongs to both.
      let outranked = form.outranked.filter { concepts.contains(finder.lexicon.traits(ofForm: $0).concept) }
      return (Array(form.forms) + outranked).map { number in
        let traits = finder.lexicon.traits(ofForm: number)
        return PresentConcept(
          range: form.range, concept: traits.concept, language: finder.lexicon.language(ofForm: number),
          isAccepted: traits.status != .deprecated, isShortForm: traits.isShortForm, isCompound: form.isCompound)
      }
    }
  }

  /// Leaves out short forms inside longer names, which are no mentions, and what seemed a compound and is a longer name:
  /// Kim Jong Il does not name another Kim, 인도네시아 not India.
  private func withoutInnerShortForms(_ found: [FoundForm]) -> [FoundForm] {
    var kept: [FoundForm] = []
    var longestEnd = 0
    for (index, form) in found.enumerated() {
      let isShort = form.forms.allSatisfy { finder.lexicon.traits(ofForm: $0).isShortForm }
      let later = found[(index + 1)...].prefix { $0.range.lowerBound == form.range.lowerBound }
      let isInside =
        form.range.upperBound <= longestEnd || later.contains { $0.range.upperBound > form.range.upperBound }
      if !((isShort || form.isCompound) && isInside) { kept.append(form) }
      longestEnd = max(longestEnd, form.range.upperBound)
    }
    return kept
  }
}
