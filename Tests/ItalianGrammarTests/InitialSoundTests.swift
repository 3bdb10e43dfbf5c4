import ItalianGrammar
import Testing

@Suite struct InitialSoundTests {
  static let table: [(InitialSound, [String])] = [
    (
      .vowel,
      [
        "Onu", "ONU", "O.N.U.", "Usa", "USA", "U.S.A.", "UE", "Ue", "Unione europea", "Aiea", "AIEA", "IAEA",
        "Iaea",
        "Iran", "Italia", "Österreich", "Étoile", "Uomo", "Uzbekistan", "8", "11", "1", "80", "11.000", "«Onu»",
        "Honduras", "Houthi", "HIMARS", "URSS", "ICBM", "Icbm", "Osce", "OCSE", "A-50", "Yves", "Unha-3", "IS",
        "VIII congresso", "XI congresso", "8º", "11°",
      ]
    ),
    (
      .impureConsonant,
      [
        "Zimbabwe", "Stati Uniti", "STATI UNITI", "Yemen", "YEMEN", "Yongbyon", "iato", "Ionio", "Jonio",
        "Jugoslavia",
        "psicologo", "gnomo", "pneumatico", "Xi Jinping", "XI JINPING", "Scià", "Shogun", "Slovacchia", "Svezia",
        "Swaziland", "Šojgu", "Žukov", "tsunami", "START", "0", "Zelenskyj", "Spagna", "Sri Lanka", "ZTE",
      ]
    ),
    (
      .consonant,
      [
        "Giappone", "Corea del Nord", "KCNA", "Kcna", "Kim Jong-un", "NATO", "Nato", "FAO", "Fifa", "Hwasong-17",
        "Hyundai", "Wall Street Journal", "WTO", "Wpk", "Washington", "Siria", "Seul", "Sina", "Syria Times",
        "KN-23",
        "Rodong Sinmun", "ROK", "MIT", "Jihad", "Japan Times", "DPRK", "CIA", "Cia", "GRU", "Gru", "Bureau", "38",
        "2017", "100", "1.000", "110", "T-72", "B-1B", "Cina", "CINA", "Pyongyang", "Rhee", "Fratelli", "Francia",
        "PCC", "THAAD", "", "!", "로동신문", "Mr Kim", "Lloyd", "Salt", "Nguyen", "FRANCIA", "LAOS", "IX congresso",
        "II guerra", "1° maggio", "XX",
      ]
    ),
    (
      .spelledVowel,
      [
        "FMI", "Fmi", "F.M.I.", "FBI", "Fbi", "FSB", "RPDC", "Rpdc", "RPC", "SLBM", "Slbm", "SRBM", "NPT", "HRW",
        "NSA",
        "Nsa", "LGBT", "S-400", "F-35", "F35", "M777", "X-37B", "MRBM", "RT", "NK", "SPD", "Msf", "LNG",
      ]
    ),
  ]

  @Test(arguments: table.flatMap { row in row.1.map { ($0, row.0) } })
  func namesSoundAsTheyAreRead(_ name: String, _ sound: InitialSound) {
    #expect(InitialSound(of: name) == sound)
  }

  @Test func decomposedLettersAreTheSame() {
    #expect(InitialSound(of: "S\u{30C}ojgu") == .impureConsonant)
    #expect(InitialSound(of: "E\u{301}toile") == .vowel)
  }
}
