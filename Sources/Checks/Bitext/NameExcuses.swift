internal import CorpusModel
internal import Terminology

/// Why a translation may have a name that the glossary does not find in the Italian.
struct NameExcuses: Sendable {
  let glossary: Glossary
  let relations: ConceptRelations
  let language: LanguageTag

  /// Whether the name is no addition: the Italian means it in other words, or it explains a name that the Italian has.
  func excuse(_ name: BitextName, in row: BitextRow) -> Bool {
    isPartOfTitle(name, row) || isWritten(name, row) || isOrdinaryKorean(name) || isMeant(name, in: row)
      || explainsName(name, row)
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
    let next = row.targetWords.first { $0.range.lowerBound >= name.range.upperBound }
    return next.map { word in ["장관", "차관"].contains(where: word.text.hasPrefix) } ?? false
  }

  /// Whether a name of two syllables is as likely a word or its beginning: 왕이, 왕의 (*the king*), 타이가 (*taiga*).
  func isOrdinaryKorean(_ name: BitextName) -> Bool {
    guard isKorean, name.text.unicodeScalars.count == 2, let last = name.text.last else { return false }
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
    let family = name.concepts + name.concepts.flatMap { relations.related(to: $0) }
    return family.contains { concept in
      let terms = glossary.concepts[concept].section(.italian)?.terms ?? []
      let isPeople = glossary.concepts[concept].type == .demonym
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

  /// Whether a word is another, or a derivation of it.
  private static func fits(_ word: String, _ own: Substring) -> Bool {
    if word == own { return true }
    guard own.utf8.count > lettersAtLeast else { return false }
    let shared = zip(word.lowercased().utf8, own.lowercased().utf8).prefix { $0 == $1 }.count
    return shared >= max(lettersAtLeast + 1, own.utf8.count - 1)
      && word.utf8.count <= own.utf8.count + derivationLength
  }

  private static let derivationLength = 4

  // MARK: - Explanations

  /// Whether a country or people only tells whose a name of the Italian is: 러시아 타스통신, *the Ukrainian capital Kyiv*,
  /// *Pyongyang, North Korea*.
  private func explainsName(_ name: BitextName, _ row: BitextRow) -> Bool {
    guard name.concepts.contains(where: isCountry) else { return false }
    let outer = row.target.filter { !$0.isNested }
    return outer.contains { other in
      guard let concept = other.concepts.first(where: { !isCountry($0) && isNamed($0, row) }) else { return false }
      let isPerson = glossary.concepts[concept].type == .person
      if other.range.lowerBound >= name.range.upperBound { return joins(name, other, row, needsTitle: isPerson) }
      guard (1...2).contains(name.range.lowerBound - other.range.upperBound) else { return false }
      let next = row.targetWords.first { $0.range.lowerBound >= name.range.upperBound }
      return isCity(concept) || isPerson && isKorean && isTitle(next)
    }
  }

  private func isCountry(_ concept: Int) -> Bool {
    [.country, .demonym].contains(glossary.concepts[concept].type)
  }

  private func isCity(_ concept: Int) -> Bool { glossary.concepts[concept].type == .city }

  private func isNamed(_ concept: Int, _ row: BitextRow) -> Bool {
    row.source.contains { $0.concepts.contains(concept) }
  }

  /// Whether a Korean word is the office that stands behind a name and its country: 푸틴 러시아 대통령.
  private func isTitle(_ word: BitextWord?) -> Bool {
    word.map { word in Self.koreanTitles.contains { word.text.hasPrefix($0) } } ?? false
  }

  /// Whether only titles and kinds stand between a country and a name behind it.
  private func joins(_ country: BitextName, _ name: BitextName, _ row: BitextRow, needsTitle: Bool) -> Bool {
    let between = row.targetWords.filter {
      $0.range.upperBound > country.range.upperBound && $0.range.lowerBound < name.range.lowerBound
    }
    if isKorean {
      // The rest of the country's own word, which may be 의, and one noun.
      guard !needsTitle || between.contains(where: { isTitle($0) }) else { return false }
      guard between.count <= 2, let first = between.first else { return between.isEmpty }
      let isOwn = first.range.lowerBound < country.range.upperBound
      let tail = isOwn ? first.range.upperBound - country.range.upperBound : 0
      return between.count <= (isOwn ? 2 : 1)
        && (tail == 0 || tail == Self.bytesOfSyllable && first.text.hasSuffix("의"))
    }
    let isPeople = country.concepts.contains { glossary.concepts[$0].type == .demonym }
    guard between.count <= Self.wordsBetweenAtMost, isPeople || between.first?.text == "s" else { return false }
    guard !needsTitle || between.contains(where: { Self.titles.contains($0.text) }) else { return false }
    return between.allSatisfy { word in
      word.text.first?.isLowercase == true && !Self.parting.contains(word.text) || Self.titles.contains(word.text)
    }
  }

  private static let wordsBetweenAtMost = 3
  private static let bytesOfSyllable = 3
  private static let titles: Set<String> = [
    "President", "Minister", "Prime", "Foreign", "Premier", "Chancellor", "Leader", "General", "Ambassador",
    "Defence",
    "Defense", "president", "minister", "leader", "premier", "chancellor",
  ]
  private static let koreanTitles = [
    "대통령", "총리", "외무장관", "외교장관", "국방장관", "국무장관", "장관", "외무상", "국방상", "국가주석", "주석", "국왕", "총재", "부통령", "대사", "특사",
    "국무위원장", "대변인",
  ]
  private static let parting: Set<String> = [
    "and", "or", "with", "to", "from", "in", "on", "against", "for", "the", "of",
  ]
}
