internal import CorpusModel

/// Knows which Italian words end in an accented vowel, and with which accent.
///
/// A class, so that asking it copies no word list.
final class AccentLexicon: Sendable {
  /// How sure an answer is.
  enum Confidence: Sendable, Comparable {
    /// Only that the word ends in a vowel, and is no truncation.
    case ending
    /// A suffix that nearly always carries the accent: `-ità`.
    case suffix
    /// The word itself, which is a verb or a name.
    case form
    /// The word itself, which has one right spelling.
    case word
  }

  /// The last letter that a word takes, in lower case.
  struct Answer: Sendable {
    let letter: Unicode.Scalar
    let confidence: Confidence
    /// Whether the word without accent is none, so that a mark behind it can be no quotation mark.
    var needsAccent = false
  }

  /// The lexicon of the language.
  static let italian = AccentLexicon()

  /// Words without their accent, in lower case.
  private let words: WordTable
  /// For each word of the table, the letter it ends in.
  private let answers: [Answer]

  /// Whether all words but some in -e end in a grave accent, and *e* alone too.
  let hasGraveVowels: Bool

  /// Truncations and other words whose apostrophe is no accent.
  ///
  /// - Source: closed list, written for this project: truncations (`po'`, `mo'`, `di'`), imperatives (`va'`, `fa'`),
  ///   old articles and prepositions (`de'`, `a'`) and titles (`fra'`, `ca'`).
  private static let truncations = Lexicon(
    listing: """
      po di va mo fa sta be ve to ca de a i o u co su me ma pa fe re tre no so sa fra pro vo vuo que qua qui bo ho ha
      mie tuo suo die pie fi fie cu ro ta ti ci vi mi gua mica sto fo fu gni za zi ba bu cha che
      """)

  /// Words of the list that mean something without their accent too.
  private static let alsoPlain = Lexicon(
    listing: "si la li da te ne se papa meta pero casino como scia pure onesta costa")

  /// Short words that take an accent; other words of up to three letters take none.
  private static let longestShortWord = 3

  private init() {
    var answers: [String: Answer] = [:]
    for (list, confidence) in [(Self.names, Confidence.form), (Self.verbs, .form), (Self.words, .word)] {
      for word in listedWords(list.description) {
        guard let last = word.unicodeScalars.last, let plain = AccentedVowel.plain(of: last) else { continue }
        let key = word.dropLast().lowercased() + String(Character(plain))
        let bytes = Array(key.utf8)
        let needsAccent = confidence == .word && !Self.alsoPlain.contains(0..<bytes.count, of: bytes)
        answers[key] = Answer(letter: last, confidence: confidence, needsAccent: needsAccent)
      }
    }
    let inOrder = answers.sorted { $0.key < $1.key }
    words = WordTable(inOrder.map(\.key))
    self.answers = inOrder.map(\.value)
    hasGraveVowels =
      answers.values.allSatisfy { AccentedVowel.isGrave($0.letter) || AccentedVowel.plain(of: $0.letter) == "e" }
      && AccentedVowel.isGrave(answers["e"]?.letter ?? "è")
  }

  /// Finds the accented letter that a word ends in.
  ///
  /// - Parameter word: the word in ASCII letters of either case, its last vowel without accent.
  /// - Returns: nil where the word takes no accent as far as is known.
  func answer(for word: Range<Int>, of text: [UInt8]) -> Answer? {
    if Self.truncations.contains(word, of: text) { return nil }
    if case .word(let number) = words.find(word, of: text) { return answers[number] }
    guard word.count > Self.longestShortWord else { return nil }
    let last = text[word.upperBound - 1] | 0x20
    guard last != UInt8(ascii: "e"), let letter = AccentedVowel.usual(of: last) else { return nil }
    return Answer(letter: letter, confidence: Self.hasSuffix(text[word]) ? .suffix : .ending)
  }

  /// Finds the accented letter for a stem and a vowel behind it, without its accent.
  func answer(forStem stem: ArraySlice<UInt8>, vowel: UInt8) -> Answer? {
    var word = Array(stem)
    word.append(vowel)
    return answer(for: 0..<word.count, of: word)
  }

  /// Whether a word ends as nouns in -tà and -tù and futures do.
  private static func hasSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    suffixes.contains { suffix in
      suffix.count < word.count && zip(suffix, word.suffix(suffix.count)).allSatisfy { $0 == $1 | 0x20 }
    }
  }

  private static let suffixes: [[UInt8]] =
    "ita eta lta rta nta sta era ira rra ndra tra vra ero iro rro vro tro ndro itu ntu rtu"
    .split(separator: " ").map { Array($0.utf8) }
}

/// The accented forms of the vowels.
enum AccentedVowel {
  /// The vowel without its grave or acute accent, in lower case; nil for other letters.
  static func plain(of letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter.value {
    case 0xE0, 0xE1, 0xC0, 0xC1: "a"
    case 0xE8, 0xE9, 0xC8, 0xC9: "e"
    case 0xEC, 0xED, 0xCC, 0xCD: "i"
    case 0xF2, 0xF3, 0xD2, 0xD3: "o"
    case 0xF9, 0xFA, 0xD9, 0xDA: "u"
    default: nil
    }
  }

  /// Whether a vowel has a grave accent.
  static func isGrave(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0xE0, 0xE8, 0xEC, 0xF2, 0xF9, 0xC0, 0xC8, 0xCC, 0xD2, 0xD9: true
    default: false
    }
  }

  /// The vowel with the accent that Italian writes at a word's end; for *e* the grave.
  static func usual(of vowel: UInt8) -> Unicode.Scalar? {
    switch vowel {
    case UInt8(ascii: "a"): "à"
    case UInt8(ascii: "e"): "è"
    case UInt8(ascii: "i"): "ì"
    case UInt8(ascii: "o"): "ò"
    case UInt8(ascii: "u"): "ù"
    default: nil
    }
  }

  /// The letter in capitals: in Latin-1 they lie 32 lower.
  static func capital(of letter: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(letter.value - 0x20) ?? letter
  }
}
