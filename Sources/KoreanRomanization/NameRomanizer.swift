/// Derives the spellings of a Korean person's name in Latin letters.
package enum NameRomanizer {
  /// Gives every spelling of a name, without repetitions.
  ///
  /// Order: by system as asked for, then by the press's spelling of the surname, then by style. A given name of one
  /// syllable has one style.
  ///
  /// - Parameters:
  ///   - name: in Hangul, Northern or Southern spelling; the two are not the same (리영호, 이영호).
  ///   - systems: those wanted.
  /// - Returns: empty where the name is no Korean name (see `KoreanName`).
  /// - Complexity: O(*s*) in the number of systems; some fifty spellings with all.
  package static func variants(
    ofHangul name: some StringProtocol, systems: [RomanizationSystem] = RomanizationSystem.allCases
  ) -> [RomanizedName] {
    guard let name = KoreanName(hangul: name) else { return [] }
    var seen: Set<String> = []
    var result: [RomanizedName] = []
    for system in systems {
      let givens = givens(name.given, system)
      for surname in surnames(of: name, system) {
        for (given, style) in givens {
          let text = surname + " " + given
          if seen.insert(text).inserted { result.append(RomanizedName(text: text, system: system, style: style)) }
        }
      }
    }
    return result
  }

  /// The spellings of a surname in a system: several of the press, one of any other.
  private static func surnames(of name: KoreanName, _ system: RomanizationSystem) -> [String] {
    switch system {
    case .press, .pressGiven, .pressNorthern, .pressNorthernPlain:
      Surnames.pressSpellings(of: name.surname)
    default: [capitalized(system.spell(name.surname, separated: false).joined())]
    }
  }

  /// The spellings of a given name in every style.
  private static func givens(_ syllables: [Syllable], _ system: RomanizationSystem) -> [(String, NameStyle)] {
    NameStyle.allCases.flatMap { style in
      system.givenSpellings(of: syllables, separated: style != .joined).map { (written($0, style), style) }
    }
  }

  private static func written(_ syllables: [String], _ style: NameStyle) -> String {
    switch style {
    case .hyphenated: capitalized(syllables.joined(separator: "-"))
    case .spaced: syllables.map(capitalized).joined(separator: " ")
    case .hyphenatedCapitals: syllables.map(capitalized).joined(separator: "-")
    case .joined: capitalized(syllables.joined())
    }
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else {
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return String(decoding: [first & 0xDF] + text.utf8.dropFirst(), as: UTF8.self)
  }
}
