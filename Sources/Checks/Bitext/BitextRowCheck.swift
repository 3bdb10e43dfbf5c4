internal import CorpusModel
internal import Terminology

/// The comparison of one bead.
struct BitextRowCheck {
  let check: BitextCheck
  /// The bead, with what excuses its names.
  let excused: RowExcuses
  /// The bead before, which may have said the name.
  let before: BitextRow?
  /// The beads before and behind.
  let neighbours: [RowExcuses]

  /// The names of the translation that the Italian has nothing for, by their places in the row.
  private var extras: [Int] = []
  /// Whether the translation has a surname of somebody whom the Italian does not name.
  private var hasStrangeSurname = false

  var row: BitextRow { excused.row }
  var glossary: Glossary { check.glossary }

  /// Compares a bead with what stands beside it.
  init(check: BitextCheck, excused: RowExcuses, before: BitextRow?, neighbours: [RowExcuses]) {
    self.check = check
    self.excused = excused
    self.before = before
    self.neighbours = neighbours
    if row.isLinked {
      extras = extraNames()
      hasStrangeSurname = row.target.contains(where: isStrangeSurname)
    }
  }

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
    let extras = Set(extras)
    for (number, name) in row.target.enumerated() {
      if let finding = form(name) { findings.append(finding) }
      if extras.contains(number), mistaken.isDisjoint(with: name.concepts) { findings.append(extra(name)) }
    }
    return findings
  }

  /// What is wrong with the forms of a translation that has no counterpart.
  func formFindings() -> [Finding] { row.target.compactMap(form) }

  // MARK: - From the Italian

  /// The concepts that outermost names mean for certain, each once, in their order.
  private func decidedConcepts() -> [Int] {
    var known: Set<Int> = []
    return row.source.compactMap { name in
      guard !name.isNested, name.concepts.count == 1, check.canName(name.concepts[0]),
        known.insert(name.concepts[0]).inserted
      else { return nil }
      return name.concepts[0]
    }
  }

  private func fate(of concept: Int) -> Fate {
    let related = check.relations.related(to: concept)
    let family = [concept] + related
    let given = Self.count(row.outerSource, family)
    let nations = check.relations.nations(of: concept)
    let target = row.target.filter {
      $0.concepts.contains(concept) || !check.relations.namesOther($0, than: nations)
    }
    let found = Self.count(target, family)
    // A deprecated form is there, and reported as such.
    if row.targetConcepts.contains(concept) || found > 0 && !isUsedUp(concept, related) {
      if found >= given { return .present }
      return substitute(for: concept) ?? .fewer(by: given - found)
    }
    if neighbours.contains(where: { hasSpare(concept, $0) }) { return .present }
    if ImpliedNames(check: check, row: row, before: before).imply(concept), !hasStranger(like: concept) {
      return .present
    }
    return substitute(for: concept, orAbsent: false) ?? .absent
  }

  /// Whether a neighbouring bead's translation has a name of the concept that its own Italian does not account for.
  private func hasSpare(_ concept: Int, _ excused: RowExcuses) -> Bool {
    let neighbour = excused.row
    return neighbour.target.contains { name in
      guard !name.isNested, !name.isShortForm else { return false }
      if name.concepts.contains(concept) {
        let family = name.concepts + name.concepts.flatMap { check.relations.related(to: $0) }
        return neighbour.sourceConcepts.isDisjoint(with: family) && !excused.excuse(name)
      }
      let nations = check.relations.nations(of: concept)
      let speaks = { (name: BitextName) in name.concepts.contains { check.relations.speaks($0, for: nations) } }
      return !nations.isEmpty && !neighbour.isLinked && speaks(name) && !neighbour.source.contains(where: speaks)
    }
  }

  /// Whether a country is named by its people alone, and these by the Italian as well.
  private func isUsedUp(_ concept: Int, _ related: [Int]) -> Bool {
    guard glossary.concepts[concept].type != .demonym else { return false }
    return Self.count(row.target, related) <= Self.count(row.outerSource, related)
  }

  /// The name that stands where the concept's should: of another bearer, or of another thing of the kind.
  ///
  /// - Parameter orAbsent: whether a name of another thing means that the concept's is missing.
  private func substitute(for concept: Int, orAbsent: Bool = true) -> Fate? {
    for name in row.target where !name.isNested && !name.isShortForm {
      for other in name.concepts
      where check.namesakes.share(concept, other) && !row.sourceConcepts.contains(other) {
        return .replaced(name, by: other)
      }
    }
    return orAbsent && hasStranger(like: concept) ? .absent : nil
  }

  /// Whether the translation has a name that may stand where the concept's should.
  private func hasStranger(like concept: Int) -> Bool {
    extras.contains { isOfKind(row.target[$0], concept) }
      || hasStrangeSurname && glossary.concepts[concept].type == .person
  }

  /// Whether a name is a surname of somebody whom the Italian does not name: *Pompeo* for *Bolton*.
  private func isStrangeSurname(_ name: BitextName) -> Bool {
    name.isShortForm && !name.isNested && !name.isCompound && name.concepts.count == 1
      && glossary.concepts[name.concepts[0]].type == .person
      && !([excused] + neighbours).contains { $0.row.sourceConcepts.contains(name.concepts[0]) }
      && !excused.hasSource(word: name.text)
      && check.excuses.describedOwners(name.concepts, in: row) == nil
  }

  /// Whether the Italian means the concept for certain: not by a surname alone that nothing establishes.
  private func isCertain(_ concept: Int) -> Bool {
    row.source.contains { $0.isDecided && $0.concepts.contains(concept) && !isPartOfOther($0) }
  }

  /// Whether the name of a place is a word of another name: *Europa League*, *Columbia Britannica*.
  private func isPartOfOther(_ name: BitextName) -> Bool {
    guard name.text.first?.isUppercase == true, kind(name.concepts[0]) == 1,
      !name.text.contains(" ")
    else { return false }
    let isLoose = { (word: BitextWord) in
      word.text.first?.isUppercase == true && row.isFree(source: word)
    }
    let before = row.sourceWords.last(upTo: name.range.lowerBound)
    if let before, before.range.lowerBound > row.sourceRange.lowerBound,
      name.range.lowerBound - before.range.upperBound == 1, isLoose(before)
    {
      return true
    }
    guard let next = row.sourceWords.first(from: name.range.upperBound),
      next.range.lowerBound - name.range.upperBound == 1, isLoose(next)
    else { return false }
    return !["a", "ad", "in", "da"].contains(before?.text.lowercased() ?? "")
  }

  /// Whether a name may have been taken for a concept's: both people, both places, or both neither.
  func isOfKind(_ name: BitextName, _ concept: Int) -> Bool {
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

  /// How many names mean one of some concepts, a name inside another such one not counted.
  static func count(_ names: [BitextName], _ family: [Int]) -> Int {
    names.filter { name in name.concepts.contains(where: family.contains) }.map(\.range).outermostCount
  }
}
