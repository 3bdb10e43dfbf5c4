package import CorpusModel
package import Terminology

/// Compares the names of a document with those of its translation, bead by bead.
///
/// A name counts as translated in any accepted form, also as a country for its people; a sentence's name may stand in
/// the neighbouring bead where the translation parted its sentences otherwise.
package struct BitextCheck: Sendable {
  private let glossary: Glossary
  private let relations: ConceptRelations
  private let language: LanguageTag
  private let namesakes: Namesakes

  /// Makes a check for translations into a language.
  package init(glossary: Glossary, relations: ConceptRelations, language: LanguageTag) {
    self.glossary = glossary
    self.relations = relations
    self.language = language
    namesakes = Namesakes(glossary)
  }

  /// Checks the rows of one document, in order.
  ///
  /// - Complexity: O(*n*) for *n* names, times the names of a row.
  package func findings(in rows: [BitextRow]) -> [Finding] {
    rows.indices.flatMap { index -> [Finding] in
      guard rows[index].isLinked else { return [] }
      let neighbours = [index - 1, index + 1].filter(rows.indices.contains).map { rows[$0] }
      return findings(in: rows[index], neighbours)
    }
  }

  private func findings(in row: BitextRow, _ neighbours: [BitextRow]) -> [Finding] {
    var findings: [Finding] = []
    var mistaken: Set<Int> = []
    for concept in decidedConcepts(row.source) {
      switch fate(of: concept, in: row, neighbours) {
      case .present: findings += fewer(concept, row)
      case .replaced(let name, let other):
        mistaken.insert(other)
        findings.append(namesake(concept, name, other))
      case .absent: findings.append(missing(concept, row))
      }
    }
    for name in row.target {
      if let finding = form(name, row) { findings.append(finding) }
      if let finding = extra(name, row, neighbours, mistaken) { findings.append(finding) }
    }
    return findings
  }

  // MARK: - From the Italian

  private enum Fate {
    case present
    case replaced(BitextName, by: Int)
    case absent
  }

  /// The concepts that outermost names mean for certain, each once, in their order.
  private func decidedConcepts(_ names: [BitextName]) -> [Int] {
    var concepts: [Int] = []
    for name in names where !name.isNested && name.concepts.count == 1 && !concepts.contains(name.concepts[0]) {
      concepts.append(name.concepts[0])
    }
    return concepts
  }

  private func fate(of concept: Int, in row: BitextRow, _ neighbours: [BitextRow]) -> Fate {
    // A deprecated form is there, and reported as such.
    if Self.names(row.target, concept) { return .present }
    if relations.related(to: concept).contains(where: { Self.names(row.target, $0) }) { return .present }
    if neighbours.contains(where: { Self.names($0.target, concept) && !Self.names($0.source, concept) }) {
      return .present
    }
    for name in row.target where !name.isNested && !name.isShortForm {
      for other in name.concepts
      where namesakes.share(concept, other) && !Self.names(row.source, other) {
        return .replaced(name, by: other)
      }
    }
    return .absent
  }

  private static func names(_ names: [BitextName], _ concept: Int) -> Bool {
    names.contains { $0.concepts.contains(concept) }
  }

  private func missing(_ concept: Int, _ row: BitextRow) -> Finding {
    let source = row.source.first { !$0.isNested && $0.concepts == [concept] }
    let name = glossary.concepts[concept].preferredName(language)
    let text = source?.text ?? ""
    return Finding(
      kind: .missing, language: language, concept: glossary.concepts[concept].id, text: text,
      message: "the «\(language)» translation does not name «\(text)»", place: source?.place ?? row.sourcePlace,
      suggestion: name)
  }

  private func namesake(_ concept: Int, _ name: BitextName, _ other: Int) -> Finding {
    Finding(
      kind: .namesake, language: language, concept: glossary.concepts[concept].id, text: name.text,
      message:
        "«\(name.text)» is \(glossary.concepts[other].id), where the Italian names \(glossary.concepts[concept].id)",
      place: name.place, suggestion: glossary.concepts[concept].preferredName(language))
  }

  private func fewer(_ concept: Int, _ row: BitextRow) -> [Finding] {
    let family = [concept] + relations.related(to: concept)
    func count(_ names: [BitextName]) -> Int {
      names.filter { name in name.concepts.contains(where: family.contains) }.count
    }
    let (given, found) = (count(row.source.filter { !$0.isNested }), count(row.target))
    guard found < given, let source = row.source.first(where: { $0.concepts == [concept] }) else { return [] }
    return [
      Finding(
        kind: .fewer, language: language, concept: glossary.concepts[concept].id, text: source.text,
        message: "the Italian names «\(source.text)» \(given) times, the «\(language)» translation \(found)",
        place: source.place)
    ]
  }

  // MARK: - From the translation

  /// What is wrong with a form, whatever the Italian has.
  private func form(_ name: BitextName, _ row: BitextRow) -> Finding? {
    let meant = name.concepts.first { Self.names(row.source, $0) } ?? name.concepts.first
    guard !name.isNested, let concept = meant else { return nil }
    let entry = glossary.concepts[concept]
    if !name.isAccepted {
      return Finding(
        kind: .deprecatedTranslation, language: language, concept: entry.id, text: name.text,
        message: "«\(name.text)» is deprecated", place: name.place, suggestion: entry.preferredName(language))
    }
    if language.region != nil, !name.languages.contains(language) {
      return Finding(
        kind: .mixedDialect, language: language, concept: entry.id, text: name.text,
        message: "«\(name.text)» is the spelling of «\(name.languages[0])»", place: name.place,
        suggestion: entry.preferredName(language))
    }
    return nil
  }

  private func extra(
    _ name: BitextName, _ row: BitextRow, _ neighbours: [BitextRow], _ mistaken: Set<Int>
  ) -> Finding? {
    guard !name.isNested, !name.isShortForm, let first = name.concepts.first else { return nil }
    let family = name.concepts + name.concepts.flatMap { relations.related(to: $0) }
    let isKnown = family.contains { concept in
      mistaken.contains(concept) || Self.names(row.source, concept)
        || neighbours.contains { Self.names($0.source, concept) && !Self.names($0.target, concept) }
    }
    if isKnown || holdsKnownName(name, row) { return nil }
    return Finding(
      kind: .extra, language: language, concept: glossary.concepts[first].id, text: name.text,
      message: "the Italian does not name «\(name.text)»", place: name.place)
  }

  /// Whether a part of the name is named by the Italian: 북한군 for *soldati nordcoreani*.
  private func holdsKnownName(_ name: BitextName, _ row: BitextRow) -> Bool {
    row.target.contains { inner in
      inner.isNested && name.range.lowerBound <= inner.range.lowerBound
        && inner.range.upperBound <= name.range.upperBound
        && inner.concepts.contains { concept in
          ([concept] + relations.related(to: concept)).contains { Self.names(row.source, $0) }
        }
    }
  }
}
