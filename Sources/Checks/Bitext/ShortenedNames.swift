internal import CorpusModel
internal import Terminology

/// Forms of a name that a translation makes itself: a part of it, its initials, a surname, or a surname with a title.
struct ShortenedNames {
  let glossary: Glossary
  let language: LanguageTag
  let row: BitextRow

  /// Whether the translation writes such a form of a concept's name, outside the names that the glossary knows.
  func write(_ concept: Int) -> Bool {
    let entry = glossary.concepts[concept]
    let terms = entry.sections.filter { $0.language.language == language.language }.flatMap(\.terms)
      .filter(\.canBePreferred).map(\.text)
    switch entry.type {
    case .person: return isSurnameWritten(terms) || isTitled(terms)
    case .organization, .place, .treaty, .event, .work, .media:
      return areInitialsWritten(entry) || entry.type != .media && terms.contains(where: isCut)
        || entry.type == .event && terms.contains(where: isThinned)
    default: return false
    }
  }

  private var isKorean: Bool { language.language == LanguageTag.korean.language }

  // MARK: - People

  /// Whether the last word of a name stands alone, 마타렐라 대통령, or the first without another behind it: *Mao*.
  private func isSurnameWritten(_ terms: [String]) -> Bool {
    let names = terms.map { $0.split(separator: " ") }.filter { $0.count > 1 }
    let last = names.compactMap(\.last).filter { $0.utf8.count > Self.bytesAtLeast }
    let first = isKorean ? [] : names.compactMap(\.first).filter { $0.utf8.count >= Self.bytesAtLeast }
    return row.targetWords.indices.contains { index in
      let word = row.targetWords[index]
      guard row.isFree(target: word) else { return false }
      return last.contains { isKorean ? word.text.hasPrefix($0) : word.text == $0 }
        || first.contains { word.text == $0 } && !isFollowedByName(index)
    }
  }

  private func isFollowedByName(_ index: Int) -> Bool {
    guard index + 1 < row.targetWords.count else { return false }
    let next = row.targetWords[index + 1]
    return next.range.lowerBound - row.targetWords[index].range.upperBound == 1
      && next.text.first?.isUppercase == true
  }

  /// Whether a Korean surname of one syllable stands before a title: 김 위원장, 윤 전 대통령.
  private func isTitled(_ terms: [String]) -> Bool {
    guard isKorean else { return false }
    let surnames = terms.filter { !$0.contains(" ") && (2...4).contains($0.unicodeScalars.count) }
      .compactMap(\.unicodeScalars.first).map { String($0) }
    return row.targetWords.indices.dropLast().contains { index in
      guard surnames.contains(row.targetWords[index].text) else { return false }
      let next = row.targetWords[index + 1].text
      let title = next == "전" && index + 2 < row.targetWords.count ? row.targetWords[index + 2].text : next
      return Self.titles.contains(where: title.hasPrefix)
    }
  }

  /// A single syllable, or three letters, may be anything.
  private static let bytesAtLeast = 3

  private static let titles = [
    "대통령", "총리", "장관", "차관", "위원장", "부위원장", "총비서", "대표", "의원", "부장", "부부장", "실장", "의장", "국장", "후보", "주석",
    "사령관", "대변인", "특사", "대사", "원장", "총장", "총재", "회장", "지사", "시장", "외무상", "국방상", "장군", "부상",
  ]

  // MARK: - Bodies and things

  /// Whether the first words of a name, two or more, stand alone: *the Zaporizhzhia nuclear plant* for *… nuclear power plant*.
  private func isCut(_ term: String) -> Bool {
    let parts = term.split { !$0.isLetter && !$0.isNumber }
    guard parts.count > 2 else { return false }
    return (2..<parts.count).contains { count in
      let beginning = parts[..<count]
      guard let last = beginning.last, isKorean || last.first?.isUppercase == true || last.utf8.count > 4 else {
        return false
      }
      return isWritten(beginning)
    }
  }

  /// Whether a Korean name stands without the beginning of its last word: 싱가포르 정상회담 for 싱가포르 북미정상회담.
  private func isThinned(_ term: String) -> Bool {
    let parts = term.split(separator: " ")
    guard isKorean, parts.count == 2, let last = parts.last else { return false }
    return (1..<max(2, last.count - 1)).contains { cut in isWritten([parts[0], last.dropFirst(cut)]) }
  }

  /// Whether some words stand in a row, not all of them in a name that is another's or the whole one.
  private func isWritten(_ parts: ArraySlice<Substring>) -> Bool {
    let words = row.targetWords
    guard let last = parts.last, words.count >= parts.count else { return false }
    return (0...words.count - parts.count).contains { start in
      let found = words[start..<start + parts.count]
      return zip(found, parts).allSatisfy { word, part in
        isKorean && part == last ? word.text.hasPrefix(part) : word.text == part
      }
        && !row.targetNames(overlapping: words[start].range).contains { name in
          found.allSatisfy {
            name.range.lowerBound <= $0.range.lowerBound && $0.range.lowerBound < name.range.upperBound
          }
        }
    }
  }

  /// Whether the initials of an English name stand for it: *the FT*, FT에.
  private func areInitialsWritten(_ entry: ConceptEntry) -> Bool {
    let names = (entry.section(.english)?.terms ?? []).filter(\.canBePreferred).map(\.text)
    let initials = Set(
      names.map { name in
        String(name.split { !$0.isLetter }.compactMap(\.first).filter(\.isUppercase))
      }.filter { $0.count > 1 })
    return !initials.isEmpty
      && row.targetWords.contains { word in
        row.isFree(target: word) && initials.contains(String(word.text.prefix { $0.isASCII && $0.isUppercase }))
          && !word.text.contains { $0.isASCII && $0.isLowercase }
      }
  }
}
