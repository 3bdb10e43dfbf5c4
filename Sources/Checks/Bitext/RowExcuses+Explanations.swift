internal import CorpusModel
internal import Terminology

// MARK: - Explanations

extension RowExcuses {
  /// What the Italian names of a country, people or body.
  struct Owned {
    /// The concepts.
    let concepts: Set<Int>
    /// Whether one of them is another's too.
    let isShared: Bool
  }

  private var relations: ConceptRelations { excuses.relations }

  private func owned(by concept: Int) -> Owned {
    if let known = owned[concept] { return known }
    let concepts = row.sourceConcepts.filter {
      $0 != concept && relations.speaks(concept, for: relations.owners(of: $0))
    }
    let found = Owned(
      concepts: concepts, isShared: concepts.contains { relations.owners(of: $0).count > 1 })
    owned[concept] = found
    return found
  }

  /// Whether a country, people or body only tells whose a name of the Italian is: 러시아 타스통신, *Pyongyang, North Korea*.
  func explainsName(_ name: BitextName) -> Bool {
    name.concepts.contains { concept in
      let owned = owned(by: concept)
      if owned.concepts.isEmpty { return false }
      return relations.country(ofSeat: concept) == nil
        ? owned.isShared || !isCoordinated(name) : stands(name, before: owned.concepts)
    }
  }

  /// Whether a seat of government stands right before a name of its own: *Seoul's Unification Ministry*.
  private func stands(_ seat: BitextName, before owned: Set<Int>) -> Bool {
    let end = seat.range.upperBound
    return row.targetNames(startingIn: end..<end + Self.possessiveBytes + 1).contains { name in
      !owned.isDisjoint(with: name.concepts)
        && row.targetWords.between(end, name.range.lowerBound).allSatisfy { $0.text == "s" }
    }
  }

  /// Of an apostrophe, an s and a space.
  private static let possessiveBytes = 5

  /// Whether a body or title only tells the office of somebody of the same owner: 자하로바 러시아 외무부 대변인.
  func tellsOffice(_ name: BitextName) -> Bool {
    let offices = name.concepts.filter { [.organization, .title].contains(excuses.glossary.concepts[$0].type) }
    if offices.isEmpty { return false }
    let owners = offices.reduce(into: Set<Int>()) { $0.formUnion(relations.owners(of: $1)) }
    return row.targetNames(overlapping: surroundings(of: name.range)).contains { person in
      !person.isNested && wordCount(between: name.range, person.range) <= Self.wordsBetweenAtMost
        && person.concepts.contains { concept in
          excuses.glossary.concepts[concept].type == .person && row.sourceConcepts.contains(concept)
            && !relations.owners(of: concept).isDisjoint(with: owners)
        }
    }
  }

  private static let wordsBetweenAtMost = 3

  /// From the word before those that may stand between a name and one before it to that behind those after it.
  private func surroundings(of name: Range<Int>) -> Range<Int> {
    let words = row.targetWords
    let first = words.partitioningIndex { $0.range.upperBound > name.lowerBound } - Self.wordsBetweenAtMost - 1
    let last = words.partitioningIndex { $0.range.lowerBound >= name.upperBound } + Self.wordsBetweenAtMost
    return
      (first < 0 ? 0 : words[first].range.lowerBound)..<(last < words.count ? words[last].range.upperBound : .max)
  }

  private func wordCount(between one: Range<Int>, _ other: Range<Int>) -> Int {
    row.targetWords.between(min(one.upperBound, other.upperBound), max(one.lowerBound, other.lowerBound)).count
  }

  /// Whether a name stands on a par with another, and so cannot explain it: *Russia and TASS*, 러시아와 타스.
  private func isCoordinated(_ name: BitextName) -> Bool {
    let next = row.targetWords.first(from: name.range.upperBound)
    if excuses.isKorean {
      guard let own = row.targetWords.first(endingBehind: name.range.lowerBound),
        own.range.contains(name.range.lowerBound)
      else { return false }
      return ["와", "과", "및"].contains(
        String(decoding: own.text.utf8.dropFirst(name.range.upperBound - own.range.lowerBound), as: UTF8.self))
        || next.map {
          ($0.range.lowerBound - own.range.upperBound) > 1 && own.range.upperBound == name.range.upperBound
        } == true
    }
    let isJoined = { (word: BitextWord?) in word.map { ["and", "or"].contains($0.text) } == true }
    let previous = row.targetWords.last(upTo: name.range.lowerBound)
    let modifies =
      next.map { $0.range.lowerBound - name.range.upperBound == 1 && !Self.parting.contains($0.text) } == true
    return isJoined(next) || isJoined(previous) && !modifies
  }

  private static let parting: Set<String> = [
    "and", "or", "with", "to", "from", "in", "on", "against", "for", "the", "of", "at", "by", "as", "after",
    "before", "will",
    "has", "have", "had", "is", "are", "was", "were",
  ]
}
