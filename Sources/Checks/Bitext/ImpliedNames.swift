internal import CorpusModel
internal import Terminology

/// Why a name of the Italian may be meant by a translation that does not have it.
struct ImpliedNames {
  let check: BitextCheck
  let row: BitextRow
  /// The bead before, which may have said the name.
  let before: BitextRow?

  private var relations: ConceptRelations { check.relations }

  /// Whether the translation means the concept in other words, or leaves unsaid what goes without saying.
  func imply(_ concept: Int) -> Bool {
    isVoiced(concept) || isSeatSaid(concept) || areBothNamed(concept) || isShared(concept) || isDerived(concept)
      || isReferredBack(concept)
      || ShortenedNames(glossary: check.glossary, language: check.language, row: row).write(concept)
      || RenamedBodies(glossary: check.glossary, relations: relations, language: check.language, row: row)
        .write(concept)
      || isJoined(concept) || isEvoked(concept) || isWritten(concept)
      || check.descriptions.describes(check.glossary.concepts[concept], of: relations.owners(of: concept), in: row)
      || isUnsaid(concept) || check.home.implies(concept, in: row)
  }

  /// Whether the translation names the concept's nation more often than the Italian does without the concept: by the
  /// country, its people or its seat, and for a seat by a body of the government.
  private func isVoiced(_ concept: Int) -> Bool {
    let owners = relations.nations(of: concept)
    guard !owners.isEmpty else { return false }
    let voices = { (names: [BitextName]) in
      names.filter { relations.speaks($0, for: owners) }
    }
    let isPlace = isNearby(concept)
    let given = voices(row.source).filter { $0.concepts != [concept] && (isPlace || !isUnsaid($0)) }
    let found = voices(row.target).map(\.range).outermostCount
    if found > given.map(\.range).outermostCount || found > 0 && isGovernment(concept) { return true }
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.target.contains { name in
      !name.isNested
        && name.concepts.contains { body in
          check.glossary.concepts[body].type == .organization && !row.sourceConcepts.contains(body)
            && !relations.owners(of: body).isDisjoint(with: owners)
        }
    }
  }

  /// Whether a seat of government stands for the government, not for a place, wherever the Italian has it; then one mention
  /// of the nation may stand for several: *la Cina … per Pechino*.
  private func isGovernment(_ concept: Int) -> Bool {
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      let before = row.sourceWords.last(upTo: name.range.lowerBound)
      return before.map { !Self.placePrepositions.contains($0.text.lowercased()) } ?? true
    }
  }

  /// Whether a seat of government is only what something is near: *vicino a Minsk*.
  private func isNearby(_ concept: Int) -> Bool {
    guard relations.country(ofSeat: concept) != nil else { return false }
    return row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      guard let link = row.sourceWords.last(upTo: name.range.lowerBound),
        let before = row.sourceWords.last(upTo: link.range.lowerBound)
      else { return false }
      return Self.placePrepositions.contains(link.text.lowercased())
        && Self.nearness.contains(before.text.lowercased())
    }
  }

  private static let nearness: Set<String> = [
    "vicino", "pressi", "dintorni", "periferia", "fuori", "porte", "nord", "sud", "est", "ovest", "chilometri",
    "km",
    "lontano", "cielo", "cieli",
  ]

  /// Whether an English translation has the seat of government for a body, and not as a place: *Brussels fines Google* for the
  /// Commission.
  private func isSeatSaid(_ concept: Int) -> Bool {
    guard check.language.language == LanguageTag.english.language,
      check.glossary.concepts[concept].type == .organization
    else { return false }
    let owners = relations.owners(of: concept)
    return row.target.contains { name in
      !name.isNested && name.concepts.count == 1 && !row.sourceConcepts.contains(name.concepts[0])
        && check.glossary.concepts[name.concepts[0]].type == .city
        && relations.country(ofSeat: name.concepts[0]) != nil
        && !relations.owners(of: name.concepts[0]).isDisjoint(with: owners)
        && row.targetWords.last(upTo: name.range.lowerBound).map {
          !Self.englishPlacePrepositions.contains($0.text.lowercased())
        } ?? true
    }
  }

  private static let englishPlacePrepositions: Set<String> = [
    "in", "at", "to", "from", "near", "outside", "of", "around", "into", "for", "on", "via", "through", "over",
  ]

  private static let placePrepositions: Set<String> = ["a", "ad", "da", "di", "d", "in", "verso", "su", "presso"]

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

  /// Whether a concept only tells whose somebody or something is that the translation names: *il presidente bielorusso
  /// Lukashenko*.
  private func isUnsaid(_ concept: Int) -> Bool {
    row.source.filter { $0.concepts == [concept] }.allSatisfy(isUnsaid)
  }

  /// Where the word behind a name ends, what tells an office before it aside: *il porto russo di Vladivostok, il premier
  /// giapponese uscente Ishiba, il ministro russo della Difesa Belousov*.
  private func endOfOffice(_ name: BitextName) -> Int {
    var end = name.range.upperBound
    for _ in 0...Self.officeWordsAtMost {
      guard let next = row.sourceWords.first(from: end) else { return .max }
      end = next.range.upperBound
      if !Self.officeWords.contains(next.text) { break }
    }
    return end
  }

  private static let officeWordsAtMost = 3

  private static let officeWords: Set<String> = [
    "di", "del", "dello", "della", "dell", "dei", "degli", "delle", "uscente", "designato", "designata", "eletto",
    "eletta", "ad", "interim", "in", "carica", "Esteri", "Difesa", "Interno", "Interni", "Finanze", "Economia",
    "Giustizia", "Commercio", "Unificazione", "Energia",
  ]

  /// Whether an owner stands right before a name of its own that the translation has, or right behind it:
  /// *dipartimento di Stato Usa*.
  private func isUnsaid(_ name: BitextName) -> Bool {
    if name.concepts.contains(where: { relations.country(ofSeat: $0) != nil }) { return false }
    let owners = name.concepts.reduce(into: Set<Int>()) { $0.formUnion(relations.nations(of: $1)) }
    // Names are in the order of their starts.
    let first = row.source.partitioningIndex { $0.range.lowerBound >= name.range.upperBound }
    let next = endOfOffice(name)
    let isOwn = { (other: BitextName) in
      other.concepts.contains { concept in
        relations.nations(of: concept).isEmpty && !relations.owners(of: concept).isDisjoint(with: owners)
          && row.targetConcepts.contains(concept)
      }
    }
    return row.source[first...].prefix { $0.range.lowerBound < next }.contains(where: isOwn)
      || row.source[..<first].last { $0.range.upperBound < name.range.lowerBound && !$0.isNested }.map { other in
        name.range.lowerBound - other.range.upperBound == 1 && isOwn(other)
      } == true
  }
}
