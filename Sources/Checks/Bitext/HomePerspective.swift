internal import CorpusModel
internal import Terminology

/// South Korean texts leave unsaid that what is South Korean is: 정부 is their government, 국회 their parliament.
struct HomePerspective {
  private let home: Set<Int>
  private let glossary: Glossary
  private let relations: ConceptRelations

  /// Makes the perspective of a language's readers; empty but for the South's Korean.
  init(_ shared: BitextGlossary, language: LanguageTag) {
    glossary = shared.glossary
    relations = shared.relations
    home = language == .southKorean ? Set(shared.names.concepts(named: "South Korea")) : []
  }

  /// Whether a translation speaks of the home country's bodies where the Italian says whose they are.
  func implies(_ concept: Int, in row: BitextRow) -> Bool {
    !home.isDisjoint(with: relations.nations(of: concept))
      && (isBesidePerson(concept, row) || isBodyNamed(row)
        || row.targetWords.contains { word in
          Self.isKoreanWave(word.text)
            || (Self.words.contains(word.text) || Self.bodies.contains { word.text.hasPrefix($0) })
              && !isForeign(word, row)
        })
  }

  /// Whether the translation names a body of the home country in other words than the Italian: 국가정보원 for *i servizi
  /// sudcoreani*.
  private func isBodyNamed(_ row: BitextRow) -> Bool {
    row.target.contains { name in
      !name.isNested && row.sourceConcepts.isDisjoint(with: name.concepts)
        && name.concepts.contains { concept in
          glossary.concepts[concept].type == .organization && relations.owners(of: concept) == home
        }
    }
  }

  /// Whether one of some concepts is what the home country shares with another that the Italian names: 남북관계 for *i rapporti con
  /// Pyongyang*.
  func shares(_ concepts: [Int], in row: BitextRow) -> Bool {
    concepts.contains { concept in
      let owners = relations.owners(of: concept)
      let others = owners.subtracting(home)
      return others.count == 1 && owners.count == 2 && glossary.concepts[concept].type != .person
        && row.sourceConcepts.contains { relations.speaks($0, for: others) }
    }
  }

  /// Whether the Italian says only of somebody in capitals, whom the glossary need not have, that he is from here:
  /// *il regista sudcoreano Park Chan-wook*.
  private func isBesidePerson(_ concept: Int, _ row: BitextRow) -> Bool {
    row.source.filter { $0.concepts == [concept] }.allSatisfy { name in
      guard name.text.first?.isLowercase == true, let next = row.sourceWords.first(from: name.range.upperBound)
      else { return false }
      return next.range.lowerBound - name.range.upperBound == 1 && next.text.first?.isUppercase == true
    }
  }

  /// Whether a word begins with the letter that stands for Korea: K팝, K뷰티, K-방산.
  private static func isKoreanWave(_ word: String) -> Bool {
    guard word.first == "K" else { return false }
    return word.unicodeScalars.dropFirst().first.map { !$0.isASCII } ?? true
  }

  /// Whether the word before, or this one, names another country or somebody of it: 일본 정부.
  private func isForeign(_ word: BitextWord, _ row: BitextRow) -> Bool {
    let before = row.targetWords.last(upTo: word.range.lowerBound)
    return [before, word].compactMap { $0 }.contains { word in
      row.targetNames(overlapping: word.range).contains { name in
        name.concepts.contains { concept in
          let owners = relations.nations(of: concept).union(relations.owners(of: concept))
          return !owners.isEmpty && home.isDisjoint(with: owners)
        }
      }
    }
  }

  private static let bodies = [
    "정부", "당국", "국내", "합참", "합동참모본부", "국회", "대통령실", "외교부", "국방부", "통일부", "국정원", "군당국", "법원", "헌법재판소", "헌재",
    "대법원", "경찰", "검찰", "특검", "여당", "야당", "여야", "국무총리", "코스피", "코스닥", "해군", "공군", "육군", "해병대",
    "해경", "우리나라",
  ]

  /// Whole words, whose beginnings are others' too.
  private static let words: Set<String> = [
    "우리", "군", "군은", "군이", "군도", "군의", "군에", "총리", "총리가", "총리는", "대통령", "대통령은", "대통령이",
  ]
}
