internal import CorpusModel

/// The phrases of a translation that may be names.
enum CounterpartPhrases {
  /// The phrases, each once: runs of capitalised words, in Korean of any words without their particles.
  ///
  /// - Complexity: O(*n*) for *n* words.
  static func phrases(of text: String, language: LanguageTag) -> Set<String> {
    let isKorean = language.language == LanguageTag.korean.language
    guard isKorean else { return Set(runs(of: text).flatMap { latin($0[...]) }) }
    return korean(runs(of: withoutTails(text), dropsPredicates: true))
  }

  private static let wordsAtMost = 5

  /// Words in a row that neither punctuation nor a name that was taken out parts.
  ///
  /// - Parameter dropsPredicates: whether the word before a full stop is left out, in Korean the predicate.
  private static func runs(of text: String, dropsPredicates: Bool = false) -> [[String]] {
    var runs: [[String]] = [[]]
    for part in text.split(separator: "\u{1F}") {
      runs.append([])
      for piece in part.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let scalars = piece.unicodeScalars
        let start = scalars.firstIndex(where: isWord) ?? scalars.endIndex
        let end = scalars.lastIndex(where: isWord).map { scalars.index(after: $0) } ?? start
        if start > scalars.startIndex { runs.append([]) }
        let isPredicate = dropsPredicates && end < scalars.endIndex && scalars[end] == "."
        if start < end, !isPredicate {
          runs[runs.count - 1].append(withoutPossessive(String(scalars[start..<end])))
        }
        if end < scalars.endIndex { runs.append([]) }
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func withoutPossessive(_ word: String) -> String {
    for ending in ["'s", "\u{2019}s"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    return word
  }

  // MARK: - Latin

  /// All parts of runs of capitalised words that begin and end with one.
  private static func latin(_ words: ArraySlice<String>) -> [String] {
    var phrases: [String] = []
    for first in words.indices where isCapitalised(words[first]) {
      for last in first..<min(first + wordsAtMost, words.endIndex) {
        if isCapitalised(words[last]) {
          phrases.append(words[first...last].joined(separator: " "))
        } else if !joining.contains(words[last]) {
          break
        }
      }
    }
    return phrases
  }

  private static func isCapitalised(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase == true && word.utf8.count > 1 && !small.contains(word)
  }

  private static let joining: Set<String> = [
    "of", "the", "for", "and", "de", "von", "van", "der", "den", "bin", "el", "du", "la", "di", "del", "della",
  ]
  private static let small: Set<String> = [
    "The", "A", "An", "In", "On", "At", "By", "For", "From", "To", "With", "He", "She", "It", "They", "His", "Her",
    "Its", "Their", "This", "That", "According", "After", "Before", "But", "And", "As", "When", "While", "Also",
  ]

  // MARK: - Korean

  /// The text without what is joined to the names that were taken out: 은 of 평양은.
  private static func withoutTails(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isTail = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1F}" { isTail = true } else if !isWord(scalar) { isTail = false }
      if scalar == "\u{1F}" || !isTail { result.append(scalar) }
    }
    return String(result)
  }

  private static func korean(_ runs: [[String]]) -> Set<String> {
    var phrases: Set<String> = []
    for words in runs {
      for first in words.indices {
        for last in first..<min(first + 4, words.endIndex) {
          let head = words[first..<last].joined(separator: " ")
          for form in withoutParticles(words[last]) where form.utf8.count > 3 && isHangul(form) {
            phrases.insert(head.isEmpty ? form : head + " " + form)
          }
        }
      }
    }
    return phrases
  }

  private static func isHangul(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
  }

  /// The word, and what is left of it without a particle.
  private static func withoutParticles(_ word: String) -> [String] {
    [word] + particles.filter { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }.filter { !$0.isEmpty }
  }

  private static let particles = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "께서", "로", "으로", "와", "과", "도", "만", "까지", "부터", "라는",
    "이라는", "라고", "이라고", "에는", "에도", "와의", "과의", "로부터", "이다", "다",
  ]
}
