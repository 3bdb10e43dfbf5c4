internal import CorpusModel
internal import Terminology

/// South Korean texts leave unsaid that what is South Korean is: 정부 is their government, 국회 their parliament.
struct HomePerspective {
  private let home: Set<Int>
  private let relations: ConceptRelations

  /// Makes the perspective of a language's readers; empty but for the South's Korean.
  init(glossary: Glossary, relations: ConceptRelations, language: LanguageTag) {
    self.relations = relations
    home =
      language == .southKorean
      ? Set(glossary.concepts.indices.filter { glossary.concepts[$0].preferredName(.english) == "South Korea" })
      : []
  }

  /// Whether a translation speaks of the home country's bodies where the Italian says whose they are.
  func implies(_ concept: Int, in row: BitextRow) -> Bool {
    !home.isDisjoint(with: relations.nations(of: concept))
      && row.targetWords.indices.contains { index in
        let word = row.targetWords[index]
        return Self.bodies.contains { word.text.hasPrefix($0) } && !isForeign(word, row)
      }
  }

  /// Whether the word before, or this one, names another country: 일본 정부.
  private func isForeign(_ word: BitextWord, _ row: BitextRow) -> Bool {
    let before = row.targetWords.last(upTo: word.range.lowerBound)
    return row.target.contains { name in
      (before.map { $0.range.overlaps(name.range) } == true || name.range.overlaps(word.range))
        && name.concepts.contains {
          !relations.nations(of: $0).isEmpty && home.isDisjoint(with: relations.nations(of: $0))
        }
    }
  }

  private static let bodies = [
    "정부", "당국", "국내", "합참", "합동참모본부", "국회", "대통령실", "외교부", "국방부", "통일부", "국정원", "군당국", "법원", "헌법재판소", "헌재",
    "대법원", "경찰", "검찰", "특검", "여당", "야당", "여야",
  ]
}
