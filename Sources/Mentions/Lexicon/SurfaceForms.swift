package import Terminology

/// The forms of one concept in all its languages.
package enum SurfaceForms {
  /// Lists the forms as matching compiles them: the terms of each language, each with what is derived from it.
  ///
  /// Where Korean may put a space is no form of its own, as kinds of hyphens are none.
  ///
  /// - Complexity: O(*n*) for *n* forms.
  package static func all(of concept: ConceptEntry, at position: Int) -> [SurfaceForm] {
    concept.sections.flatMap { section in
      FormGenerator(concept: concept, position: position).forms(in: [section.language]).filter { !$0.isParted }
    }
  }
}
