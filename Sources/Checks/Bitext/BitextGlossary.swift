package import Terminology

/// What the checks of translations ask of a glossary whatever the language: it is read once, and for all of them.
package struct BitextGlossary: Sendable {
  let glossary: Glossary
  let names: EnglishNames
  let relations: ConceptRelations
  let stems: NounStems

  /// Reads a glossary.
  ///
  /// - Parameter known: a glossary whose columns serve where this one has none, for concepts of the same English name.
  /// - Complexity: O(*n*) for *n* terms.
  package init(_ glossary: Glossary, known: Glossary? = nil) {
    self.glossary = glossary
    names = EnglishNames(glossary)
    relations = ConceptRelations(glossary, names: names, known: known)
    stems = NounStems(glossary)
  }
}
