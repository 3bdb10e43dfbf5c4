internal import CorpusModel
internal import Terminology

/// Why a translation may have a name that the glossary does not find in the Italian.
struct NameExcuses: Sendable {
  let glossary: Glossary
  let relations: ConceptRelations
  let descriptions: Descriptions
  let language: LanguageTag
  /// The noun of what is no bearer of a name, without its ending, where no other such name begins with it.
  private let distinctStems: [Int: String]

  init(
    glossary: Glossary, relations: ConceptRelations, descriptions: Descriptions, language: LanguageTag
  ) {
    self.glossary = glossary
    self.relations = relations
    self.descriptions = descriptions
    self.language = language
    var concepts: [String: Set<Int>] = [:]
    for (position, concept) in glossary.concepts.enumerated() {
      guard let type = concept.type, [.treaty, .event, .term, .weapon].contains(type) else { continue }
      for term in concept.section(.italian)?.terms ?? [] {
        let noun = term.text.prefix { $0.isLetter }
        if noun.utf8.count > Self.nounLettersAtLeast, noun.first?.isLowercase == true {
          concepts[String(noun.dropLast()), default: []].insert(position)
        }
      }
    }
    var stems: [Int: String] = [:]
    for (stem, owners) in concepts where owners.count == 1 {
      for owner in owners { stems[owner] = stem }
    }
    distinctStems = stems
  }

  private static let nounLettersAtLeast = 6

  /// Whether the name is no addition: the Italian means it in other words, or it explains a name that the Italian has.
  func excuse(_ name: BitextName, in row: BitextRow) -> Bool {
    isPartOfTitle(name, row) || isWritten(name, row) || isOrdinaryKorean(name, in: row) || isMeant(name, in: row)
      || explainsName(name, row) || tellsOffice(name, row) || isHinted(name, row) || isEvoked(name, row)
      || isWhatOwnersShare(name, row) || describedOwners(name, in: row) != nil
  }

  /// Whether the Italian writes the very words of the name, as in *American Motors*, where they are another's.
  private func isWritten(_ name: BitextName, _ row: BitextRow) -> Bool {
    name.text.split(separator: " ").allSatisfy { part in row.sourceWords.contains { $0.text == part } }
  }

  /// Whether a ministry stands only in a minister's title: 외교부 장관 for *ministro degli Esteri*.
  private func isPartOfTitle(_ name: BitextName, _ row: BitextRow) -> Bool {
    guard isKorean, name.concepts.contains(where: { glossary.concepts[$0].type == .organization }) else {
      return false
    }
    let next = row.targetWords.first(from: name.range.upperBound)
    return next.map { word in ["장관", "차관"].contains(where: word.text.hasPrefix) } ?? false
  }

  /// Whether a name of two syllables is as likely a word or its beginning: 왕이, 왕의 (*the king*), 타이가 (*taiga*).
  func isOrdinaryKorean(_ name: BitextName, in row: BitextRow) -> Bool {
    guard isKorean, name.text.unicodeScalars.count == 2, let last = name.text.last else { return false }
    if let own = row.targetWords.first(endingBehind: name.range.lowerBound) {
      let word = own.text.utf8.dropFirst(name.range.lowerBound - own.range.lowerBound)
      if KoreanHomographs.isWord(name.text, word: String(Substring(word)), source: row.freeSourceWords) {
        return true
      }
    }
    let isPerson = name.concepts.allSatisfy { glossary.concepts[$0].type == .person }
    return isPerson && "이의은는가도만로을를".contains(last) || !name.languages.contains(language)
  }

  private var isKorean: Bool { language.language == LanguageTag.korean.language }

  // MARK: - In other words

  /// Whether words of the Italian that no name covers are of the concept's Italian name: *il Nord* for *Corea del Nord*,
  /// *i romani* for *Roma*, *linea di demarcazione* where it is the short form of a longer name.
  func isMeant(_ name: BitextName, in row: BitextRow) -> Bool {
    let free = row.freeSourceWords.map(\.text)
    guard !free.isEmpty else { return false }
    let family =
      name.concepts + name.concepts.flatMap { relations.related(to: $0) + relations.nations(of: $0) }
    return family.contains { concept in
      let terms = glossary.concepts[concept].section(.italian)?.terms ?? []
      let isPeople = glossary.concepts[concept].type == .demonym
      if isDistinct(concept, free) { return true }
      return glossary.concepts[concept].type != .person
        && terms.contains { term in
          let words = term.text.split { !$0.isLetter }
          return Self.holds(free, words)
            || words.contains { own in Self.tells(own, isPeople) && free.contains { Self.fits($0, own) } }
        }
    }
  }

  /// Whether some words stand in a row, capitals aside, and are more than one.
  private static func holds(_ text: [String], _ words: [Substring]) -> Bool {
    guard words.count > 1, let first = words.first?.lowercased() else { return false }
    return text.indices.contains { start in
      text[start].lowercased() == first && text.count - start >= words.count
        && zip(text[start...], words).allSatisfy { $0.lowercased() == $1.lowercased() }
    }
  }

  /// Whether a word of a name tells it: one with a capital, or of a people's name, and no article.
  private static func tells(_ word: Substring, _ isPeople: Bool) -> Bool {
    word.first?.isUppercase == true
      ? word.utf8.count >= lettersAtLeast : isPeople && word.utf8.count > lettersAtLeast
  }

  private static let lettersAtLeast = 3

  /// Whether a word is another, or a derivation of it: *romani* of *Roma*, *londinese* of *Londra*.
  private static func fits(_ word: String, _ own: Substring) -> Bool {
    if word == own { return true }
    guard own.utf8.count > lettersAtLeast else { return false }
    let shared = zip(word.lowercased().utf8, own.lowercased().utf8).prefix { $0 == $1 }.count
    let end = citizenEndings.contains { word.hasSuffix($0) } ? 2 : 1
    return shared >= max(lettersAtLeast + 1, own.utf8.count - end)
      && word.utf8.count <= own.utf8.count + derivationLength
  }

  private static let derivationLength = 4
  private static let citizenEndings = ["ese", "esi", "ita", "iti"]

  /// Whether a word of the Italian is the noun of a treaty, an event or a thing, and of no other such name's:
  /// *testate* for *testate nucleari*.
  private func isDistinct(_ concept: Int, _ free: [String]) -> Bool {
    guard let stem = distinctStems[concept] else { return false }
    return free.contains { $0.lowercased().hasPrefix(stem) && $0.utf8.count <= stem.utf8.count + 2 }
  }

  // MARK: - Explanations

  /// Whether a country, people or body only tells whose a name of the Italian is: 러시아 타스통신, *Pyongyang, North Korea*.
  private func explainsName(_ name: BitextName, _ row: BitextRow) -> Bool {
    let isCoordinated = isCoordinated(name, row)
    return name.concepts.contains { concept in
      row.source.contains { other in
        other.concepts.contains { owned in
          let owners = relations.owners(of: owned)
          return owned != concept && relations.speaks(concept, for: owners)
            && (relations.country(ofSeat: concept) == nil
              ? !isCoordinated || owners.count > 1 : stands(name, before: owned, row))
        }
      }
    }
  }

  /// Whether a seat of government stands right before a name of its own: *Seoul's Unification Ministry*.
  private func stands(_ seat: BitextName, before owned: Int, _ row: BitextRow) -> Bool {
    row.target.contains { name in
      name.concepts.contains(owned) && name.range.lowerBound >= seat.range.upperBound
        && name.range.lowerBound - seat.range.upperBound <= Self.possessiveBytes
        && row.targetWords.between(seat.range.upperBound, name.range.lowerBound).allSatisfy { $0.text == "s" }
    }
  }

  /// Of an apostrophe, an s and a space.
  private static let possessiveBytes = 5

  /// Whether a body or title only tells the office of somebody of the same owner: 자하로바 러시아 외무부 대변인.
  private func tellsOffice(_ name: BitextName, _ row: BitextRow) -> Bool {
    row.target.contains { person in
      !person.isNested && Self.wordCount(between: name.range, person.range, row) <= Self.wordsBetweenAtMost
        && person.concepts.contains { concept in
          glossary.concepts[concept].type == .person && row.sourceConcepts.contains(concept)
            && name.concepts.contains {
              [.organization, .title].contains(glossary.concepts[$0].type)
                && !relations.owners(of: $0).isDisjoint(with: relations.owners(of: concept))
            }
        }
    }
  }

  /// Whether words of the Italian tell the nation: *la sterlina* for *the British pound*, *filorusso* for *pro-Moscow*.
  private func isEvoked(_ name: BitextName, _ row: BitextRow) -> Bool {
    let evoked = row.hints.evokedBySource
    return !evoked.isEmpty
      && name.concepts.contains { concept in
        relations.speaks(concept, for: evoked)
          || evoked.contains { !relations.nations(of: $0).isDisjoint(with: relations.nations(of: concept)) }
      }
  }

  /// Whether the Italian names all owners of what is several countries' own: *the two Koreas* for *Seul e Pyongyang*.
  private func isWhatOwnersShare(_ name: BitextName, _ row: BitextRow) -> Bool {
    name.concepts.contains { concept in
      let owners = relations.owners(of: concept)
      return owners.count > 1 && [.country, .demonym, .region, .term].contains(glossary.concepts[concept].type)
        && owners.allSatisfy { owner in
          row.source.contains { $0.concepts.contains { relations.speaks($0, for: [owner]) } }
        }
    }
  }

  /// Whose people the Italian describes by their office where the translation names one: *il leader francese* for *Macron*.
  ///
  /// - Returns: the owners; nil where the name is no such person's, or may stand for another's.
  func describedOwners(_ name: BitextName, in row: BitextRow) -> Set<Int>? {
    guard !row.hints.described.isEmpty, !row.hints.lacksPerson else { return nil }
    for concept in name.concepts where glossary.concepts[concept].type == .person {
      let owners = relations.owners(of: concept).intersection(row.hints.described)
      if !owners.isEmpty { return owners }
    }
    return nil
  }

  /// Whether the Italian has a seat of government for one of its bodies, *Bruxelles* for the Commission, or describes whom
  /// or what the translation names.
  private func isHinted(_ name: BitextName, _ row: BitextRow) -> Bool {
    name.concepts.contains { concept in
      let owners = relations.owners(of: concept)
      guard [.organization, .media].contains(glossary.concepts[concept].type) else { return false }
      let speakers = row.source.flatMap(\.concepts).filter { relations.speaks($0, for: owners) }
      let isBody = glossary.concepts[concept].type == .organization
      return isBody
        && speakers.contains { seat in
          relations.country(ofSeat: seat) != nil && !row.targetConcepts.contains(seat)
        } || !speakers.isEmpty && isDescribed(concept, row)
    }
  }

  /// Whether the Italian describes a concept, and names none of its kind that the translation lacks.
  private func isDescribed(_ concept: Int, _ row: BitextRow) -> Bool {
    let entry = glossary.concepts[concept]
    return descriptions.isDescribed(entry, in: row)
      && !row.source.contains { name in
        name.concepts.allSatisfy { other in
          glossary.concepts[other].type == entry.type && !row.targetConcepts.contains(other)
        }
      }
  }

  private static func wordCount(between one: Range<Int>, _ other: Range<Int>, _ row: BitextRow) -> Int {
    row.targetWords.between(min(one.upperBound, other.upperBound), max(one.lowerBound, other.lowerBound)).count
  }

  /// Whether a name stands on a par with another, and so cannot explain it: *Russia and TASS*, 러시아와 타스.
  private func isCoordinated(_ name: BitextName, _ row: BitextRow) -> Bool {
    let next = row.targetWords.first(from: name.range.upperBound)
    if isKorean {
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

  private static let wordsBetweenAtMost = 3
  private static let parting: Set<String> = [
    "and", "or", "with", "to", "from", "in", "on", "against", "for", "the", "of", "at", "by", "as", "after",
    "before", "will",
    "has", "have", "had", "is", "are", "was", "were",
  ]
}
