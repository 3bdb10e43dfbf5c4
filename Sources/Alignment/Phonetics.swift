/// A coarse sound, as far as Hangul can tell sounds apart.
enum Sound: UInt8, CaseIterable, Sendable {
  case a
  case e
  case i
  case o
  case u
  case k
  case t
  case p
  case s
  case j
  case l
  case m
  case n

  /// Vowels are often added or changed in transliteration, and weigh little.
  var isVowel: Bool { rawValue <= Sound.u.rawValue }

  /// What leaving out the sound costs.
  var weight: Float { isVowel ? 0.35 : 1 }

  /// What writing one sound for another costs.
  @inline(__always)
  func substitution(_ other: Sound) -> Float { Self.substitutions[Int(rawValue) << 4 | Int(other.rawValue)] }

  private static let substitutions: [Float] = (0..<256).map { index in
    guard let first = Sound(rawValue: UInt8(index >> 4)), let second = Sound(rawValue: UInt8(index & 15)) else {
      return 0
    }
    return first.distance(second)
  }

  private func distance(_ other: Sound) -> Float {
    if self == other { return 0 }
    if isVowel, other.isVowel { return 0.2 }
    if isVowel != other.isVowel { return 1.3 }
    switch (min(rawValue, other.rawValue), max(rawValue, other.rawValue)) {
    case (Sound.s.rawValue, Sound.j.rawValue), (Sound.t.rawValue, Sound.s.rawValue),
      (Sound.k.rawValue, Sound.s.rawValue), (Sound.k.rawValue, Sound.j.rawValue):
      return 0.4
    default: return 1
    }
  }

  fileprivate init?(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "a"): self = .a
    case UInt8(ascii: "e"): self = .e
    case UInt8(ascii: "i"): self = .i
    case UInt8(ascii: "o"): self = .o
    case UInt8(ascii: "u"): self = .u
    case UInt8(ascii: "K"): self = .k
    case UInt8(ascii: "T"): self = .t
    case UInt8(ascii: "P"): self = .p
    case UInt8(ascii: "S"): self = .s
    case UInt8(ascii: "J"): self = .j
    case UInt8(ascii: "L"): self = .l
    case UInt8(ascii: "M"): self = .m
    case UInt8(ascii: "N"): self = .n
    default: return nil
    }
  }
}

/// How words sound, roughly, whatever script they are written in.
enum Phonetics {
  /// The sounds of Hangul syllables in UTF-8; what is no syllable is silent.
  static func sounds(ofHangul text: some Collection<UInt8>) -> [Sound] {
    var sounds = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard scalar.value >= 0xAC00, scalar.value <= 0xD7A3 else { continue }
      let syllable = Int(scalar.value) - 0xAC00
      sounds += initials[syllable / 588] + vowels[syllable % 588 / 28] + finals[syllable % 28]
    }
    return withoutDoubles(sounds.utf8)
  }

  /// The sounds of a word in Latin letters, lower case and without accents.
  ///
  /// Spelling is read as Italian, English and German do where they agree most; an *r* at the end behind a vowel is
  /// silent, as Hangul has it: `computer`, 컴퓨터.
  static func sounds(ofLatin text: some Collection<UInt8>) -> [Sound] {
    let letters = Array(text)
    var sounds: [UInt8] = []
    var index = 0
    while index < letters.count {
      let cluster = clusters.first { letters[index...].starts(with: $0.letters) }
      if let cluster {
        sounds += cluster.sounds
        index += cluster.letters.count
      } else {
        if letters[index] < 0x80 { sounds += single[Int(letters[index])] }
        index += 1
      }
    }
    if letters.count >= shortestSilentEnd, endsInSilentR(letters) { sounds.removeLast() }
    return withoutDoubles(sounds)
  }

  /// The letters of the shortest word whose last one may be silent.
  private static let shortestSilentEnd = 5

  private static func endsInSilentR(_ letters: [UInt8]) -> Bool {
    letters[letters.count - 1] == UInt8(ascii: "r") && "aeiou".utf8.contains(letters[letters.count - 2])
  }

  /// Drops the second of two equal consonants.
  private static func withoutDoubles(_ letters: some Collection<UInt8>) -> [Sound] {
    var sounds: [Sound] = []
    var isDoubled = false
    for sound in letters.lazy.compactMap({ Sound($0) }) {
      isDoubled = !isDoubled && !sound.isVowel && sounds.last == sound
      if !isDoubled { sounds.append(sound) }
    }
    return sounds
  }

  private static let initials = list("K K N T T L M P P S S - J J J K T P -")
  private static let vowels = list("a e ia ie o e io ie o ua ue ue io u uo ue ui iu - i i")
  private static let finals = list("- K K K N N N T L L L L L L L L M P P T T N T T K T P T")

  private static func list(_ text: String) -> [String] {
    text.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  private static let clusters: [(letters: [UInt8], sounds: [UInt8])] = [
    ("tsch", "J"), ("sch", "S"), ("sci", "Si"), ("sce", "Se"), ("ch", "K"), ("ck", "K"), ("ph", "P"), ("th", "T"),
    ("sh", "S"), ("gn", "N"), ("gli", "Li"), ("qu", "Ku"), ("gh", "K"), ("cia", "Ja"), ("cio", "Jo"),
    ("ciu", "Ju"),
    ("gia", "Ja"), ("gio", "Jo"), ("giu", "Ju"), ("ci", "Ji"), ("ce", "Se"), ("ge", "Je"), ("gi", "Ji"),
    ("zz", "J"),
    ("ts", "J"), ("dg", "J"), ("x", "KS"), ("ng", "N"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static let single: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 128)
    for vowel in "aeiou".utf8 { table[Int(vowel)] = [vowel] }
    for (letter, sound) in zip("bcdfgjklmnpqrstvzwy".utf8, "PKTPKJKLMNPKLSTPJui".utf8) {
      table[Int(letter)] = [sound]
    }
    return table
  }()
}
