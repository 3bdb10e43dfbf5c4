internal import CorpusModel
internal import Terminology

/// The excuses of one row's names.
///
/// What depends on the concepts of a name alone is found once for all names that have them.
final class RowExcuses {
  let row: BitextRow
  let excuses: NameExcuses

  private lazy var wording = FreeWording(row.freeSourceWords)
  private lazy var sourceTexts = Set(row.sourceWords.map(\.text))
  private var meanings: [Int: Bool] = [:]
  private var told = ConceptAnswers()
  private var words: [String: Bool] = [:]
  /// For each concept, the names of the Italian that it may tell an owner of.
  var owned: [Int: Owned] = [:]

  init(_ excuses: NameExcuses, row: BitextRow) {
    self.excuses = excuses
    self.row = row
  }

  /// Whether a name of the translation is no addition: the Italian means it in other words, or it explains a name that the
  /// Italian has.
  ///
  /// - Complexity: O(log *n*) for *n* names and words of the row, and O(*n*) for the first name with its concepts.
  func excuse(_ name: BitextName) -> Bool {
    excuses.isPartOfTitle(name, in: row) || isWritten(name) || isOrdinaryKorean(name) || explainsName(name)
      || tellsOffice(name) || told.answer(name.concepts, isTold)
  }

  private func isTold(_ concepts: [Int]) -> Bool {
    isMeant(concepts) || excuses.describedOwners(concepts, in: row) != nil
      || concepts.contains {
        excuses.isHinted($0, in: row, wording) || excuses.isEvoked($0, in: row)
          || excuses.isWhatOwnersShare($0, in: row)
      }
  }

  /// Whether the Italian writes the very words of the name, as in *American Motors*, where they are another's.
  private func isWritten(_ name: BitextName) -> Bool {
    name.text.split(separator: " ").allSatisfy { sourceTexts.contains(String($0)) }
  }

  /// Whether the Italian writes a word as a translation does.
  func hasSource(word: String) -> Bool { sourceTexts.contains(word) }

  /// Whether words of the Italian that no name covers mean one of some concepts, or one that may stand for it.
  func isMeant(_ concepts: [Int]) -> Bool {
    let relations = excuses.relations
    let family = concepts + concepts.flatMap { relations.related(to: $0) + relations.nations(of: $0) }
    return family.contains { concept in
      if let meant = meanings[concept] { return meant }
      let meant = excuses.isMeant(concept, by: wording)
      meanings[concept] = meant
      return meant
    }
  }

  /// Whether a name of two syllables is as likely a word or its beginning: 왕이, 왕의 (*the king*), 타이가 (*taiga*).
  func isOrdinaryKorean(_ name: BitextName) -> Bool {
    guard excuses.isKorean, name.text.unicodeScalars.count == 2, let last = name.text.last else { return false }
    if isHomograph(name) { return true }
    let isPerson = name.concepts.allSatisfy { excuses.glossary.concepts[$0].type == .person }
    return isPerson && "이의은는가도만로을를".contains(last) || !name.languages.contains(excuses.language)
  }

  private func isHomograph(_ name: BitextName) -> Bool {
    guard let own = row.targetWords.first(endingBehind: name.range.lowerBound) else { return false }
    let word = own.text.utf8.dropFirst(name.range.lowerBound - own.range.lowerBound)
    if let isVerb = KoreanHomographs.isVerb(name.text, word: String(Substring(word))) { return isVerb }
    if let isNoun = words[name.text] { return isNoun }
    let isNoun = KoreanHomographs.isNoun(name.text, source: wording.distinct)
    words[name.text] = isNoun
    return isNoun
  }
}
