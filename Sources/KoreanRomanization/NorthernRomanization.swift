/// North Korea's way to write names, without diacritics.
///
/// Persons are spelled syllable by syllable (*Ri Yong Kil*), places by pronunciation (*Tongchangni*).
///
/// - Source: the DPRK's national system of 1992 as its English-language press applies it: breves left out,
///   aspirates marked by h.
enum NorthernRomanization {
  /// How lax consonants and aspirates are written.
  enum Consonants: Hashable, Sendable {
    /// k, t, p and kh, th, ph.
    case official
    /// As `official`, and g, d, b inside the word behind a vowel, a nasal and l.
    case voiced
    /// k, t, p for both.
    case plain
    /// As `plain`, and g, d, b inside the word.
    case plainVoiced
    /// g, d, b everywhere and k, t, p.
    case revised

    /// Whether a lax consonant is voiced, the syllable before it being given.
    func voices(behind previous: Coda?) -> Bool {
      switch self {
      case .official, .plain: false
      case .voiced, .plainVoiced: previous?.voices ?? false
      case .revised: true
      }
    }

    /// Whether aspirates are marked.
    var marksAspirates: Bool { self == .official || self == .voiced }
  }

  /// Spells each syllable by itself.
  static func spell(_ word: [Syllable], _ consonants: Consonants) -> [String] {
    word.indices.map { index in
      let previous = index > 0 ? Coda(word[index - 1].final) : nil
      return opening(word[index].initial, behind: previous, consonants) + vowels[word[index].vowel.rawValue]
        + Coda(word[index].final).rawValue
    }
  }

  /// Spells by pronunciation, as places are.
  static func spellAssimilated(_ word: [Syllable]) -> [String] {
    word.assimilated(separated: false).map { onset, vowel, coda, before in
      let consonant = onset == .r && before == .l ? "l" : opening(onset, behind: before, .voiced)
      return consonant + vowels[vowel.rawValue] + coda.rawValue
    }
  }

  private static func opening(_ initial: Initial, behind coda: Coda?, _ consonants: Consonants) -> String {
    switch initial {
    case .g where consonants.voices(behind: coda): "g"
    case .d where consonants.voices(behind: coda): "d"
    case .b where consonants.voices(behind: coda): "b"
    case .k where consonants.marksAspirates: "kh"
    case .t where consonants.marksAspirates: "th"
    case .p where consonants.marksAspirates: "ph"
    default: initials[initial.rawValue]
    }
  }

  /// By `Initial`.
  private static let initials = [
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]

  /// By `Vowel`.
  private static let vowels = [
    "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "u",
    "ui",
    "i",
  ]
}
