internal import CorpusModel
internal import Terminology

/// Why a name of the Italian may be meant by a translation that does not have it.
struct ImpliedNames {
  let check: BitextCheck
  let row: BitextRow
  /// The bead before, which may have said the name.
  let before: BitextRow?

  private var relations: ConceptRelations { check.relations }
  private var unsaid: UnsaidOwners { UnsaidOwners(relations: relations, row: row) }
  private var seats: SeatsOfGovernment {
    SeatsOfGovernment(glossary: check.glossary, relations: relations, language: check.language, row: row)
  }

  /// Whether the translation means the concept in other words, or leaves unsaid what goes without saying.
  func imply(_ concept: Int) -> Bool {
    isVoiced(concept) || seats.isSaid(for: concept) || areBothNamed(concept) || isShared(concept)
      || isDerived(concept)
      || isReferredBack(concept)
      || ShortenedNames(glossary: check.glossary, language: check.language, row: row).write(concept)
      || RenamedBodies(glossary: check.glossary, relations: relations, language: check.language, row: row)
        .write(concept)
      || isJoined(concept) || isEvoked(concept) || isWritten(concept)
      || check.descriptions.describes(check.glossary.concepts[concept], of: relations.owners(of: concept), in: row)
      || unsaid.contain(concept) || check.home.implies(concept, in: row)
  }

  /// Whether the translation names the concept's nation more often than the Italian does without the concept: by the
  /// country, its people or its seat, and for a seat by a body of the government.
  private func isVoiced(_ concept: Int) -> Bool {
    let owners = relations.nations(of: concept)
    guard !owners.isEmpty else { return false }
    let voices = { (names: [BitextName]) in
      names.filter { relations.speaks($0, for: owners) }
    }
    let isPlace = seats.isNearby(concept)
    let given = voices(row.source).filter { $0.concepts != [concept] && (isPlace || !unsaid.contain($0)) }
    let found = voices(row.target).map(\.range).outermostCount
    if found > given.map(\.range).outermostCount || found > 0 && seats.isGovernment(concept) { return true }
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.target.contains { name in
      !name.isNested
        && name.concepts.contains { body in
          check.glossary.concepts[body].type == .organization && !row.sourceConcepts.contains(body)
            && !relations.owners(of: body).isDisjoint(with: owners)
        }
    }
  }

  /// Whether the translation names what two countries share, and the Italian one of them: 남북관계 for *i rapporti con
  /// Pyongyang*.
  private func isShared(_ concept: Int) -> Bool {
    let nations = relations.nations(of: concept)
    return !nations.isEmpty
      && row.target.contains { name in
        !relations.namesOther(name, than: nations)
          && name.concepts.contains { shared in
            let owners = relations.owners(of: shared)
            return owners.count == 2 && check.glossary.concepts[shared].type == .demonym
              && !owners.isDisjoint(with: nations) && !row.sourceConcepts.contains(shared)
          }
      }
  }

  /// Whether the translation names both owners of what is two countries' own: *North and South Korea* for *le due Coree*.
  private func areBothNamed(_ concept: Int) -> Bool {
    let owners = relations.owners(of: concept)
    return owners.count == 2 && check.glossary.concepts[concept].type != .city
      && owners.allSatisfy { owner in
        row.target.contains { $0.concepts.contains { relations.speaks($0, for: [owner]) } }
      }
  }

  /// Whether another word of a term's stem stands for it, *denuclearise* for *denuclearization*, or the country that an
  /// adjective is made of: *Korea's* for *Korean*.
  private func isDerived(_ concept: Int) -> Bool {
    let entry = check.glossary.concepts[concept]
    guard check.language.language == LanguageTag.english.language,
      let term = entry.preferredName(check.language), !term.contains(" ")
    else { return false }
    if entry.type == .demonym {
      return row.targetWords.contains { word in
        word.text.utf8.count >= Self.countryLettersAtLeast
          && (1...2).contains(term.utf8.count - word.text.utf8.count)
          && term.hasPrefix(word.text) && row.isFree(target: word)
      }
    }
    guard entry.type == .term else { return false }
    let stem = term.lowercased().prefix(term.count * 2 / 3)
    return stem.count > 3 && row.targetWords.contains { $0.text.lowercased().hasPrefix(stem) }
  }

  private static let countryLettersAtLeast = 5

  /// Whether the concept was just said in the translation, and a pronoun may mean it.
  private func isReferredBack(_ concept: Int) -> Bool {
    guard row.backReferences.count > 0, let before else { return false }
    return before.source.contains { $0.concepts == [concept] } && before.targetConcepts.contains(concept)
  }

  /// Whether a Korean name stands without a space behind a participle or a prefix: 추진하는러시아, 대러시아.
  private func isJoined(_ concept: Int) -> Bool {
    guard check.language.language == LanguageTag.korean.language else { return false }
    let family = [concept] + relations.related(to: concept)
    let terms = family.flatMap { check.glossary.concepts[$0].sections }.filter {
      $0.language.language == check.language.language
    }.flatMap(\.terms).filter(\.canBePreferred).map { Array($0.text.utf8) }
    return row.targetWords.contains { word in
      let bytes = Array(word.text.utf8)
      return Self.joints.contains { joint in
        bytes.indices.contains { start in
          bytes[start...].starts(with: joint)
            && terms.contains { $0.count > Self.bytesAtLeast && bytes[(start + joint.count)...].starts(with: $0) }
        }
      }
    }
  }

  /// What ends participles, and prefixes of countries.
  private static let joints = [
    "한", "된", "은", "는", "할", "던", "인", "날", "난", "킨", "될", "대", "반", "친", "주", "재", "방",
  ].map { Array($0.utf8) }

  /// A single syllable, or three letters, may be anything.
  private static let bytesAtLeast = 3

  /// Whether words of the translation tell the nation, *sterling* for *la valuta britannica*, or the translation names
  /// somebody whom the Italian describes with it: *Macron* for *il leader francese*.
  private func isEvoked(_ concept: Int) -> Bool {
    let nations = relations.nations(of: concept)
    guard !nations.isEmpty else { return false }
    if !row.hints.evokedByTarget.isDisjoint(with: nations) { return true }
    return row.target.contains { name in
      !name.isNested && row.sourceConcepts.isDisjoint(with: name.concepts)
        && check.excuses.describedOwners(name.concepts, in: row).map { !$0.isDisjoint(with: nations) } == true
    }
  }

  /// Whether the English writes the very word of the Italian, as part of another name: *Europa League, El Greco*.
  private func isWritten(_ concept: Int) -> Bool {
    guard check.language.language == LanguageTag.english.language else { return false }
    return row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      name.text.utf8.count > Self.bytesAtLeast && row.targetWords.contains { $0.text == name.text }
    }
  }
}
