internal import CorpusModel
internal import Terminology

/// Bodies and things that a translation names by their usual names, but otherwise written: by their officer, with another
/// spelling, or with a country's abbreviation.
struct RenamedBodies {
  let glossary: Glossary
  let relations: ConceptRelations
  let language: LanguageTag
  let row: BitextRow

  /// Whether the translation writes such a form of a concept's name.
  func write(_ concept: Int) -> Bool {
    let entry = glossary.concepts[concept]
    guard let type = entry.type, [.organization, .place, .treaty, .event, .term, .media].contains(type) else {
      return false
    }
    let terms = entry.sections.filter { $0.language.language == language.language }.flatMap(\.terms)
      .map { $0.text.split(separator: " ") }
    let owners = relations.owners(of: concept)
    guard language.language == LanguageTag.korean.language else {
      return terms.contains(where: isSpelledOtherwise)
    }
    guard type == .organization else { return false }
    return terms.contains { isOfficerWritten($0, owners) || isAbbreviated($0, owners) }
  }

  // MARK: - Korean

  /// Whether the head of a body stands for it: 부총참모장 for 총참모부, 상임위원장 for 상임위원회.
  private func isOfficerWritten(_ term: [Substring], _ owners: Set<Int>) -> Bool {
    guard let last = term.last, let (ending, heads) = Self.heads.first(where: { last.hasSuffix($0.0) }) else {
      return false
    }
    let stem = last.dropLast(ending.count)
    guard stem.count >= Self.stemSyllablesAtLeast, owners.isEmpty || isNamed(owners) else { return false }
    return row.targetWords.contains { word in heads.contains { word.text.contains(stem + $0) } }
  }

  private static let stemSyllablesAtLeast = 2

  /// How bodies end, and their officers in their stead; longer endings first.
  private static let heads: [(String, [String])] = [
    ("사령부", ["사령관"]), ("위원회", ["위원장"]), ("의회", ["의장"]), ("국", ["국장"]), ("원", ["원장"]), ("청", ["청장"]),
    ("처", ["처장"]), ("실", ["실장"]), ("성", ["상"]), ("부", ["장관", "부장", "장"]),
  ]

  /// Whether a name of the translation is of the owners.
  private func isNamed(_ owners: Set<Int>) -> Bool {
    row.target.contains { $0.concepts.contains { !relations.owners(of: $0).isDisjoint(with: owners) } }
  }

  /// Whether the country with which a name begins is abbreviated, without a space: 美재무부 for 미국 재무부.
  private func isAbbreviated(_ term: [Substring], _ owners: Set<Int>) -> Bool {
    guard term.count > 1 else { return false }
    let rest = Array(term.dropFirst())
    return row.target.contains { name in
      guard name.isAllusion, !owners.isDisjoint(with: name.concepts) else { return false }
      let start = row.targetWords.partitioningIndex { $0.range.upperBound > name.range.upperBound }
      guard start + rest.count <= row.targetWords.count else { return false }
      return zip(row.targetWords[start...], rest).enumerated().allSatisfy { index, pair in
        let (word, part) = pair
        let written =
          index == 0
          ? word.text.utf8.dropFirst(max(0, name.range.upperBound - word.range.lowerBound)) : word.text.utf8[...]
        return index + 1 < rest.count ? written.elementsEqual(part.utf8) : written.starts(with: part.utf8)
      }
    }
  }

  // MARK: - English

  /// Whether a name of several words stands in other letters: *Demilitarised Zone, Organisation, Defense*.
  private func isSpelledOtherwise(_ term: [Substring]) -> Bool {
    let words = row.targetWords
    guard term.count > 1, words.count >= term.count else { return false }
    let parts = term.map(Self.american)
    return (0...words.count - term.count).contains { start in
      zip(words[start...], parts).allSatisfy { Self.american($0.text) == $1 }
    }
  }

  /// A word in lower case and American letters.
  private static func american(_ word: some StringProtocol) -> String {
    let word = word.lowercased()
    if let spelling = spellings[word] { return spelling }
    for (british, american) in endings where word.hasSuffix(british) && word.utf8.count > british.utf8.count + 2 {
      return word.dropLast(british.count) + american
    }
    return word
  }

  private static let spellings = [
    "defence": "defense", "centre": "center", "labour": "labor", "programme": "program", "theatre": "theater",
    "armour": "armor", "harbour": "harbor", "honour": "honor",
  ]

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("ised", "ized"), ("ise", "ize"), ("ising", "izing"),
  ]
}
