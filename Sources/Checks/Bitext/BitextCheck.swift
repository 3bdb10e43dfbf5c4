package import CorpusModel
package import Terminology

/// Compares the names of a document with those of its translation, bead by bead.
///
/// A name counts as translated in any accepted form, also as a country for its people; a sentence's name may stand in
/// the neighbouring bead where the translation parted its sentences otherwise, and a pronoun may stand for a name that
/// was just said. What is counted is occurrences, so that the second «Putin» of a sentence is not excused by the first.
package struct BitextCheck: Sendable {
  let glossary: Glossary
  let relations: ConceptRelations
  let language: LanguageTag
  let namesakes: Namesakes
  let excuses: NameExcuses
  /// The concepts that the glossary names in the language; of others nothing can be missing.
  private let nameable: Set<Int>

  /// Makes a check for translations into a language.
  package init(glossary: Glossary, relations: ConceptRelations, language: LanguageTag) {
    self.glossary = glossary
    self.relations = relations
    self.language = language
    namesakes = Namesakes(glossary)
    excuses = NameExcuses(glossary: glossary, relations: relations, language: language)
    nameable = Set(
      glossary.concepts.indices.filter { position in
        glossary.concepts[position].sections.contains {
          $0.language.language == language.language && $0.terms.contains(where: \.canBePreferred)
        }
      })
  }

  /// Whether a translation can name a concept: the glossary tells how.
  func canName(_ concept: Int) -> Bool { nameable.contains(concept) }

  /// Checks the rows of one document, in order.
  ///
  /// - Complexity: O(*n*) for *n* names, times the names of a row.
  package func findings(in rows: [BitextRow]) -> [Finding] {
    rows.indices.flatMap { index -> [Finding] in
      let neighbours = [index - 1, index + 1].filter(rows.indices.contains).map { rows[$0] }
      let before = index > 0 ? rows[index - 1] : nil
      let check = BitextRowCheck(check: self, row: rows[index], before: before, neighbours: neighbours)
      return rows[index].isLinked ? check.findings() : check.formFindings()
    }
  }
}
