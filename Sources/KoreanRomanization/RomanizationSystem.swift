/// A way to write Korean in Latin letters.
package enum RomanizationSystem: String, Hashable, Sendable, CaseIterable {
  /// The North's own way for names, syllable by syllable: *Kim Jong Un, Pak Thae Song, Ri Yong Kil*.
  case northern
  /// The same, with k, t and p voiced inside a given name, as its English press writes: *Ri Yong Gil*.
  case northernVoiced
  /// The North's way with its aspirates written plainly, as foreign press does: *Pak Tae Song*.
  case northernPlain
  /// Plain and voiced.
  case northernPlainVoiced
  /// Revised Romanization as for persons, each syllable by itself: *Yun Seok-yeol, Wi Seong-rak*.
  case revised
  /// Revised Romanization as for other words, by pronunciation: *Yun Seogyeol, Wi Seong-nak*.
  case revisedAssimilated
  /// McCune–Reischauer: *Pak Chŏngch’ŏn*.
  case mccuneReischauer
  /// McCune–Reischauer without apostrophes: *Pak Chŏngchŏn*.
  case mccuneReischauerWithoutApostrophes
  /// McCune–Reischauer without breves: *Pak Chongch’on*.
  case mccuneReischauerWithoutBreves
  /// McCune–Reischauer without either: *Pak Chongchon*.
  case mccuneReischauerPlain
  /// The surname as newspapers write it, the given name in Revised Romanization: *Lee Jae-myeong*.
  case press
  /// Surname and given name as newspapers write them: *Lee Jae-myung*.
  case pressGiven
  /// The surname as newspapers write it, the given name in the North's way, voiced: *Park Thae-song*.
  case pressNorthern
  /// The surname as newspapers write it, the North's vowels and Revised consonants: *Park Tae-song, Kim Dok-hun*.
  case pressNorthernPlain

  /// Spells a word of Hangul, such as a place, in lower case; nil where it holds anything but syllables.
  ///
  /// A word is spelled by pronunciation in every system; the plain and the press's systems have no rules of their
  /// own for it and follow the system from which they come.
  ///
  /// - Complexity: O(*n*) in the number of syllables.
  package func spelling(ofHangul word: some StringProtocol) -> String? {
    guard let syllables = Syllable.syllables(of: word) else { return nil }
    switch self {
    case .northern, .northernVoiced, .northernPlain, .northernPlainVoiced, .pressNorthern, .pressNorthernPlain:
      return NorthernRomanization.spellAssimilated(syllables).joined()
    case .revised, .revisedAssimilated, .press, .pressGiven:
      return RevisedRomanization.spellAssimilated(syllables, separated: false).joined()
    case .mccuneReischauer, .mccuneReischauerWithoutApostrophes, .mccuneReischauerWithoutBreves,
      .mccuneReischauerPlain:
      return spell(syllables, separated: false).joined()
    }
  }

  /// Spells the syllables of a given name, separated as by hyphens or joined; several ways in `pressGiven` alone.
  func givenSpellings(of syllables: [Syllable], separated isSeparated: Bool) -> [[String]] {
    self == .pressGiven ? PressSyllables.spellings(of: syllables) : [spell(syllables, separated: isSeparated)]
  }

  /// Spells the syllables of one word of a name.
  func spell(_ word: [Syllable], separated isSeparated: Bool) -> [String] {
    switch self {
    case .northern: NorthernRomanization.spell(word, .official)
    case .northernVoiced, .pressNorthern: NorthernRomanization.spell(word, .voiced)
    case .northernPlain: NorthernRomanization.spell(word, .plain)
    case .northernPlainVoiced: NorthernRomanization.spell(word, .plainVoiced)
    case .pressNorthernPlain: NorthernRomanization.spell(word, .revised)
    case .revised, .press, .pressGiven: RevisedRomanization.spell(word)
    case .revisedAssimilated: RevisedRomanization.spellAssimilated(word, separated: isSeparated)
    case .mccuneReischauer: McCuneReischauer.spell(word, separated: isSeparated)
    case .mccuneReischauerWithoutApostrophes:
      McCuneReischauer.spell(word, separated: isSeparated).map(McCuneReischauer.withoutApostrophes)
    case .mccuneReischauerWithoutBreves:
      McCuneReischauer.spell(word, separated: isSeparated).map(McCuneReischauer.withoutBreves)
    case .mccuneReischauerPlain:
      McCuneReischauer.spell(word, separated: isSeparated).map(McCuneReischauer.withoutBreves)
        .map(McCuneReischauer.withoutApostrophes)
    }
  }
}

extension [Syllable] {
  /// Each syllable's opening and closing sounds as they are said among its neighbours, and the sound before it.
  func assimilated(separated isSeparated: Bool) -> [(onset: Initial, vowel: Vowel, coda: Coda, before: Coda?)] {
    var result: [(onset: Initial, vowel: Vowel, coda: Coda, before: Coda?)] = []
    var onset = first?.initial ?? .silent
    var before: Coda?
    for (index, syllable) in enumerated() {
      guard index + 1 < count else {
        result.append((onset, syllable.vowel, Coda(syllable.final), before))
        break
      }
      let juncture = Juncture(syllable.final, self[index + 1].initial, separated: isSeparated)
      result.append((onset, syllable.vowel, juncture.coda, before))
      onset = juncture.onset
      before = juncture.coda
    }
    return result
  }
}
