package import CorpusModel
internal import Terminology

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
  let descriptions: Descriptions
  let home: HomePerspective
  let evocations: Evocations
  private let names: EnglishNames
  private let targetTerms: ConceptTerms

  /// Makes a check for translations into a language.
  ///
  /// - Complexity: O(*n*) for *n* concepts.
  package init(_ shared: BitextGlossary, language: LanguageTag) {
    glossary = shared.glossary
    relations = shared.relations
    names = shared.names
    self.language = language
    namesakes = Namesakes(glossary: glossary)
    descriptions = Descriptions(glossary: glossary, relations: relations, language: language)
    evocations = Evocations(glossary, names: names, language: language)
    excuses = NameExcuses(shared, descriptions: descriptions, language: language)
    home = HomePerspective(shared, language: language)
    targetTerms = ConceptTerms(glossary, languages: glossary.languages(like: language))
  }

  /// Whether a translation can name a concept: the glossary tells how.
  ///
  /// Of others nothing can be missing.
  func canName(_ concept: Int) -> Bool {
    var canName = false
    targetTerms.forEach(of: concept) { term in if term.usage.canBePreferred { canName = true } }
    return canName
  }

  /// Checks the rows of one document, in order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* words and names, and O(*n*) for each concept of a row.
  package func findings(in rows: [BitextRow]) -> [Finding] {
    let rows = rows.map { row in
      var row = row.adding(allusions(in: row)) { name in name.isNested && isPartOfNation(name, row) }
      row.hints = hints(of: row)
      return row
    }
    let excused = rows.map { RowExcuses(excuses, row: $0) }
    return rows.indices.flatMap { index -> [Finding] in
      let neighbours = [index - 1, index + 1].filter(rows.indices.contains).map { excused[$0] }
      let before = index > 0 ? rows[index - 1] : nil
      let check = BitextRowCheck(check: self, excused: excused[index], before: before, neighbours: neighbours)
      return rows[index].isLinked ? check.findings() : check.formFindings()
    }
  }

  private func hints(of row: BitextRow) -> RowHints {
    RowHints(
      evokedBySource: evocations.inSource(of: row), evokedByTarget: evocations.inTarget(of: row),
      described: descriptions.described(in: row),
      lacksPerson: row.sourceConcepts.contains {
        glossary.concepts[$0].type == .person && !row.targetConcepts.contains($0)
      })
  }

  /// Whether a name is part of a country's or people's, and so none of its own: *Korean* in *South Korean*.
  private func isPartOfNation(_ name: BitextName, _ row: BitextRow) -> Bool {
    row.targetNames(overlapping: name.range).contains { outer in
      outer.range != name.range && outer.range.lowerBound <= name.range.lowerBound
        && name.range.upperBound <= outer.range.upperBound
        && outer.concepts.contains { [.country, .demonym].contains(glossary.concepts[$0].type) }
    }
  }

  /// The countries that a row's translation names in short, *the North* or 북, as short forms of their names.
  private func allusions(in row: BitextRow) -> [BitextName] {
    row.backReferences.allusions.compactMap { allusion in
      guard let country = names.first(named: allusion.country),
        let word = row.targetWords.first(endingBehind: allusion.range.lowerBound),
        word.range.overlaps(allusion.range)
      else { return nil }
      return BitextName(
        concepts: [country], range: allusion.range, text: word.text, place: row.sourcePlace, isAccepted: true,
        isShortForm: !allusion.isCertain, isNested: false, isAllusion: true, languages: [language])
    }
  }
}
