/// The system of 1939, by pronunciation.
///
/// A lax consonant behind l is voiced, though Sino-Korean tensing would leave it voiceless (*Sŏlju* and not
/// *Sŏlchu* of 설주): names are mostly written so.
///
/// - Source: G. M. McCune and E. O. Reischauer, “The Romanization of the Korean Language”, *Transactions of the
///   Korea Branch of the Royal Asiatic Society* 29 (1939).
enum McCuneReischauer {
  /// Spells a word.
  static func spell(_ word: [Syllable], separated isSeparated: Bool) -> [String] {
    let sounds = word.assimilated(separated: isSeparated)
    return sounds.indices.map { index in
      let (onset, vowel, coda, before) = sounds[index]
      let next = index + 1 < sounds.count && !isSeparated ? sounds[index + 1].onset : nil
      // ㄹ before ㅎ is a flap: 일환 *irhwan*.
      let closing = coda == .l && next == .h ? "r" : coda.rawValue
      // The apostrophe keeps n and g apart, for ng is one sound.
      let mark = coda == .n && next == .g ? apostrophe : ""
      return consonant(onset, behind: before, vowel) + vowels[vowel.rawValue] + closing + mark
    }
  }

  /// The mark of aspiration.
  static let apostrophe = "\u{2019}"

  /// The same spelling without marks of aspiration.
  static func withoutApostrophes(_ text: String) -> String { text.filter { $0 != "\u{2019}" } }

  /// The same spelling with plain vowels.
  static func withoutBreves(_ text: String) -> String {
    String(
      text.map { character in
        switch character {
        case "ŏ": "o"
        case "ŭ": "u"
        default: character
        }
      })
  }

  /// Spells a consonant that opens a syllable; `coda` is nil at the beginning of the word.
  private static func consonant(_ onset: Initial, behind coda: Coda?, _ vowel: Vowel) -> String {
    if onset == .r, coda == .l { return "l" }
    if onset == .s, vowel == .wi { return "sh" }
    let isVoiced = coda?.voices ?? false
    return isVoiced ? voiced[onset.rawValue] : voiceless[onset.rawValue]
  }

  /// By `Initial`, at the beginning of a word and behind a voiceless sound.
  private static let voiceless = [
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch\u{2019}", "k\u{2019}",
    "t\u{2019}",
    "p\u{2019}", "h",
  ]

  /// By `Initial`, behind a vowel, a nasal and l.
  private static let voiced = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "tch", "ch\u{2019}", "k\u{2019}",
    "t\u{2019}",
    "p\u{2019}", "h",
  ]

  /// By `Vowel`.
  private static let vowels = [
    "a", "ae", "ya", "yae", "ŏ", "e", "yŏ", "ye", "o", "wa", "wae", "oe", "yo", "u", "wŏ", "we", "wi", "yu", "ŭ",
    "ŭi",
    "i",
  ]
}
