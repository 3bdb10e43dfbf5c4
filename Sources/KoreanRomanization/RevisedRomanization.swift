/// South Korea's official system.
///
/// - Source: 국어의 로마자 표기법 (Romanization of Korean, Ministry of Culture notice 2014-42), chapters 2 and 3; the
///   syllables of a given name are not assimilated (chapter 3, article 4).
enum RevisedRomanization {
  /// Spells each syllable by itself.
  static func spell(_ word: [Syllable]) -> [String] {
    word.map { initials[$0.initial.rawValue] + vowels[$0.vowel.rawValue] + Coda($0.final).rawValue }
  }

  /// Spells by pronunciation.
  static func spellAssimilated(_ word: [Syllable], separated isSeparated: Bool) -> [String] {
    word.assimilated(separated: isSeparated).map { onset, vowel, coda, before in
      let consonant = onset == .r && before == .l ? "l" : initials[onset.rawValue]
      return consonant + vowels[vowel.rawValue] + coda.rawValue
    }
  }

  /// By `Initial`.
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]

  /// By `Vowel`.
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu",
    "ui", "i",
  ]
}
