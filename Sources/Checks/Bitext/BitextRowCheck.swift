internal import CorpusModel
internal import Terminology

/// The comparison of one bead.
struct BitextRowCheck {
  let check: BitextCheck
  let row: BitextRow
  /// The bead before, which may have said the name.
  let before: BitextRow?
  /// The beads before and behind.
  let neighbours: [BitextRow]

  private var glossary: Glossary { check.glossary }

  /// What became of a concept of the Italian.
  private enum Fate {
    case present
    /// It is there, but so many times too seldom.
    case fewer(by: Int)
    case replaced(BitextName, by: Int)
    case absent
  }

  /// What is wrong, first of the Italian's names, then of the translation's.
  func findings() -> [Finding] {
    var findings: [Finding] = []
    var mistaken: Set<Int> = []
    for concept in decidedConcepts() {
      switch fate(of: concept) {
      case .present: break
      case .fewer(let count): findings += fewer(concept, by: count)
      case .replaced(let name, let other):
        mistaken.insert(other)
        findings.append(namesake(concept, name, other))
      case .absent: if isCertain(concept) || hasStranger(like: concept) { findings.append(missing(concept)) }
      }
    }
    for name in row.target {
      if let finding = form(name) { findings.append(finding) }
      if isExtra(name), mistaken.isDisjoint(with: name.concepts) { findings.append(extra(name)) }
    }
    return findings
  }

  /// What is wrong with the forms of a translation that has no counterpart.
  func formFindings() -> [Finding] { row.target.compactMap(form) }

  // MARK: - From the Italian

  /// The concepts that outermost names mean for certain, each once, in their order.
  private func decidedConcepts() -> [Int] {
    var concepts: [Int] = []
    for name in row.source
    where !name.isNested && name.concepts.count == 1 && !concepts.contains(name.concepts[0])
      && check.canName(name.concepts[0])
    {
      concepts.append(name.concepts[0])
    }
    return concepts
  }

  private func fate(of concept: Int) -> Fate {
    let related = check.relations.related(to: concept)
    let family = [concept] + related
    let given = Self.count(row.outerSource, family)
    let found = Self.count(row.target, family)
    // A deprecated form is there, and reported as such.
    if Self.names(row.target, concept) || found > 0 && !isUsedUp(concept, related) {
      if found >= given { return .present }
      return substitute(for: concept) ?? .fewer(by: given - found)
    }
    if neighbours.contains(where: { hasSpare(concept, $0) }) { return .present }
    if let country = check.relations.country(ofSeat: concept), hasSurplus(country) { return .present }
    if isReferredBack(concept) || isSide(concept) { return .present }
    return substitute(for: concept, orAbsent: false) ?? .absent
  }

  /// Whether a neighbouring bead's translation has a name of the concept that its own Italian does not account for.
  private func hasSpare(_ concept: Int, _ neighbour: BitextRow) -> Bool {
    neighbour.target.contains { name in
      guard !name.isNested, name.concepts.contains(concept) else { return false }
      let family = name.concepts + name.concepts.flatMap { check.relations.related(to: $0) }
      return !family.contains { Self.names(neighbour.source, $0) } && !check.excuses.excuse(name, in: neighbour)
    }
  }

  /// Whether a country is named by its people alone, and these by the Italian as well.
  private func isUsedUp(_ concept: Int, _ related: [Int]) -> Bool {
    guard glossary.concepts[concept].type != .demonym else { return false }
    return Self.count(row.target, related) <= Self.count(row.outerSource, related)
  }

  /// Whether the translation has a concept, or its people, more often than the Italian.
  private func hasSurplus(_ concept: Int) -> Bool {
    let family = [concept] + check.relations.related(to: concept)
    return Self.count(row.target.filter { !$0.isNested }, family) > Self.count(row.source, family)
  }

  /// Whether the concept was just said in the translation, and a pronoun may mean it.
  private func isReferredBack(_ concept: Int) -> Bool {
    guard row.backReferences.count > 0, let before else { return false }
    return before.source.contains { $0.concepts == [concept] } && Self.names(before.target, concept)
  }

  /// Whether *the North*, 북 or 미 stands for the concept: a country, its people or its seat.
  private func isSide(_ concept: Int) -> Bool {
    let countries = [check.relations.country(ofSeat: concept) ?? concept] + check.relations.related(to: concept)
    return countries.contains { country in
      glossary.concepts[country].preferredName(.english).map(row.backReferences.countries.contains) ?? false
    }
  }

  /// The name that stands where the concept's should: of another bearer, or of another thing of the kind.
  ///
  /// - Parameter orAbsent: whether a name of another thing means that the concept's is missing.
  private func substitute(for concept: Int, orAbsent: Bool = true) -> Fate? {
    for name in row.target where !name.isNested && !name.isShortForm {
      for other in name.concepts
      where check.namesakes.share(concept, other) && !Self.names(row.source, other) {
        return .replaced(name, by: other)
      }
    }
    return orAbsent && hasStranger(like: concept) ? .absent : nil
  }

  /// Whether the translation has a name that may stand where the concept's should.
  private func hasStranger(like concept: Int) -> Bool {
    row.target.contains { isExtra($0) && isOfKind($0, concept) }
  }

  /// Whether the Italian means the concept for certain: not by a surname alone that nothing establishes.
  private func isCertain(_ concept: Int) -> Bool {
    row.source.contains { $0.isDecided && $0.concepts.contains(concept) }
  }

  /// Whether a name may have been taken for a concept's: both people, both places, or both neither.
  private func isOfKind(_ name: BitextName, _ concept: Int) -> Bool {
    let kind = kind(concept)
    return name.concepts.contains { self.kind($0) == kind }
  }

  private func kind(_ concept: Int) -> Int {
    switch glossary.concepts[concept].type {
    case .person: 0
    case .some(let type) where type.isPlace: 1
    case .demonym: 1
    default: 2
    }
  }

  private static func names(_ names: [BitextName], _ concept: Int) -> Bool {
    names.contains { $0.concepts.contains(concept) }
  }

  /// How many names mean one of some concepts, a name inside another such one not counted.
  private static func count(_ names: [BitextName], _ family: [Int]) -> Int {
    let ranges = names.lazy.filter { name in name.concepts.contains(where: family.contains) }.map(\.range)
    return ranges.indices.lazy.filter { index in
      let range = ranges[index]
      return !ranges.contains {
        $0 != range && $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }
    }.count
  }

  // MARK: - From the translation

  /// Whether the Italian has nothing that a name of the translation may stand for.
  private func isExtra(_ name: BitextName) -> Bool {
    guard !name.isNested, !name.isShortForm, !name.isCompound, !name.concepts.isEmpty else { return false }
    let family = name.concepts + name.concepts.flatMap { check.relations.related(to: $0) }
    let isKnown = family.contains { concept in
      Self.names(row.source, concept)
        || neighbours.contains { Self.names($0.source, concept) && !Self.names($0.target, concept) }
    }
    return !isKnown && !isSeatNamed(name) && !holdsKnownName(name) && !check.excuses.excuse(name, in: row)
  }

  /// Whether the Italian names the seat of the country's government, which may stand for the country, or the reverse.
  private func isSeatNamed(_ name: BitextName) -> Bool {
    let seats = name.concepts.flatMap { concept in
      check.relations.seats(standingFor: concept) + (check.relations.country(ofSeat: concept).map { [$0] } ?? [])
    }
    return seats.contains { seat in
      Self.names(row.source, seat) && !Self.names(row.target, seat)
    }
  }

  /// Whether a part of the name is named by the Italian: 북한군 for *soldati nordcoreani*.
  private func holdsKnownName(_ name: BitextName) -> Bool {
    let isBody = name.concepts.contains { glossary.concepts[$0].type == .organization }
    return row.target.contains { inner in
      inner.isNested && name.range.lowerBound <= inner.range.lowerBound
        && inner.range.upperBound <= name.range.upperBound
        && (isBody && check.excuses.isMeant(inner, in: row)
          || inner.concepts.contains { concept in
            ([concept] + check.relations.related(to: concept)).contains { Self.names(row.source, $0) }
          })
    }
  }
}

// MARK: - Findings

extension BitextRowCheck {
  private func missing(_ concept: Int) -> Finding {
    let source = row.source.first { !$0.isNested && $0.concepts == [concept] }
    let text = source?.text ?? ""
    return finding(
      .missing, concept, text, "the «\(check.language)» translation does not name «\(text)»",
      source?.place ?? row.sourcePlace, writes: true)
  }

  private func namesake(_ concept: Int, _ name: BitextName, _ other: Int) -> Finding {
    let ids = (glossary.concepts[other].id, glossary.concepts[concept].id)
    return finding(
      .namesake, concept, name.text, "«\(name.text)» is \(ids.0), where the Italian names \(ids.1)", name.place,
      writes: true)
  }

  /// A name repeated less often, unless pronouns stand for it; Korean leaves out what is understood.
  private func fewer(_ concept: Int, by count: Int) -> [Finding] {
    let isKorean = check.language.language == LanguageTag.korean.language
    guard count > row.backReferences.count, !(isKorean && glossary.concepts[concept].type == .person),
      let source = row.source.first(where: { $0.concepts == [concept] })
    else { return [] }
    let message =
      "the Italian names «\(source.text)», alone or as a people, \(count) times more than the "
      + "«\(check.language)» translation"
    return [finding(.fewer, concept, source.text, message, source.place, writes: false)]
  }

  private func extra(_ name: BitextName) -> Finding {
    finding(
      .extra, name.concepts[0], name.text, "the Italian does not name «\(name.text)»", name.place, writes: false)
  }

  /// What is wrong with a form, whatever the Italian has.
  private func form(_ name: BitextName) -> Finding? {
    let meant = name.concepts.first { concept in row.source.contains { $0.concepts.contains(concept) } }
    guard !name.isNested, let concept = meant ?? name.concepts.first else { return nil }
    if meant == nil, name.isCompound || check.excuses.isOrdinaryKorean(name) { return nil }
    if !name.isAccepted {
      return finding(
        .deprecatedTranslation, concept, name.text, "«\(name.text)» is deprecated", name.place, writes: true)
    }
    if check.language.region != nil, !name.languages.contains(check.language) {
      let message = "«\(name.text)» is the spelling of «\(name.languages[0])»"
      return finding(.mixedDialect, concept, name.text, message, name.place, writes: true)
    }
    return nil
  }

  private func finding(
    _ kind: FindingKind, _ concept: Int, _ text: String, _ message: String, _ place: SourceLocation, writes: Bool
  ) -> Finding {
    let entry = glossary.concepts[concept]
    return Finding(
      kind: kind, language: check.language, concept: entry.id, text: text, message: message, place: place,
      suggestion: writes ? entry.preferredName(check.language) : nil)
  }
}
