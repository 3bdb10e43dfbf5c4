/// How a name begins to the ear, as far as the determiner before it cares.
///
/// Letters decide, since no dictionary of sounds is at hand; what is known to be said otherwise is listed.
///
/// - Source: Serianni, *Grammatica italiana*, chapter IV; Treccani, *La grammatica italiana*, s.v. «articolo
///   determinativo»; Accademia della Crusca on articles before acronyms.
package enum InitialSound: String, Hashable, Sendable, CaseIterable {
  /// *l'Onu, gli Usa, un'alleanza*
  case vowel
  /// *lo Zimbabwe, gli Stati, lo Yemen, uno psicologo*: s and a consonant, z, x, gn, ps, pn, or a semivowel.
  case impureConsonant
  /// *il Giappone, la KCNA*
  case consonant
  /// An acronym spelled out whose first letter is a consonant with the name of a vowel's beginning: *l'FMI*, and
  /// yet *la RPDC*, for the press does not elide feminine articles before such an acronym.
  case spelledVowel

  /// Judges by the name's first word; marks of quotation before it are passed over.
  ///
  /// Complexity: O(*n*) in the length of the first word.
  package init(of name: some StringProtocol) {
    let start = name.drop { !$0.isLetter && !$0.isNumber }
    guard let first = start.first else {
      self = .consonant
      return
    }
    if first.isNumber {
      let numeral = start.prefix { $0.isNumber || $0 == "." }
      let isOrdinal = start[numeral.endIndex...].first.map { "°ºª".contains($0) } ?? false
      self.init(ofNumeral: String(numeral.filter(\.isNumber)), isOrdinal: isOrdinal)
      return
    }
    let token = String(start.prefix { $0.isLetter || $0 == "." }.filter { $0 != "." })
    let next = start.dropFirst().first
    if let known = Self.known(token.lowercased()) ?? Self.romanNumeral(token, in: name) {
      self = known
    } else if first.isUppercase, let next, next.isNumber || next == "-" {
      self.init(ofLetter: first)
    } else if Self.isSpelled(token) {
      self.init(ofLetter: first)
    } else {
      self.init(ofWord: Array(token.lowercased()))
    }
  }

  // MARK: - Numerals

  /// *otto* and what begins with it, *uno*, *undici* and *undicimila* begin with a vowel, *zero* is impure.
  private init(ofNumeral digits: String, isOrdinal: Bool) {
    let leading = digits.count % 3
    if digits.hasPrefix("8") || (digits == "1" && !isOrdinal) || (leading == 2 && digits.hasPrefix("11")) {
      self = .vowel
    } else {
      self = digits.hasPrefix("0") ? .impureConsonant : .consonant
    }
  }

  /// A Roman numeral of two letters or more, as of a congress or a century: *l'VIII*, *il IX*; nil for any other
  /// word.
  private static func romanNumeral(_ token: String, in name: some StringProtocol) -> InitialSound? {
    switch token {
    case "VIII": .vowel
    case "XI":
      // In a heading of capitals it is a Chinese name.
      name.allSatisfy { !$0.isLowercase } ? nil : .vowel
    case "II", "III", "IV", "VI", "VII", "IX", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
      "XXI":
      .consonant
    default: nil
    }
  }

  // MARK: - Acronyms

  /// The name of a letter: *effe*, *acca*, *elle*, *emme*, *enne*, *erre*, *esse*, *ics*, *ipsilon*; *zeta*.
  private init(ofLetter letter: Character) {
    switch Letter.base(letter) {
    case "a", "e", "i", "o", "u": self = .vowel
    case "f", "h", "l", "m", "n", "r", "s", "x", "y": self = .spelledVowel
    case "z": self = .impureConsonant
    default: self = .consonant
    }
  }

  /// Whether a word is read letter by letter: `FMI` and `Fmi`, not `NATO` nor `Nato`.
  ///
  /// In capitals up to five letters, otherwise up to four, and any without a vowel; it is spelled where it
  /// does not begin as Italian words do.
  private static func isSpelled(_ token: String) -> Bool {
    guard token.count > 1, token.first?.isUppercase ?? false else { return false }
    let letters = token.map(Letter.base)
    if !letters.contains(where: Letter.isVowel), !letters.contains("y") { return true }
    let isAcronym = token.allSatisfy(\.isUppercase)
    guard token.count <= (isAcronym ? 5 : 4) else { return false }
    if Letter.isVowel(letters[0]) {
      // `IAEA` begins with a vowel, though *iato* does not.
      return isAcronym && token.count < 5
    }
    if Letter.isVowel(letters[1]) || letters[1] == "y" { return false }
    let onset = String(letters[0...1])
    if isAcronym {
      return letters.count < 4 || !Letter.isVowel(letters[2]) || !Self.acronymOnsets.contains(onset)
    }
    return "fmnr".contains(letters[0]) && letters[0] != letters[1] && !Self.wordOnsets.contains(onset)
  }

  /// Two consonants with which an acronym may be read as a word.
  private static let acronymOnsets: Set<String> = [
    "st", "sp", "sc", "sh", "sm", "fr", "fl", "br", "cr", "dr", "gr", "pr", "tr", "bl", "cl", "gl", "pl", "qu",
    "ch",
    "th",
  ]

  /// Two consonants with which a word may begin, though its first letter is one whose name begins with a vowel.
  private static let wordOnsets: Set<String> = ["fr", "fl", "fj", "ft", "mn", "mc", "nj", "rh", "nh", "mj"]

  /// What is said otherwise than it is written.
  private static func known(_ token: String) -> InitialSound? {
    switch token {
    case "iaea", "iea", "ioc", "iom": .vowel
    case "mr", "mrs", "ms", "mons", "st": .consonant
    default: nil
    }
  }

  // MARK: - Words

  private init(ofWord letters: [Character]) {
    let first = Letter.base(letters[0])
    let second = letters.count > 1 ? Letter.base(letters[1]) : " "
    switch first {
    case "i", "y":
      self = Letter.isVowel(second) ? .impureConsonant : .vowel
    case "a", "e", "o", "u": self = .vowel
    case "h": self = Letter.isVowel(second) ? .vowel : .consonant
    case "j":
      let isSemivowel = Self.semivocalicJ.contains { String(letters).hasPrefix($0) }
      self = isSemivowel ? .impureConsonant : .consonant
    case "z", "x": self = .impureConsonant
    case "s":
      let isImpure = letters[0] != "s" || !(Letter.isVowel(second) || " sy".contains(second))
      self = isImpure ? .impureConsonant : .consonant
    default: self = Self.impureOnsets.contains(String([first, second])) ? .impureConsonant : .consonant
    }
  }

  private static let impureOnsets: Set<String> = [
    "gn", "ps", "pn", "pt", "pf", "ct", "mn", "ft", "bd", "ts", "tz", "dz",
  ]

  /// Words in which j is an i; in others it is foreign and a consonant (*il jet*, *il Japan Times*).
  private static let semivocalicJ = ["jon", "jugo", "jett", "jell", "jat", "jod", "juven"]
}

/// Letters without their diacritics, as far as Latin names have them.
enum Letter {
  /// The plain lowercase letter; the letter itself where it has none.
  static func base(_ character: Character) -> Character {
    let letter = Character(character.lowercased().first.map(String.init) ?? " ")
    if letter.isASCII { return letter }
    return table.first { $0.accented.contains(letter) }?.plain ?? letter
  }

  /// Whether a plain letter is a vowel; y is none.
  static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let table: [(plain: Character, accented: String)] = [
    ("a", "àáâãäåāăąæ"), ("e", "èéêëēĕėęě"), ("i", "ìíîïĩīĭįı"), ("o", "òóôõöøōŏőœ"), ("u", "ùúûüũūŭůűų"),
    ("y", "ýÿ"), ("s", "śŝşšș"), ("z", "źżž"),
  ]
}
